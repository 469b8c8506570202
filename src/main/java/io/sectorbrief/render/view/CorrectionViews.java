package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.correction.Settled;
import io.sectorbrief.model.Observation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What people put right, as templates see it. */
final class CorrectionViews {

    private final BriefModel model;
    private final Places places;

    CorrectionViews(BriefModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    /**
     * Each with its place, {@code raw} (what is printed), {@code value}, {@code who}, {@code why}, and the {@code subjects},
     * {@code metrics} and {@code periods} of what was corrected.
     */
    List<Map<String, Object>> all() {
        return model.corrections().stream().map(this::one).toList();
    }

    private Map<String, Object> one(Settled settled) {
        Map<String, Object> view = places.of(settled.at().orElseThrow());
        view.put("value", settled.value());
        view.put("who", settled.who());
        view.put("why", settled.why());
        view.put(
                "subjects",
                corrected(settled).map(Observation::subject).distinct().toList());
        view.put(
                "metrics",
                corrected(settled)
                        .map(seen -> model.titles().metric(seen.dataset(), seen.metric()))
                        .distinct()
                        .toList());
        view.put(
                "periods",
                corrected(settled).map(seen -> seen.period().token()).distinct().toList());
        return view;
    }

    private Stream<Observation> corrected(Settled settled) {
        return settled.observations().stream().map(model.observations()::get).filter(Objects::nonNull);
    }
}
