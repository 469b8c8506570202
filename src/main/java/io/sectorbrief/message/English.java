package io.sectorbrief.message;

import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The language of the command line: the English catalogue as the program was built with. Ids of findings and exports rest on it,
 * so that they stay what they are when an installation rewords its briefs.
 */
public final class English {

    private static final String FILE = "/findings/en.yaml";

    private static final Catalogue CATALOGUE = load();

    private English() {}

    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** A message in English. */
    public static String text(Message message) {
        return CATALOGUE.text(message);
    }

    /** A finding with its message in English; every finding is made here. */
    public static Finding finding(String id, String rule, Severity severity, Message message, SourceRef place) {
        return Finding.at(id, rule, severity, text(message), message, place);
    }

    private static Catalogue load() {
        try (InputStream in = Objects.requireNonNull(English.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse(FILE, text, Catalogue::read).orThrow().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
