package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Requirement;
import io.sectorbrief.brief.Revised;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Value;
import io.sectorbrief.render.phrase.Idiom;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition says of itself: {@code shortfalls} (dataset, rows, least) of a draft; {@code revised} (from, changed, added
 * and removed as numbers, appeared and gone as lists) of a revision, what was observed first, then sums and changes, then the rest;
 * of these what is about the edition's own period first, and the greatest change.
 */
final class RemarkViews {

    private static final List<List<String>> WEIGHT =
            List.of(List.of("level"), List.of("total", "sum", "ytd"), List.of("wow", "mom", "yoy", "ytd_yoy"));

    private final BriefModel model;

    RemarkViews(BriefModel model) {
        this.model = model;
    }

    Map<String, Object> all() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(
                "shortfalls",
                model.remarks().shortfalls().stream().map(this::shortfall).toList());
        model.remarks().revised().ifPresent(revised -> view.put("revised", revised(revised)));
        return view;
    }

    private Map<String, Object> shortfall(Requirement.Shortfall shortfall) {
        return Map.of(
                "dataset", model.titles().dataset(shortfall.requirement().dataset()),
                "rows", shortfall.rows(),
                "least", shortfall.requirement().rows());
    }

    private Map<String, Object> revised(Revised revised) {
        return Map.of(
                "from",
                revised.from(),
                "changed",
                revised.changed().stream()
                        .sorted(Comparator.comparingInt(RemarkViews::weight)
                                .thenComparing(this::isOfAnotherPeriod)
                                .thenComparing(RemarkViews::size, Comparator.reverseOrder()))
                        .map(this::change)
                        .toList(),
                "added",
                revised.added().size(),
                "removed",
                revised.removed().size(),
                "appeared",
                revised.added().stream().map(figure -> one("now", figure)).toList(),
                "gone",
                revised.removed().stream()
                        .map(figure -> one("before", standingAlone(figure)))
                        .toList());
    }

    private static int weight(Revised.Change change) {
        for (int i = 0; i < WEIGHT.size(); i++) {
            if (WEIGHT.get(i).contains(change.now().measure())) {
                return i;
            }
        }
        return WEIGHT.size();
    }

    private boolean isOfAnotherPeriod(Revised.Change change) {
        return !change.now().period().equals(model.edition().period());
    }

    /** By how much of what it was it changed; words change wholly. */
    private static BigDecimal size(Revised.Change change) {
        if (change.before().value() instanceof Value.Quantity old
                && change.now().value() instanceof Value.Quantity now
                && old.number().signum() != 0) {
            return now.number().subtract(old.number()).abs().divide(old.number().abs(), MathContext.DECIMAL32);
        }
        return BigDecimal.ONE;
    }

    private Map<String, Object> change(Revised.Change change) {
        Map<String, Object> view = one("now", change.now());
        view.put("before", new FigureView(standingAlone(change.before()), idiom()));
        view.put("reason", change.reason().name().toLowerCase(Locale.ROOT));
        return view;
    }

    /** A figure as it is or was, and what it is called. */
    private Map<String, Object> one(String when, Figure figure) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(when, new FigureView(figure, idiom()));
        view.put("subject", figure.subject());
        view.put("metric", model.titles().metric(figure.dataset(), figure.metric()));
        view.put("measure", figure.measure());
        view.put("section", section(figure));
        return view;
    }

    private Idiom idiom() {
        return Idiom.of(model.definition().language());
    }

    private String section(Figure figure) {
        return model.sections().stream()
                .filter(section -> section.name().equals(figure.section()))
                .map(section -> section.title())
                .findFirst()
                .orElse(figure.section());
    }

    /** What a past edition said leads to nothing that this one shows. */
    private static Figure standingAlone(Figure figure) {
        return new Figure(
                figure.id() + "-before",
                figure.section(),
                figure.dataset(),
                figure.scope(),
                figure.subject(),
                figure.code(),
                figure.metric(),
                figure.measure(),
                figure.order(),
                figure.period(),
                Optional.empty(),
                figure.value(),
                figure.status(),
                List.of());
    }
}
