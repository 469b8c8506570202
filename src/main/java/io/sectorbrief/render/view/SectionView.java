package io.sectorbrief.render.view;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.sectorbrief.analysis.FigureRow;
import io.sectorbrief.analysis.Figures;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.SectionStatus;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.render.phrase.Idiom;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section as its templates see it. {@code s.figure(dataset, metric, measure)} is one figure or missing, {@code s.list(…)}
 * those of a list in order, {@code s.series(…)} those of all periods in time,
 * {@code s.periods(…)} the tokens of the periods there are figures of, {@code s.rows(dataset, {"by": "gross.rank"})} the
 * table of a dataset, {@code "keep": "all"} with the subjects that lack what it is sorted by; each can be narrowed by a last argument such as {@code {"scope": "A"}}.
 */
record SectionView(SectionModel section, Period period, Titles titles, Idiom idiom) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "name" -> new SimpleScalar(section.name());
            case "title" -> new SimpleScalar(section.title());
            case "status" -> new SimpleScalar(section.status().token());
            case "hasData" ->
                section.status() == SectionStatus.NO_DATA ? TemplateBooleanModel.FALSE : TemplateBooleanModel.TRUE;
            case "missing" -> texts(section.missing().stream().map(titles::dataset));
            case "count" -> new SimpleNumber(section.figures().size());
            case "datasets" -> texts(section.figures().list().stream().map(Figure::dataset));
            case "metrics" -> method(this::metrics);
            case "figure" -> method(this::figure);
            case "list" -> method(this::list);
            case "series" -> method(this::series);
            case "rows" -> method(this::rows);
            case "periods" -> method(this::periods);
            default -> null;
        };
    }

    private @Nullable TemplateModel figure(Query query) throws TemplateModelException {
        return current(query, query.in(section.figures()))
                .first()
                .map(figure -> new FigureView(figure, idiom))
                .orElse(null);
    }

    private TemplateModel list(Query query) throws TemplateModelException {
        return views(current(query, query.in(section.figures())).inOrder());
    }

    private TemplateModel series(Query query) throws TemplateModelException {
        return views(query.in(section.figures()).overTime());
    }

    private TemplateModel periods(Query query) throws TemplateModelException {
        return texts(query.in(section.figures()).periods().stream().map(Period::token));
    }

    private TemplateModel metrics(Query query) throws TemplateModelException {
        boolean all = query.narrowedTo("of").filter("all"::equals).isPresent();
        return texts(query.inDataset(section.figures()).measure("level").list().stream()
                .filter(figure -> all || figure.value().asNumber().isPresent())
                .map(Figure::metric));
    }

    private TemplateModel rows(Query query) throws TemplateModelException {
        String by = query.narrowedTo("by").orElse("rank.level");
        String metric = by.substring(0, by.indexOf('.'));
        String measure = by.substring(by.indexOf('.') + 1);
        Comparator<FigureRow> order = Comparator.comparing(row -> number(row, metric, measure));
        boolean falling = query.narrowedTo("sort").filter("falling"::equals).isPresent();
        boolean all = query.narrowedTo("keep").filter("all"::equals).isPresent();
        List<FigureRow> rows =
                current(query, query.inDataset(section.figures())).rows();
        Predicate<FigureRow> sorts = row -> row.number(metric, measure).isPresent();
        Stream<FigureRow> sorted = rows.stream().filter(sorts).sorted(falling ? order.reversed() : order);
        Stream<FigureRow> rest = rows.stream().filter(row -> all && !sorts.test(row));
        return Wrapping.list(
                Stream.concat(sorted, rest).map(row -> new RowView(row, idiom)).toList());
    }

    private static BigDecimal number(FigureRow row, String metric, String measure) {
        return row.number(metric, measure).orElseThrow();
    }

    private Figures current(Query query, Figures found) throws TemplateModelException {
        Optional<String> asked = query.narrowedTo("period");
        return asked.isPresent() ? found : Query.current(found, period);
    }

    private static TemplateModel texts(Stream<String> texts) {
        return Wrapping.list(texts.distinct().map(SimpleScalar::new).toList());
    }

    private TemplateModel views(List<Figure> figures) {
        return Wrapping.list(
                figures.stream().map(figure -> new FigureView(figure, idiom)).toList());
    }

    private TemplateMethodModelEx method(LookUp lookUp) {
        return arguments -> {
            Query query = Query.of(arguments, titles.english());
            new KnownNames(titles).check(query);
            return lookUp.in(query);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** One way to look figures up. */
    private interface LookUp {
        @Nullable
        Object in(Query query) throws TemplateModelException;
    }
}
