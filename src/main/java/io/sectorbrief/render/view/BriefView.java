package io.sectorbrief.render.view;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.brief.RefusedDocument;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.message.Catalogue;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.render.phrase.Idiom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A brief model as the data model of its templates: plain maps, lists and texts, and a few functions over the ledger. */
public final class BriefView {

    private BriefView() {}

    /**
     * The variables every template starts with.
     *
     * @param catalogue of the brief's language
     */
    public static Map<String, Object> of(BriefModel model, Ledger ledger, Catalogue catalogue) {
        return of(model, ledger, catalogue, Crops.NONE);
    }

    /** The same, with crops for {@code origins()}: where what was printed until then was read, and how it was worked out. */
    public static Map<String, Object> of(BriefModel model, Ledger ledger, Catalogue catalogue, Crops crops) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("brief", brief(model));
        view.put(
                "sections",
                model.sections().stream()
                        .map(section ->
                                new SectionView(section, model.edition().period(), model.titles(), idiom(model)))
                        .toList());
        var groups = new FindingGroups(model, catalogue);
        view.put("findings", model.findings().stream().map(groups::one).toList());
        view.put("findingGroups", groups.all());
        view.put(
                "refused",
                model.refused().stream()
                        .map(refused -> refused(refused, catalogue))
                        .toList());
        view.put("vocabulary", vocabulary(catalogue));
        view.put("corrections", new CorrectionViews(model).all());
        view.putAll(new RemarkViews(model).all());
        view.put("sources", model.sources().stream().map(BriefView::source).toList());
        var lines = new SourceLines(model);
        view.put("readings", lines.all());
        view.put("reading", lines.first());
        view.put("terms", new Terms(model.figures()).all());
        view.putAll(new BaseValues(model.observations(), idiom(model)).functions());
        view.putAll(titles(model.titles()));
        view.putAll(exhibits(new Citations(model), ledger));
        TemplateMethodModelEx proofs = arguments -> Wrapping.list(new Proofs(model, crops).of(ledger));
        view.put("proofs", proofs);
        view.put("origins", origins(new Origins(model, crops), ledger));
        return view;
    }

    private static TemplateMethodModelEx origins(Origins origins, Ledger ledger) {
        return arguments -> new SimpleHash(
                Map.of("places", origins.of(ledger.everything()), "workedOut", origins.workedOut(ledger.everything())),
                Wrapping.wrapper());
    }

    private static Idiom idiom(BriefModel model) {
        return Idiom.of(model.definition().language());
    }

    private static Map<String, Object> titles(Titles titles) {
        TemplateMethodModelEx dataset =
                arguments -> new SimpleScalar(titles.dataset(arguments.get(0).toString()));
        TemplateMethodModelEx metric = arguments -> new SimpleScalar(
                titles.metric(arguments.get(0).toString(), arguments.get(1).toString()));
        return Map.of("datasetTitle", dataset, "metricTitle", metric);
    }

    private static Map<String, Object> exhibits(Citations citations, Ledger ledger) {
        TemplateMethodModelEx begin =
                arguments -> new SimpleNumber(ledger.begin(arguments.get(0).toString()));
        TemplateMethodModelEx cited = arguments -> Wrapping.list(citations.of(ledger.cited()));
        TemplateMethodModelEx shows = arguments -> {
            FigureStatus status =
                    FigureStatus.valueOf(arguments.get(0).toString().toUpperCase(Locale.ROOT));
            return ledger.shows(status) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        };
        TemplateMethodModelEx all = arguments -> Wrapping.list(List.copyOf(ledger.exhibits()));
        return Map.of("beginExhibit", begin, "citations", cited, "shows", shows, "exhibits", all);
    }

    private static Map<String, Object> brief(BriefModel model) {
        Period period = model.edition().period();
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("name", model.edition().brief());
        brief.put("language", model.definition().language().token());
        brief.put("tag", model.definition().language().tag());
        brief.put("title", model.definition().title());
        brief.put("stem", model.edition().stem());
        brief.put("revision", model.edition().revision());
        brief.put("period", period.token());
        brief.put("periodKind", period.kind().name());
        brief.put("periodLabel", model.periodLabel());
        brief.put("baseLabel", model.baseLabel());
        brief.put("firstDay", period.first().toString());
        brief.put("lastDay", period.last().toString());
        brief.put("complete", model.complete());
        brief.put("draft", model.remarks().draft());
        brief.put("errors", model.findings(Severity.ERROR));
        brief.put("warnings", model.findings(Severity.WARN));
        model.dataCutOff().ifPresent(day -> brief.put("cutOff", day.toString()));
        model.dataCutOff()
                .ifPresent(day -> brief.put("cutOffLabel", idiom(model).period(Period.parse(day.toString()))));
        return brief;
    }

    private static Map<String, Object> refused(RefusedDocument refused, Catalogue catalogue) {
        return Map.of(
                "file",
                refused.file(),
                "reason",
                catalogue.text(refused.refusal().message()));
    }

    /** What the language calls rules, severities and metrics: {@code vocabulary.titles.share_sum}. */
    private static Map<String, Object> vocabulary(Catalogue catalogue) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Catalogue.Kind kind : Catalogue.Kind.values()) {
            words.put(kind.key(), catalogue.words(kind));
        }
        return words;
    }

    private static Map<String, Object> source(NumberedSource numbered) {
        var source = numbered.source();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", numbered.number());
        view.put("file", source.document().fileName());
        view.put("kind", source.document().kind().token());
        view.put("pages", source.pages());
        view.put("sha256", source.document().sha256());
        source.title().ifPresent(title -> view.put("title", title));
        source.publisher().ifPresent(publisher -> view.put("publisher", publisher));
        source.published().ifPresent(day -> view.put("published", day.toString()));
        return view;
    }
}
