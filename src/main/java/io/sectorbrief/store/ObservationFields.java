package io.sectorbrief.store;

/** The fields of a line that {@link ObservationText} wrote, one after the other. */
final class ObservationFields {

    private final String line;
    private final boolean plain;
    private int next;

    ObservationFields(String line) {
        this.line = line;
        this.plain = line.indexOf(ObservationText.ESCAPE) < 0;
    }

    boolean hasNext() {
        return next <= line.length();
    }

    /** @throws StringIndexOutOfBoundsException if there is none */
    String next() {
        return plain ? plainText() : unescaped();
    }

    private String plainText() {
        int end = line.indexOf(ObservationText.PART, next);
        String text = line.substring(next, end < 0 ? line.length() : end);
        next += text.length() + 1;
        return text;
    }

    private String unescaped() {
        if (!hasNext()) {
            throw new StringIndexOutOfBoundsException(next);
        }
        var text = new StringBuilder();
        while (next < line.length() && line.charAt(next) != ObservationText.PART) {
            if (line.charAt(next) == ObservationText.ESCAPE) {
                next++;
            }
            text.append(line.charAt(next++));
        }
        next++;
        return text.toString();
    }
}
