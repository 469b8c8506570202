package io.sectorbrief.draft;

import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A first definition of a table's dataset, for a person to look over: types, units, caption and period are guesses. */
public final class DatasetDraft {

    /** For texts without a year; only the kind of a period matters here. */
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    /** Metrics without which a table is not of the dataset. */
    private static final int TELLING = 3;

    private final Document document;
    private final Exhibit exhibit;
    private final String name;
    private final LocalDate anchor;
    private final ColumnDrafts guesses;
    private final List<ColumnDraft> columns;

    private DatasetDraft(Document document, Extraction extraction, Exhibit exhibit, Datasets known, String name) {
        this.document = document;
        this.exhibit = exhibit;
        this.name = name;
        this.anchor = extraction.published().orElse(SOME_DAY);
        this.guesses = new ColumnDrafts(exhibit, known, anchor);
        this.columns = guesses.all();
    }

    /**
     * The text of a definition.
     *
     * @param known definitions whose names of columns are taken up
     * @param name of the new dataset
     */
    public static String of(Document document, Extraction extraction, Exhibit exhibit, Datasets known, String name) {
        return new DatasetDraft(document, extraction, exhibit, known, name).text();
    }

    /** A name for a dataset, of the Latin words of a file's name; one that no other has. */
    public static String name(Document document, Exhibit exhibit, Datasets known) {
        String words = Arrays.stream(stem(document).toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.joining("_"));
        String base = words.isEmpty() ? "table_" + exhibit.id() : words;
        String name = base;
        for (int number = 2; known.names().contains(name); number++) {
            name = base + "_" + number;
        }
        return name;
    }

    private static String stem(Document document) {
        return document.fileName().replaceFirst("\\.[^.]*$", "");
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# A first definition, guessed from " + document.fileName() + ", table " + exhibit.id() + ".");
        lines.add("# Look over: names of columns, types and units, words of the caption, where the period comes from.");
        lines.add("dataset: " + name);
        lines.add("title: " + quoted(title()));
        Optional<ColumnDraft> subject = columns.stream()
                .filter(column -> column.type() == ColumnType.NAME)
                .findFirst();
        lines.add("subject: " + subject.map(ColumnDraft::name).orElse("whole"));
        if (subject.isEmpty()) {
            lines.add("fixed: " + quoted(title()));
        }
        lines.addAll(period());
        lines.addAll(match(subject));
        lines.add("columns:");
        columns.forEach(column -> lines.add(column(column)));
        lines.addAll(rules(subject));
        return String.join("\n", lines) + "\n";
    }

    private String title() {
        return caption().orElse(name);
    }

    private List<String> period() {
        PeriodDraft period = PeriodDraft.of(exhibit, stem(document), guesses, columns, anchor);
        List<String> lines = new ArrayList<>(List.of(
                "period:",
                "  kind: " + period.kind().orElse(PeriodKind.WEEK).name().toLowerCase(Locale.ROOT),
                "  from: ["
                        + period.from().stream()
                                .map(source -> source.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "]"));
        if (period.kind().isEmpty()) {
            lines.add("  undated: keep   # nothing here names a period");
        }
        return lines;
    }

    private List<String> match(Optional<ColumnDraft> subject) {
        List<String> lines = new ArrayList<>(List.of("match:"));
        caption().ifPresent(words -> lines.add("  caption: [" + quoted(words) + "]"));
        List<String> required = new ArrayList<>();
        subject.ifPresent(column -> required.add(column.name()));
        columns.stream()
                .filter(column -> column.type().isMetric() && column.type() != ColumnType.TEXT)
                .filter(column -> column.type() != ColumnType.RANK)
                .limit(TELLING)
                .forEach(column -> required.add(column.name()));
        lines.add("  required: [" + String.join(", ", required) + "]");
        return lines;
    }

    /** The longest run of letters in the caption, what names its period left out. */
    private Optional<String> caption() {
        String words = FootnoteMark.without(exhibit.caption());
        for (PeriodMention mention : PeriodText.mentions(words, anchor)) {
            words = words.replace(mention.printed(), " ");
        }
        return Arrays.stream(words.split("[^\\p{L}]+"))
                .filter(run -> run.length() > 1)
                .max(Comparator.comparingInt(String::length));
    }

    private static String column(ColumnDraft column) {
        List<String> keys = new ArrayList<>();
        keys.add("type: " + column.type().name().toLowerCase(Locale.ROOT));
        keys.add("header: [" + quoted(column.header()) + "]");
        column.unit().ifPresent(unit -> keys.add((column.type() == ColumnType.MONEY ? "currency: " : "unit: ") + unit));
        column.assume().ifPresent(unit -> keys.add("assume: " + quoted(unit)));
        return "  " + column.name() + ": {" + String.join(", ", keys) + "}";
    }

    private List<String> rules(Optional<ColumnDraft> subject) {
        List<String> lines = new ArrayList<>();
        boolean log = columns.stream().anyMatch(column -> column.type() == ColumnType.PERIOD);
        if (subject.isPresent() && !log) {
            lines.add("  - {rule: unique}");
        }
        columns.stream()
                .filter(column -> column.type() == ColumnType.RANK)
                .limit(1)
                .forEach(rank -> {
                    lines.add("  - {rule: rank_gap, metric: " + rank.name() + "}");
                    lines.add("  - {rule: rank_repeat, metric: " + rank.name() + "}");
                });
        if (!lines.isEmpty()) {
            lines.add(0, "rules:");
        }
        return lines;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
