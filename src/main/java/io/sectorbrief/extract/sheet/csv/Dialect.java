package io.sectorbrief.extract.sheet.csv;

import io.sectorbrief.extract.sheet.limit.CsvThresholds;
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
        int end = text.length() <= CsvThresholds.SAMPLE ? text.length() : text.lastIndexOf('\n', CsvThresholds.SAMPLE);
        return text.substring(0, end < 0 ? CsvThresholds.SAMPLE : end);
    }

    private long agreement(String sample) {
        CsvParser parser = new CsvParser(sample, this);
        List<CsvRecord> records = new ArrayList<>();
        parser.forEach(records::add);
        Map<Integer, Long> linesByFields = IntStream.range(0, records.size())
                .boxed()
                .filter(i -> records.get(i).fields().size() > 1)
                .collect(Collectors.groupingBy(
                        i -> Math.min(records.get(i).fields().size(), CsvThresholds.WIDEST),
                        Collectors.summingLong(i -> lines(records, i, parser.line()))));
        long most = linesByFields.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * (CsvThresholds.WIDEST + 1L) + entry.getKey())
                .max()
                .orElse(0);
        long mended = records.stream().filter(CsvRecord::mended).count();
        return most * CsvThresholds.SAMPLE + Math.max(0, parser.quoted() - mended * CsvThresholds.SAMPLE);
    }

    /** A record in quotes counts for all its lines, as it would if its quotes were none. */
    private static long lines(List<CsvRecord> records, int index, int end) {
        long next = index + 1 < records.size() ? records.get(index + 1).line() : end;
        return next - records.get(index).line();
    }
}
