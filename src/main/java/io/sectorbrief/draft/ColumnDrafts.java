package io.sectorbrief.draft;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.normalise.PrintedUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses the columns of a table; the definition that knows most of its headers lends their names. */
final class ColumnDrafts {

    private static final Pattern PIECES = Pattern.compile("单位|[：:,，、;；()（）\\s]+");

    private final Exhibit exhibit;
    private final Optional<DatasetDefinition> alike;
    private final LocalDate anchor;
    private final List<Header> headers;

    ColumnDrafts(Exhibit exhibit, Datasets known, LocalDate anchor) {
        this.exhibit = exhibit;
        this.anchor = anchor;
        this.headers = exhibit.columns().stream().map(Header::of).toList();
        this.alike = alike(known, headers);
    }

    /** In the order of the table; the first column of texts is the subject. */
    List<ColumnDraft> all() {
        List<ColumnDraft> drafts = new ArrayList<>();
        Set<String> wordings = new HashSet<>();
        for (int column = 0; column < headers.size(); column++) {
            String wording = wording(headers.get(column));
            if (!wording.isEmpty() && wordings.add(wording)) {
                drafts.add(guess(column).draft(wording));
            }
        }
        return named(withSubject(drafts));
    }

    /** What was guessed of the cells of a column that is drafted. */
    TypeGuess guess(ColumnDraft draft) {
        List<String> wordings = headers.stream().map(this::wording).toList();
        return guess(wordings.indexOf(draft.header()));
    }

    private TypeGuess guess(int column) {
        List<PrintedUnit> around = Stream.concat(exhibit.unitLine().stream(), Stream.of(exhibit.caption()))
                .flatMap(PIECES::splitAsStream)
                .flatMap(text -> PrintedUnit.parse(text).stream())
                .toList();
        List<String> cells = exhibit.dataRows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).text())
                .filter(text -> !text.isBlank() && !text.matches("[-—–/]+"))
                .toList();
        return new TypeGuess(headers.get(column), around, cells, anchor);
    }

    /** Its name, or its whole path where another column is named alike. */
    private String wording(Header header) {
        boolean alone = headers.stream()
                        .filter(other -> other.name().equals(header.name()))
                        .count()
                == 1;
        return (alone ? header.name() : FootnoteMark.without(header.path())).strip();
    }

    private static List<ColumnDraft> withSubject(List<ColumnDraft> drafts) {
        Optional<ColumnDraft> subject =
                drafts.stream().filter(draft -> draft.type() == ColumnType.TEXT).findFirst();
        return drafts.stream()
                .map(draft -> subject.filter(draft::equals).isPresent() ? draft.as(ColumnType.NAME) : draft)
                .toList();
    }

    private List<ColumnDraft> named(List<ColumnDraft> drafts) {
        Set<String> taken = new HashSet<>();
        List<ColumnDraft> named = new ArrayList<>();
        for (ColumnDraft draft : drafts) {
            String base = lent(draft).orElseGet(() -> plain(draft));
            String name = base;
            for (int number = 2; !taken.add(name); number++) {
                name = base + "_" + number;
            }
            named.add(draft.named(name));
        }
        return named;
    }

    private Optional<String> lent(ColumnDraft draft) {
        Header header = Header.of(List.of(draft.header().split("/")));
        return alike.stream()
                .flatMap(definition -> definition.columns().values().stream())
                .filter(column -> column.type() == draft.type() && isCalled(column, header))
                .map(Column::name)
                .findFirst();
    }

    /** The definition that knows most of the headers; one that knows a single one is about something else. */
    private static Optional<DatasetDefinition> alike(Datasets known, List<Header> headers) {
        return known.definitions().stream()
                .filter(definition -> familiar(definition, headers) > 1)
                .max(Comparator.comparingLong(definition -> familiar(definition, headers)));
    }

    private static long familiar(DatasetDefinition definition, List<Header> headers) {
        return headers.stream()
                .filter(header -> definition.columns().values().stream().anyMatch(column -> isCalled(column, header)))
                .count();
    }

    private static boolean isCalled(Column column, Header header) {
        return column.headers().stream().anyMatch(wording -> wording.names(header));
    }

    private static String plain(ColumnDraft draft) {
        String words = draft.header()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        boolean english =
                words.matches("[a-z][a-z0-9_]*") && !draft.header().codePoints().anyMatch(Character::isIdeographic);
        return english
                ? words
                : draft.type() == ColumnType.MONEY
                        ? "amount"
                        : draft.type().name().toLowerCase(Locale.ROOT);
    }
}
