package io.sectorbrief.render.view;

import freemarker.template.TemplateMethodModelEx;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the figures of an edition were read from: one line an observation, those of one metric together, the latest first. */
final class SourceLines {

    private final BriefModel model;
    private final Places places;

    SourceLines(BriefModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    /** The lines, datasets and metrics in the order in which figures use them. */
    List<Map<String, Object>> all() {
        List<String> topics = new ArrayList<>(model.observations().values().stream()
                .map(SourceLines::topic)
                .distinct()
                .toList());
        return model.observations().values().stream()
                .sorted(Comparator.<Observation>comparingInt(seen -> topics.indexOf(topic(seen)))
                        .thenComparing(Observation::period, Comparator.reverseOrder()))
                .map(this::line)
                .toList();
    }

    private static String topic(Observation seen) {
        return seen.dataset() + '\n' + seen.scope().orElse("") + '\n' + seen.metric();
    }

    /** {@code reading(figure)}: the line of the first observation a figure rests on, missing where it rests on none. */
    TemplateMethodModelEx first() {
        return arguments -> arguments.get(0) instanceof FigureView view ? first(view.figure()) : null;
    }

    private @Nullable Object first(Figure figure) {
        return figure.from().stream()
                .flatMap(id -> Optional.ofNullable(model.observations().get(id)).stream())
                .findFirst()
                .map(this::line)
                .orElse(null);
    }

    private Map<String, Object> line(Observation seen) {
        Map<String, Object> line = new LinkedHashMap<>(places.of(seen.source()));
        line.put("id", seen.id());
        line.put("dataset", seen.dataset());
        line.put("metric", seen.metric());
        line.put("subject", seen.subject());
        line.put("subjectRaw", seen.subjectRaw());
        line.put("period", seen.period().token());
        line.put("unit", seen.value().unit().token());
        line.put("status", seen.status().token());
        line.put("value", value(seen.value()));
        return line;
    }

    private static Object value(Value value) {
        return value instanceof Value.Quantity quantity ? quantity.number() : ((Value.Text) value).text();
    }
}
