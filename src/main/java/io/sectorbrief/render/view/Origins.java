package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.phrase.WorkedOut;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where figures were read, a table (or the prose of a page) at a time, each with one crop on which every reading is marked. */
public final class Origins {

    private final BriefModel model;
    private final Crops crops;
    private final Spots spots;
    private final Places places;
    private final Idiom idiom;

    public Origins(BriefModel model, Crops crops) {
        this.model = model;
        this.crops = crops;
        this.spots = new Spots(model);
        this.places = new Places(model);
        this.idiom = Idiom.of(model.definition().language());
    }

    /**
     * The places, by document, page and exhibit: the entries of a place without row and column, {@code number} of its document,
     * the {@code readings} there and, where it can be shown, its {@code crop} ({@code png} as base64, {@code width}, {@code height}
     * in points).
     */
    List<Map<String, Object>> of(Collection<Figure> figures) {
        return spots.of(figures).stream().map(this::place).toList();
    }

    /** Those of the figures that were worked out: each one, with its {@code metric}, how it is {@code said} and what it is made {@code from}. */
    List<Map<String, Object>> workedOut(Collection<Figure> figures) {
        return figures.stream().filter(Anchor::isWorkedOut).map(this::workedOut).toList();
    }

    private Map<String, Object> workedOut(Figure figure) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("figure", new FigureView(figure, idiom));
        view.put("metric", model.titles().metric(figure.dataset(), figure.metric()));
        view.put("said", WorkedOut.said(figure, idiom));
        view.put(
                "from",
                spots.observations(List.of(figure))
                        .map(seen -> part(figure, seen))
                        .toList());
        return view;
    }

    /** What tells one part from the others: whom it is about and when, as far as the figure does not say so. */
    private Map<String, Object> part(Figure figure, Observation seen) {
        String subject = seen.subject().equals(figure.subject()) ? "" : seen.subject() + " ";
        String period = seen.period().equals(figure.period()) ? "" : idiom.period(seen.period()) + " ";
        return Map.of(
                "anchor",
                Anchor.of(seen.id()),
                "about",
                subject + period,
                "raw",
                seen.source().raw());
    }

    private Map<String, Object> place(List<Observation> seen) {
        SourceRef first = seen.get(0).source();
        Map<String, Object> view = spots.view(first);
        Optional<Crop> crop = crop(seen);
        Optional<Map<String, Object>> picture = crop.flatMap(Origins::picture);
        picture.ifPresent(shown -> view.put("crop", shown));
        view.put(
                "readings",
                seen.stream()
                        .sorted(Comparator.comparing(
                                        (Observation one) -> one.source().row().orElse(-1))
                                .thenComparing(one -> one.source().column().orElse(-1)))
                        .map(one -> reading(one, picture.flatMap(shown -> crop)))
                        .toList());
        return view;
    }

    private Map<String, Object> reading(Observation seen, Optional<Crop> crop) {
        Map<String, Object> view = places.of(seen.source());
        view.put("anchor", Anchor.of(seen.id()));
        view.put("subject", seen.subjectRaw());
        view.put("metric", model.titles().metric(seen.dataset(), seen.metric()));
        view.put("period", seen.period().token());
        crop.ifPresent(shown -> seen.source().box().ifPresent(box -> view.put("mark", mark(box, shown.box()))));
        return view;
    }

    /** A rectangle in points from the top left of the crop. */
    private static Map<String, Object> mark(Box box, Box shown) {
        return Map.of(
                "x", tenth(box.left() - shown.left()),
                "y", tenth(box.top() - shown.top()),
                "width", tenth(box.width()),
                "height", tenth(box.height()));
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private Optional<Crop> crop(List<Observation> seen) {
        return seen.stream()
                .flatMap(one -> one.source().box().stream())
                .reduce(Box::union)
                .flatMap(part -> model.source(seen.get(0).source().document())
                        .flatMap(source -> crops.of(source.source().document(), part)));
    }

    private static Optional<Map<String, Object>> picture(Crop crop) {
        return crop.png()
                .map(png -> Map.of(
                        "png", png,
                        "width", tenth(crop.box().width()),
                        "height", tenth(crop.box().height())));
    }
}
