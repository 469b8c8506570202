package io.sectorbrief.render.view;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.message.Catalogue;
import io.sectorbrief.message.Terms;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The findings of a brief, those of one rule on one exhibit together, in the order of the first of each group. */
final class FindingGroups {

    private final BriefModel model;
    private final Catalogue catalogue;
    private final Places places;

    /** @param catalogue of the brief's language */
    FindingGroups(BriefModel model, Catalogue catalogue) {
        this.model = model;
        this.catalogue = catalogue;
        this.places = new Places(model);
    }

    /**
     * The groups: the first finding's entries, {@code count}, and of all of them the different {@code subjects}, {@code rows}
     * (from 1) and {@code metrics} (titles), each in the order found.
     */
    List<Map<String, Object>> all() {
        Map<Alike, List<Finding>> groups = new LinkedHashMap<>();
        model.findings()
                .forEach(finding -> groups.computeIfAbsent(Alike.of(finding), alike -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream().map(this::group).toList();
    }

    private Map<String, Object> group(List<Finding> findings) {
        Map<String, Object> view = one(findings.get(0));
        view.put("count", findings.size());
        view.put("subjects", distinct(findings.stream().map(Finding::subject).toList()));
        view.put("metrics", distinct(findings.stream().map(this::metric).toList()));
        view.put(
                "rows",
                distinct(findings.stream()
                        .map(finding -> finding.source().row().map(row -> row + 1))
                        .toList()));
        return view;
    }

    private static <T> List<T> distinct(List<Optional<T>> values) {
        return values.stream().flatMap(Optional::stream).distinct().toList();
    }

    /** One finding as templates see it; {@code message} is missing where an earlier release kept none for readers. */
    Map<String, Object> one(Finding finding) {
        Map<String, Object> view = places.of(finding.source());
        view.put("id", finding.id());
        view.put("rule", finding.rule());
        finding.told().ifPresent(told -> view.put("message", catalogue.text(told, terms(finding))));
        view.put("severity", finding.severity().token());
        finding.subject().ifPresent(subject -> view.put("subject", subject));
        metric(finding).ifPresent(metric -> view.put("metric", metric));
        finding.period().ifPresent(period -> view.put("period", period.token()));
        finding.printed().ifPresent(printed -> view.put("printed", printed));
        finding.told()
                .flatMap(Message::instead)
                .map(meant -> catalogue.text(meant, terms(finding)))
                .or(finding::expected)
                .ifPresent(expected -> view.put("expected", expected));
        finding.told().flatMap(Message::instead).ifPresent(meant -> view.put("instead", true));
        view.put(
                "against",
                finding.related().stream().map(SourceRef::file).distinct().toList());
        return view;
    }

    private Optional<String> metric(Finding finding) {
        return finding.metric().map(metric -> title(dataset(finding), metric));
    }

    private Terms terms(Finding finding) {
        Optional<String> dataset = dataset(finding);
        return new Terms() {
            @Override
            public String metric(String name) {
                return title(dataset, name);
            }

            @Override
            public String dataset(String name) {
                return model.titles().dataset(name);
            }
        };
    }

    /** By its column's heading, else by the word that the catalogue has for it. */
    private String title(Optional<String> dataset, String metric) {
        String heading = dataset.map(known -> model.titles().metric(known, metric))
                .or(() -> model.titles().metric(metric))
                .orElse(metric);
        return catalogue.word(Catalogue.Kind.METRICS, heading).orElse(heading);
    }

    private Optional<String> dataset(Finding finding) {
        return finding.observations().stream()
                .map(model.observations()::get)
                .filter(Objects::nonNull)
                .map(Observation::dataset)
                .findFirst();
    }

    /** What findings of one group share; in prose, which has no exhibits, a page stands for one. */
    private record Alike(String rule, String severity, String document, String place) {

        static Alike of(Finding finding) {
            SourceRef at = finding.source();
            String place = at.exhibit().or(at::page).orElse("");
            return new Alike(finding.rule(), finding.severity().token(), at.document(), place);
        }
    }
}
