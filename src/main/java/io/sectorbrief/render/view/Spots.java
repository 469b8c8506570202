package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where figures were read, a table of a document, or the prose of one of its pages, at a time. */
final class Spots {

    private final BriefModel model;
    private final Places places;

    Spots(BriefModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    /** What the figures rest on, by document, page and exhibit; none of the lists is empty. */
    List<List<Observation>> of(Collection<Figure> figures) {
        Map<Spot, List<Observation>> bySpot = new TreeMap<>();
        observations(figures)
                .forEach(seen -> bySpot.computeIfAbsent(spot(seen.source()), spot -> new ArrayList<>())
                        .add(seen));
        return List.copyOf(bySpot.values());
    }

    /** What figures rest on, each once. */
    Stream<Observation> observations(Collection<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.from().stream())
                .distinct()
                .map(model.observations()::get)
                .filter(Objects::nonNull);
    }

    /** What links call the spot of a place by: {@code p-…}. */
    static String anchor(SourceRef source) {
        int page = source.box().map(Box::page).orElse(0);
        return "p-"
                + StableId.of(
                        source.document(),
                        source.page().orElse(""),
                        source.exhibit().orElse(""),
                        String.valueOf(page));
    }

    /** The entries of a place without row and column, and {@code number} of its document. */
    Map<String, Object> view(SourceRef source) {
        Map<String, Object> view = places.of(source);
        view.keySet().removeAll(List.of("row", "column", "raw"));
        view.put("number", number(source));
        return view;
    }

    /** The number a place's document is cited by. */
    private int number(SourceRef source) {
        return model.source(source.document()).map(NumberedSource::number).orElse(0);
    }

    private Spot spot(SourceRef source) {
        String page = source.page().orElse("");
        String padded = places.isOnPage(source) ? "%06d".formatted(Integer.parseInt(page)) : page;
        String exhibit = source.exhibit().orElse("");
        return new Spot(
                number(source),
                padded,
                exhibit.length(),
                exhibit,
                source.box().map(Box::page).orElse(0));
    }

    /** A table or the prose of a page; a box on another page than its neighbours' is another spot. */
    private record Spot(int document, String page, int length, String exhibit, int boxPage)
            implements Comparable<Spot> {

        @Override
        public int compareTo(Spot other) {
            return Comparator.comparingInt(Spot::document)
                    .thenComparing(Spot::page)
                    .thenComparingInt(Spot::length)
                    .thenComparing(Spot::exhibit)
                    .thenComparingInt(Spot::boxPage)
                    .compare(this, other);
        }
    }
}
