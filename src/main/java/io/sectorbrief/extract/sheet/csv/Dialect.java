package io.sectorbrief.extract.sheet.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What separates and what encloses the fields of a delimited text.
 *
 * @param delimiter between two fields of a record
 * @param quote around a field
 */
public record Dialect(char delimiter, char quote) {

    /** In the order they are preferred where two cut alike. */
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private static final List<Character> QUOTES = List.of('"', '\'');

    /** Characters looked at; titles above a header are a handful of lines. */
    private static final int SAMPLE = 64 * 1024;

    /** More fields than this are all the same. */
    private static final int WIDEST = 9_999;

    /**
     * The dialect that cuts most lines into the same number of fields; of two that do, the one that finds more quotes.
     */
    public static Dialect of(String text) {
        return best(sample(text), DELIMITERS);
    }

    /** The dialect of a text that names its delimiter. */
    public static Dialect of(String text, char delimiter) {
        return best(sample(text), List.of(delimiter));
    }

    private static Dialect best(String sample, List<Character> delimiters) {
        List<Dialect> candidates = new ArrayList<>();
        for (char delimiter : delimiters) {
            QUOTES.forEach(quote -> candidates.add(new Dialect(delimiter, quote)));
        }
        return candidates.stream()
                .max(Comparator.<Dialect>comparingLong(dialect -> dialect.agreement(sample))
                        .thenComparing(dialect -> -candidates.indexOf(dialect)))
                .orElse(new Dialect(',', '"'));
    }

    /** Whole lines from the start of the text. */
    private static String sample(String text) {
        int end = text.length() <= SAMPLE ? text.length() : text.lastIndexOf('\n', SAMPLE);
        return text.substring(0, end < 0 ? SAMPLE : end);
    }

    private long agreement(String sample) {
        CsvParser parser = new CsvParser(sample, this);
        List<CsvRecord> records = new ArrayList<>();
        parser.forEach(records::add);
        Map<Integer, Long> linesByFields = IntStream.range(0, records.size())
                .boxed()
                .filter(i -> records.get(i).fields().size() > 1)
                .collect(Collectors.groupingBy(
                        i -> Math.min(records.get(i).fields().size(), WIDEST),
                        Collectors.summingLong(i -> lines(records, i, parser.line()))));
        long most = linesByFields.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (WIDEST + 1L) + entry.getKey())
                .max()
                .orElse(0);
        long mended = records.stream().filter(CsvRecord::mended).count();
        return most * SAMPLE + Math.max(0, parser.quoted() - mended * SAMPLE);
    }

    /** A record in quotes counts for all its lines, as it would if its quotes were none. */
    private static long lines(List<CsvRecord> records, int index, int end) {
        long next = index + 1 < records.size() ? records.get(index + 1).line() : end;
        return next - records.get(index).line();
    }
}
