package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The appendix of evidence on paper: a block for each table, or page of prose, that printed figures rest on, with a picture on
 * which what was read is framed; of what has no picture, the rows that were read, as printed.
 */
final class Proofs {

    private final BriefModel model;
    private final Crops crops;
    private final Spots spots;
    private final Places places;

    Proofs(BriefModel model, Crops crops) {
        this.model = model;
        this.crops = crops;
        this.spots = new Spots(model);
        this.places = new Places(model);
    }

    /**
     * The blocks of all that was printed so far: the entries of a place without row and column, {@code number} of its
     * document, {@code anchor}, {@code count} of readings, numbers of the {@code exhibits} that rest on it, and {@code picture} or
     * {@code metrics} and {@code readings} by row; {@code gone} tells that there should be a picture.
     */
    List<Map<String, Object>> of(Ledger ledger) {
        return spots.of(ledger.everything()).stream()
                .map(seen -> block(seen, ledger))
                .toList();
    }

    private Map<String, Object> block(List<Observation> seen, Ledger ledger) {
        SourceRef first = seen.get(0).source();
        Map<String, Object> view = places.of(first);
        view.keySet().removeAll(List.of("row", "column", "raw"));
        view.put("number", spots.number(first));
        view.put("anchor", Spots.anchor(first));
        view.put("count", seen.size());
        view.put("exhibits", ledger.exhibitsRestingOn(seen));
        Optional<Crop> crop = crop(seen);
        view.put("gone", crop.isEmpty() && places.isOnPage(first));
        crop.ifPresentOrElse(
                shown -> view.put("picture", picture(seen, shown, ledger)),
                () -> view.putAll(new ReadingRows(model.titles(), ledger).of(seen)));
        return view;
    }

    private Optional<Crop> crop(List<Observation> seen) {
        return seen.stream()
                .flatMap(one -> one.source().box().stream())
                .reduce(Box::union)
                .flatMap(part -> model.source(seen.get(0).source().document())
                        .flatMap(source -> crops.of(source.source().document(), part)));
    }

    /** Lengths in points; frames and the places that links lead to are counted from the picture's top left. */
    private static Map<String, Object> picture(List<Observation> seen, Crop crop, Ledger ledger) {
        List<Box> cells =
                seen.stream().flatMap(one -> one.source().box().stream()).toList();
        return Map.of(
                "png",
                crop.png(),
                "raws",
                raws(seen),
                "width",
                crop.box().width(),
                "height",
                crop.box().height(),
                "frames",
                Frames.around(cells).stream().map(frame -> within(crop, frame)).toList(),
                "targets",
                seen.stream()
                        .filter(ledger::isLedTo)
                        .map(one -> Map.of(
                                "anchor",
                                Anchor.of(one.id()),
                                "y",
                                one.source()
                                        .box()
                                        .map(box -> box.top() - crop.box().top())
                                        .orElse(0.0)))
                        .toList());
    }

    /** For who cannot see the picture. */
    private static List<String> raws(List<Observation> seen) {
        return seen.stream().map(one -> one.source().raw()).distinct().toList();
    }

    private static Map<String, Object> within(Crop crop, Box frame) {
        return Map.of(
                "x",
                frame.left() - crop.box().left(),
                "y",
                frame.top() - crop.box().top(),
                "width",
                frame.width(),
                "height",
                frame.height());
    }
}
