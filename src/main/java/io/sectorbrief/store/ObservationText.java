package io.sectorbrief.store;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value;
import java.util.Optional;

/**
 * What an observation says beside the columns of its row, as one line: fields parted by {@code |}, a backslash before any of
 * a text's own. A tenth of what the same takes as JSON, to read and to keep; an earlier release kept JSON, which still is read.
 */
final class ObservationText {

    static final char PART = '|';
    static final char ESCAPE = '\\';

    /** Stands before a text that may be missing, for an empty one is not a missing one. */
    static final char PRESENT = '=';

    /** So begins the form of an earlier release. */
    static final char JSON = '{';

    static final String QUANTITY = "q";
    static final String TEXT = "t";

    private static final int USUAL_LENGTH = 160;

    private final StringBuilder line = new StringBuilder(USUAL_LENGTH);

    private ObservationText() {}

    static String write(Observation observation) {
        return new ObservationText().observation(observation).toString();
    }

    private StringBuilder observation(Observation observation) {
        value(observation.value());
        field(observation.origin().name());
        text(observation.subjectRaw());
        optional(observation.code());
        field(observation.covered().map(DateRange::toString).orElse(""));
        source(observation.source());
        optional(observation.written());
        observation.findings().forEach(this::text);
        line.setLength(line.length() - 1);
        return line;
    }

    private void value(Value value) {
        if (value instanceof Value.Quantity quantity) {
            field(QUANTITY);
            field(quantity.unit().name());
            field(quantity.number().toPlainString());
            field(quantity.qualifier().name());
            field(quantity.step().toPlainString());
        } else if (value instanceof Value.Text text) {
            field(TEXT);
            field(text.unit().name());
            text(text.text());
        }
    }

    private void source(SourceRef source) {
        text(source.file());
        optional(source.page());
        optional(source.exhibit());
        field(source.row().map(String::valueOf).orElse(""));
        field(source.column().map(String::valueOf).orElse(""));
        field(source.box().map(ObservationText::box).orElse(""));
        text(source.raw());
    }

    private static String box(Box box) {
        return box.page() + "," + box.left() + "," + box.top() + "," + box.right() + "," + box.bottom();
    }

    private void optional(Optional<String> text) {
        if (text.isPresent()) {
            line.append(PRESENT);
            text(text.get());
        } else {
            field("");
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == PART || letter == ESCAPE) {
                line.append(ESCAPE);
            }
            line.append(letter);
        }
        line.append(PART);
    }

    private void field(String plain) {
        line.append(plain).append(PART);
    }
}
