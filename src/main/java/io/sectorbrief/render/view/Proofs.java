package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
     * document, {@code anchor}, {@code count} of readings, numbers of the {@code exhibits} that rest on it, and {@code strips} of
     * pictures from the top, or {@code metrics} and {@code readings} by row; {@code gone} tells that there should be a picture.
     */
    List<Map<String, Object>> of(Ledger ledger) {
        return spots.of(ledger.everything()).stream()
                .map(seen -> block(seen, ledger))
                .toList();
    }

    private Map<String, Object> block(List<Observation> seen, Ledger ledger) {
        SourceRef first = seen.get(0).source();
        Map<String, Object> view = spots.view(first);
        view.put("anchor", Spots.anchor(first));
        view.put("count", seen.size());
        view.put("exhibits", ledger.exhibitsRestingOn(seen));
        List<Map<String, Object>> strips = strips(seen, ledger);
        view.put("gone", strips.isEmpty() && places.isOnPage(first));
        if (strips.isEmpty()) {
            view.putAll(new ReadingRows(model.titles(), ledger).of(seen));
        } else {
            view.put("strips", strips);
        }
        return view;
    }

    /** None where one of them cannot be shown. */
    private List<Map<String, Object>> strips(List<Observation> seen, Ledger ledger) {
        List<Box> cells =
                seen.stream().flatMap(one -> one.source().box().stream()).toList();
        Optional<Document> document = model.source(seen.get(0).source().document())
                .map(source -> source.source().document());
        if (cells.isEmpty() || document.isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> strips = new ArrayList<>();
        for (Strip strip : excerpt(seen.get(0).source(), document.orElseThrow(), cells)) {
            Optional<Crop> crop = picture(document.orElseThrow(), strip);
            if (crop.isEmpty()) {
                return List.of();
            }
            strips.add(view(seen, crop.orElseThrow(), strip, ledger));
        }
        return strips;
    }

    private List<Strip> excerpt(SourceRef place, Document document, List<Box> cells) {
        return crops.exhibits(document).stream()
                .filter(exhibit -> exhibit.holds(place))
                .findFirst()
                .map(exhibit -> Excerpt.of(exhibit, cells))
                .orElseGet(() ->
                        List.of(new Strip(cells.stream().reduce(Box::union).orElseThrow(), Strip.Extent.AROUND)));
    }

    private Optional<Crop> picture(Document document, Strip strip) {
        return strip.extent() == Strip.Extent.AROUND
                ? crops.of(document, strip.box())
                : crops.exactly(document, strip.box());
    }

    /** Lengths in points; frames and the places that links lead to are counted from the picture's top left. */
    private static Map<String, Object> view(List<Observation> seen, Crop crop, Strip strip, Ledger ledger) {
        List<Observation> here = seen.stream()
                .filter(one -> one.source()
                        .box()
                        .filter(box -> Strip.isOn(crop.box(), box))
                        .isPresent())
                .toList();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("png", crop.png());
        view.put("torn", strip.extent() == Strip.Extent.TORN);
        view.put("raws", raws(here));
        view.put("width", crop.box().width());
        view.put("height", crop.box().height());
        view.put(
                "frames",
                Frames.around(here.stream()
                                .flatMap(one -> one.source().box().stream())
                                .toList())
                        .stream()
                        .map(frame -> within(crop, frame))
                        .toList());
        view.put(
                "targets",
                here.stream()
                        .filter(ledger::isLedTo)
                        .map(one -> target(one, crop))
                        .toList());
        return view;
    }

    private static Map<String, Object> target(Observation seen, Crop crop) {
        double top = seen.source().box().map(Box::top).orElse(crop.box().top());
        return Map.of("anchor", Anchor.of(seen.id()), "y", top - crop.box().top());
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
