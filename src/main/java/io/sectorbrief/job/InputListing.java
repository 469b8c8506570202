package io.sectorbrief.job;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in the input at one moment, so that the run's identity and its intake speak of the same files.
 *
 * @param documents one entry a file, by path
 */
record InputListing(List<Document> documents) {

    InputListing {
        documents = List.copyOf(documents);
    }

    /** Lists the folder; a file that cannot be opened (or went away meanwhile) is left for the next night. */
    static InputListing of(Path input, Progress progress) throws IOException {
        var folder = new InputFolder(input);
        List<Document> documents = new ArrayList<>();
        for (Path file : folder.files()) {
            try {
                documents.add(folder.document(file));
            } catch (IOException e) {
                progress.said("cannot open " + FileName.text(file) + ": " + e.getMessage());
            }
        }
        return new InputListing(documents);
    }

    /** Names and bytes of all of them in twenty hex digits. */
    String digest() {
        return StableId.of(documents.stream()
                .map(document -> document.path() + " " + document.sha256())
                .toArray());
    }
}
