package io.sectorbrief.trace;

import io.sectorbrief.definition.Spelling;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoredEdition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figure is asked for.
 *
 * @param id its id, or how it begins
 * @param brief only as this brief shows it
 * @param period only as the edition of this period shows it
 * @param revision only as this revision shows it
 */
public record FigureSearch(String id, Optional<String> brief, Optional<Period> period, Optional<Integer> revision) {

    /** Fewer digits begin too many ids. */
    private static final int SHORTEST = 4;

    private static final String DIGITS = "[0-9a-f]+";

    /** Near figures that are named. */
    private static final int FEW = 5;

    /** Revisions that show the figure, newest first. */
    record Hits(Figure figure, List<StoredEdition> editions) {

        StoredEdition newest() {
            return editions.get(0);
        }

        List<Edition> others() {
            return editions.stream().skip(1).map(StoredEdition::edition).toList();
        }
    }

    Hits in(Store store) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        List<StoredEdition> editions = wanted.length() < SHORTEST || !wanted.matches(DIGITS)
                ? List.of()
                : store.editions().holding(wanted).stream().filter(this::suits).toList();
        List<Figure> found = figures(editions)
                .filter(figure -> figure.id().startsWith(wanted))
                .toList();
        List<String> ids = found.stream().map(Figure::id).distinct().toList();
        if (ids.size() != 1) {
            throw new UnknownFigureException(ids.isEmpty() ? unknown(store, wanted) : severalBegin(found));
        }
        Predicate<StoredEdition> shows = stored ->
                stored.figures().stream().anyMatch(figure -> figure.id().equals(ids.get(0)));
        return new Hits(found.get(0), editions.stream().filter(shows).toList());
    }

    private boolean suits(StoredEdition stored) {
        Edition edition = stored.edition();
        return brief.map(edition.brief()::equals).orElse(true)
                && period.map(edition.period()::equals).orElse(true)
                && revision.map(number -> number == edition.revision()).orElse(true);
    }

    private static Stream<Figure> figures(List<StoredEdition> editions) {
        return editions.stream().flatMap(stored -> stored.figures().stream());
    }

    private String severalBegin(List<Figure> found) {
        return "several figures begin with '" + id + "': " + named(found.stream());
    }

    private String unknown(Store store, String wanted) {
        List<StoredEdition> shown = store.editions().holding("").stream().toList();
        if (shown.isEmpty()) {
            return "no edition was published yet, so there is no figure '" + id + "'; 'sector-brief run' publishes";
        }
        List<StoredEdition> asked = shown.stream().filter(this::suits).toList();
        if (asked.isEmpty()) {
            return "no such revision was published; there are "
                    + shown.stream().map(FigureSearch::name).limit(FEW).collect(Collectors.joining(", "));
        }
        if (wanted.length() < SHORTEST && wanted.matches(DIGITS)) {
            return "'" + id + "' begins too many ids; give at least " + SHORTEST + " digits";
        }
        return "no published revision shows a figure '" + id + "'; " + near(asked, wanted);
    }

    private static String near(List<StoredEdition> editions, String wanted) {
        List<String> ids = figures(editions).map(Figure::id).distinct().toList();
        Optional<String> misspelt = Spelling.nearest(wanted, ids);
        Predicate<Figure> near = misspelt.isPresent()
                ? figure -> figure.id().equals(misspelt.get())
                : figure -> !wanted.isEmpty()
                        && described(figure).toLowerCase(Locale.ROOT).contains(wanted);
        String names = named(figures(editions).filter(near));
        return names.isEmpty()
                ? "ids stand in <brief>-<period>.json, such as "
                        + named(figures(editions).limit(1))
                : "did you mean " + names + "?";
    }

    private static String named(Stream<Figure> figures) {
        return figures.map(figure -> figure.id() + " (" + described(figure) + ")")
                .distinct()
                .limit(FEW)
                .collect(Collectors.joining(", "));
    }

    private static String described(Figure figure) {
        return String.join(
                " ",
                figure.subject(),
                figure.metric(),
                figure.measure(),
                figure.period().token());
    }

    private static String name(StoredEdition stored) {
        return stored.edition().stem() + " revision " + stored.edition().revision();
    }
}
