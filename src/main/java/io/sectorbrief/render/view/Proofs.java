package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Map;

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
     * pictures from the top (ProofPictures), or {@code metrics} and {@code readings} by row; {@code gone} tells that there should be a picture.
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
        List<Map<String, Object>> strips = model.source(first.document())
                .map(source -> new ProofPictures(source.source().document(), crops).of(seen, ledger))
                .orElse(List.of());
        view.put("gone", strips.isEmpty() && places.isOnPage(first));
        if (strips.isEmpty()) {
            view.putAll(new ReadingRows(model.titles(), ledger).of(seen));
        } else {
            view.put("strips", strips);
        }
        return view;
    }
}
