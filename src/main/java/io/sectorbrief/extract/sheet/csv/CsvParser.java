package io.sectorbrief.extract.sheet.csv;

import io.sectorbrief.extract.sheet.limit.CsvThresholds;
import io.sectorbrief.extract.sheet.limit.SheetLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts a delimited text into records of at most one field more than a sheet has columns. Exports get quotes wrong: one that is never closed, or that stands within a field, is
 * a character like any other, so every text can be read and none is lost behind a quote.
 */
public final class CsvParser {

    /** Excel holds no longer text in a cell, so a quote not closed by then is none. */
    private static final int LONGEST_FIELD = SheetLimits.TEXT;

    private final String text;
    private final char delimiter;
    private final char quote;
    private int at;
    private int line = 1;
    private long inVain;
    private int open;
    private int quoted;

    public CsvParser(String text, Dialect dialect) {
        this.text = text;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
    }

    /** Reads to the end, once. */
    public void forEach(Consumer<CsvRecord> records) {
        while (at < text.length()) {
            records.accept(next());
        }
    }

    /** Fields found in quotes so far. */
    int quoted() {
        return quoted;
    }

    /** The line on which the next record would start, from 1. */
    int line() {
        return line;
    }

    private CsvRecord next() {
        int first = line;
        int openBefore = open;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            String field = field();
            if (fields.size() <= SheetLimits.COLUMNS) {
                fields.add(field);
            }
        }
        skipLineEnd();
        return new CsvRecord(first, fields, open > openBefore);
    }

    private String field() {
        int start = skipBlanks(at);
        if (start < text.length() && text.charAt(start) == quote) {
            Optional<String> inQuotes = inQuotes(start + 1);
            if (inQuotes.isPresent()) {
                quoted++;
                return inQuotes.get();
            }
            open++;
        }
        int end = at;
        while (end < text.length() && !isEnd(end)) {
            end++;
        }
        String field = text.substring(at, end);
        at = end;
        return field;
    }

    /** Moves behind the field if its quote is closed. */
    private Optional<String> inQuotes(int from) {
        StringBuilder field = new StringBuilder();
        int last = inVain > CsvThresholds.MOST_IN_VAIN * (long) text.length()
                ? from
                : Math.min(text.length(), from + LONGEST_FIELD);
        int lines = 0;
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            lines += isLineEnd(i) ? 1 : 0;
            if (c != quote) {
                field.append(c);
            } else if (isDoubled(i)) {
                field.append(quote);
                i++;
            } else if (isClosed(i + 1)) {
                line += lines;
                at = skipBlanks(i + 1);
                return Optional.of(field.toString());
            } else if (lines > 0 && isEnd(i - 1)) {
                // a quote at the start of a field on a later line opens that one: the one before was never closed
                inVain += i - from;
                return Optional.empty();
            } else {
                dropBackslash(field);
                field.append(quote);
            }
        }
        inVain += last - from;
        return Optional.empty();
    }

    /** Of two quotes behind a backslash the second closes the field if it can. */
    private boolean isDoubled(int at) {
        return at + 1 < text.length()
                && text.charAt(at + 1) == quote
                && !(text.charAt(at - 1) == '\\' && isClosed(at + 2));
    }

    private boolean isClosed(int behind) {
        int next = skipBlanks(behind);
        return next >= text.length() || isEnd(next);
    }

    private static void dropBackslash(StringBuilder field) {
        int last = field.length() - 1;
        if (last >= 0 && field.charAt(last) == '\\') {
            field.deleteCharAt(last);
        }
    }

    /** The last character of a line end, which may have two. */
    private boolean isLineEnd(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private boolean isEnd(int i) {
        char c = text.charAt(i);
        return c == delimiter || c == '\n' || c == '\r';
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isBlank(char c) {
        return (c == ' ' || c == '\t' || c == '\u3000') && c != delimiter;
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
