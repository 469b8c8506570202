package io.sectorbrief.extract.doubt;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.message.English;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that findings of its reader are on.
 *
 * @param sha256 of its bytes
 * @param name without folders
 */
public record ReadFile(String sha256, String name) {

    /**
     * The file at a path.
     *
     * @throws IOException if it can no longer be read
     */
    public static ReadFile of(Path path) throws IOException {
        String name = FileName.text(path);
        return new ReadFile(Fingerprint.sha256(path), name.substring(name.lastIndexOf('/') + 1));
    }

    /** The file as a whole. */
    public SourceRef whole() {
        return at(Optional.empty());
    }

    /** A page by its number, or a sheet by its name. */
    public SourceRef at(String page) {
        return at(Optional.of(page));
    }

    private SourceRef at(Optional<String> page) {
        Optional<String> none = Optional.empty();
        return new SourceRef(sha256, name, page, none, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** A finding with the same id in every run. */
    public Finding finding(String rule, Severity severity, Message message, SourceRef place) {
        String id = StableId.of(
                sha256, rule, place.page().orElse(""), place.exhibit().orElse(""), English.text(message));
        return English.finding(id, rule, severity, message, place);
    }
}
