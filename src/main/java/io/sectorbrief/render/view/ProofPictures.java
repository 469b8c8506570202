package io.sectorbrief.render.view;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.render.view.Panes.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures of what was read of one table of a document, or of the prose of one of its pages. */
final class ProofPictures {

    private final Document document;
    private final Crops crops;

    ProofPictures(Document document, Crops crops) {
        this.document = document;
        this.crops = crops;
    }

    /**
     * Strips from the top: each a {@code png} of {@code width} and {@code height}, its {@code frames}, its {@code seams} where
     * columns are left out, how many have room {@code across} a page, the {@code targets} of links, and {@code raws} for who cannot see it; {@code torn} tells that rows above
     * it are left out, {@code head} that it is the head of the table. None where one of them cannot be shown.
     */
    List<Map<String, Object>> of(List<Observation> seen, Ledger ledger) {
        List<Box> cells =
                seen.stream().flatMap(one -> one.source().box().stream()).toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        SourceRef place = seen.get(0).source();
        return crops.exhibits(document).stream()
                .filter(exhibit -> exhibit.holds(place))
                .findFirst()
                .map(exhibit -> ofTable(exhibit, seen, cells, ledger))
                .orElseGet(() -> ofProse(seen, cells, ledger));
    }

    private List<Map<String, Object>> ofTable(Exhibit exhibit, List<Observation> seen, List<Box> cells, Ledger ledger) {
        Panes panes = Panes.of(exhibit, document, seen, crops)
                .orElseGet(() -> new Panes(List.of(Excerpt.whole(exhibit, cells))));
        List<Strip> strips = Excerpt.of(exhibit, cells, panes);
        List<Strip> headed = Excerpt.headed(strips, exhibit);
        List<Map<String, Object>> views = new ArrayList<>();
        for (Strip strip : headed) {
            Optional<Picture> picture =
                    panes.between(strip.box().top(), strip.box().bottom()).picture(document, crops);
            if (picture.isEmpty()) {
                return List.of();
            }
            Map<String, Object> view = view(seen, picture.orElseThrow(), ledger);
            view.put("torn", strip.extent() == Strip.Extent.TORN);
            view.put("head", views.isEmpty() && headed.size() > strips.size());
            views.add(view);
        }
        return views;
    }

    private List<Map<String, Object>> ofProse(List<Observation> seen, List<Box> cells, Ledger ledger) {
        return crops.of(document, cells.stream().reduce(Box::union).orElseThrow())
                .flatMap(crop -> crop.png().map(png -> new Picture(png, new Panes(List.of(crop.box())))))
                .map(picture -> view(seen, picture, ledger))
                .map(view -> {
                    view.put("torn", false);
                    view.put("head", false);
                    return List.of(view);
                })
                .orElse(List.of());
    }

    /** Lengths in points; frames and the places that links lead to are counted from the picture's top left. */
    private static Map<String, Object> view(List<Observation> seen, Picture picture, Ledger ledger) {
        Panes panes = picture.panes();
        Box shown = panes.around();
        List<Observation> here = seen.stream()
                .filter(one ->
                        one.source().box().filter(box -> Strip.isOn(shown, box)).isPresent())
                .toList();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("png", picture.png());
        view.put("raws", raws(here));
        view.put("width", panes.width());
        view.put("height", panes.height());
        view.put("across", panes.across());
        view.put("seams", panes.seams());
        view.put(
                "frames",
                Frames.around(here.stream()
                                .flatMap(one -> one.source().box().stream())
                                .toList())
                        .stream()
                        .map(frame -> within(panes, frame))
                        .toList());
        view.put(
                "targets",
                here.stream()
                        .filter(ledger::isLedTo)
                        .map(one -> target(one, shown))
                        .toList());
        return view;
    }

    private static Map<String, Object> target(Observation seen, Box shown) {
        double top = seen.source().box().map(Box::top).orElse(shown.top());
        return Map.of("anchor", Anchor.of(seen.id()), "y", top - shown.top());
    }

    /** For who cannot see the picture. */
    private static List<String> raws(List<Observation> seen) {
        return seen.stream().map(one -> one.source().raw()).distinct().toList();
    }

    private static Map<String, Object> within(Panes panes, Box frame) {
        return Map.of(
                "x",
                panes.x(frame),
                "y",
                frame.top() - panes.around().top(),
                "width",
                frame.width(),
                "height",
                frame.height());
    }
}
