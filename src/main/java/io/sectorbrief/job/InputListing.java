package io.sectorbrief.job;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What lies in the input at one moment, so that the run's identity and its intake speak of the same files.
 *
 * @param documents one entry a file, by path; those that cannot be opened among them
 * @param closed why some of them cannot be opened
 * @param corrections SHA-256 of the files of corrections, which are no documents
 */
record InputListing(List<Document> documents, Map<Document, Refusal> closed, List<String> corrections) {

    InputListing {
        documents = List.copyOf(documents);
        corrections = List.copyOf(corrections);
        closed = Collections.unmodifiableMap(new LinkedHashMap<>(closed));
    }

    /** Lists the folder; a file that went away meanwhile is left out, one that cannot be opened is refused. */
    static InputListing of(Path input, Progress progress) throws IOException {
        var folder = new InputFolder(input);
        List<Document> documents = new ArrayList<>();
        Map<Document, Refusal> closed = new LinkedHashMap<>();
        for (Path file : folder.files()) {
            try {
                documents.add(folder.document(file));
            } catch (NoSuchFileException gone) {
                progress.said("gone while the input was listed: " + FileName.text(file));
            } catch (IOException e) {
                Document document = folder.closed(file);
                documents.add(document);
                closed.put(document, refusal(e));
            }
        }
        List<String> corrections = new ArrayList<>();
        for (Path file : folder.corrections()) {
            corrections.add(Fingerprint.sha256(file));
        }
        return new InputListing(documents, closed, corrections);
    }

    private static Refusal refusal(IOException failure) {
        String trouble = failure instanceof AccessDeniedException
                ? "The user this program runs as has no right to read it."
                : "It cannot be opened: " + failure.getMessage() + ".";
        return new Refusal(Refusal.Cause.CANNOT_BE_OPENED, trouble + " Give that user the right, or drop it again.");
    }

    /** Names and bytes of all of them in twenty hex digits. */
    String digest() {
        return StableId.of(Stream.concat(
                        documents.stream().map(document -> document.path() + " " + document.sha256()),
                        corrections.stream())
                .toArray());
    }
}
