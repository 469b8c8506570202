package io.sectorbrief.render;

import io.sectorbrief.analysis.Figures;
import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.analysis.SourceDocument;
import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.brief.OutputKind;
import io.sectorbrief.brief.RefusedDocument;
import io.sectorbrief.brief.Remarks;
import io.sectorbrief.brief.Revised;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.brief.SectionStatus;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.render.view.Crops;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Brief models of made-up figures from the tables under {@code render/}, each figure resting on one observation. */
final class MadeUp {

    static final String REPORT = "a".repeat(64);

    private static final Titles TITLES = Titles.of(
            Datasets.load(Path.of("jobs")).value(),
            Entities.load(Path.of("jobs/entities")).value().english());

    static final BufferedImage WHITE = white();

    /** Of whatever is asked for, the part itself in white. */
    static final Crops CROPS = (document, part) -> Optional.of(new Crop(WHITE, part));

    private MadeUp() {}

    private static BufferedImage white() {
        var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        pixel.setRGB(0, 0, 0xFFFFFF);
        return pixel;
    }

    static BriefModel weekly() {
        return weekly(name -> name);
    }

    /** The weekly with its subjects renamed. */
    static BriefModel weekly(UnaryOperator<String> rename) {
        return model(
                "weekly-media",
                "传媒互联网周报",
                Period.parse("2023-W28"),
                Map.of("market", "市场回顾", "box-office", "电影票房", "games", "游戏榜单", "livestream", "直播电商"),
                List.of("market", "box-office", "games", "livestream"),
                MadeUpFigures.of("weekly", rename));
    }

    /** The same brief in a language. */
    static BriefModel in(Language language, BriefModel model) {
        return defined(model, language, model.definition().appendix());
    }

    /** The same brief without the places its numbers were read at. */
    static BriefModel withoutAppendix(BriefModel model) {
        return defined(model, model.definition().language(), Appendix.OMITTED);
    }

    private static BriefModel defined(BriefModel model, Language language, Appendix appendix) {
        BriefDefinition brief = model.definition();
        var definition = new BriefDefinition(
                brief.name(),
                brief.title(),
                brief.period(),
                brief.zone(),
                brief.schedule(),
                brief.sections(),
                brief.outputs(),
                brief.dueOn(),
                brief.require(),
                language,
                appendix);
        return BriefModelChange.of(model).definition(definition).made();
    }

    /** The same brief under registries with these English names. */
    static BriefModel called(Map<String, String> english, BriefModel model) {
        return BriefModelChange.of(model)
                .titles(new Titles(model.titles().datasets(), model.titles().metrics(), english))
                .made();
    }

    /** The weekly, read from a file of another kind. */
    static BriefModel weekly(DocumentKind kind) {
        return BriefModelChange.of(weekly())
                .sources(List.of(new NumberedSource(1, source(kind))))
                .made();
    }

    /** The weekly with this many findings of one rule on one exhibit. */
    static BriefModel weeklyWithFindings(int count) {
        Period week = Period.parse("2023-W28");
        return weekly(IntStream.range(0, count)
                .mapToObj(row -> MadeUpFindings.finding(
                        "ratio", Severity.ERROR, "is not a share", MadeUpFindings.place(row), week))
                .toList());
    }

    /** The weekly with one finding of a rule. */
    static BriefModel weeklyWithFindings(String rule) {
        return weekly(List.of(MadeUpFindings.finding(
                rule, Severity.ERROR, "is not as it should be", MadeUpFindings.place(0), Period.parse("2023-W28"))));
    }

    /** The weekly with a name that stands for another. */
    static BriefModel weeklyWithMisspelling(String name, String meant) {
        Message told = Message.of("near_name").with("name", name).with("meant", meant);
        return weekly(List.of(new Finding(
                StableId.of(name),
                "near_name",
                Severity.WARN,
                name + " may be " + meant,
                MadeUpFindings.place(0),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.of(meant),
                List.of(),
                List.of(),
                Optional.of(told))));
    }

    /** The weekly as a second revision, where the gross of two films is another; that of the second is doubted. */
    static BriefModel revised() {
        BriefModel model = weekly();
        List<Figure> films = model.figures()
                .dataset("box_office_week")
                .metric("gross")
                .measure("level")
                .list()
                .subList(0, 2);
        var changes = List.of(changed(films.get(0), FigureStatus.OK), changed(films.get(1), FigureStatus.MARKED));
        return BriefModelChange.of(model)
                .remarks(new Remarks(List.of(), Optional.of(new Revised(1, changes, List.of(), List.of()))))
                .made();
    }

    private static Revised.Change changed(Figure film, FigureStatus status) {
        return new Revised.Change(
                film,
                MadeUpFigures.restated(film, Value.Quantity.exact(new BigDecimal("123450000"), Unit.CNY), status),
                Revised.Reason.RESTATED);
    }

    /** The same brief as a draft whose first section lacks these datasets, or holds doubted data where it lacks none. */
    static BriefModel lacking(List<String> missing, BriefModel model) {
        List<SectionModel> sections = new ArrayList<>(model.sections());
        SectionModel first = sections.get(0);
        sections.set(0, new SectionModel(first.definition(), SectionStatus.PARTIAL, first.figures(), missing));
        return BriefModelChange.of(model).sections(sections).made();
    }

    private static BriefModel weekly(List<Finding> findings) {
        return BriefModelChange.of(weekly()).findings(findings).made();
    }

    /** The weekly, its money printed as lower bounds. */
    static BriefModel weeklyWithLowerBounds() {
        return model(
                "weekly-media",
                "传媒互联网周报",
                Period.parse("2023-W28"),
                Map.of("box-office", "电影票房"),
                List.of("box-office"),
                MadeUpFigures.of("weekly", name -> name).stream()
                        .map(MadeUpFigures::atLeast)
                        .toList());
    }

    /** A brief of one section from a table of its own. */
    static BriefModel ofOne(String section, String period, String table) {
        return model(
                "one",
                "一周",
                Period.parse(period),
                Map.of(section, "部分"),
                List.of(section),
                MadeUpFigures.of(table, name -> name));
    }

    static BriefModel monthly() {
        return model(
                "monthly-ai",
                "AI 应用月报",
                Period.parse("2024-09"),
                Map.of("ai-global", "全球 AI 产品", "ai-cn", "国内 AI 产品", "ai-overseas", "出海 AI 产品"),
                List.of("ai-global", "ai-cn", "ai-overseas"),
                MadeUpFigures.of("monthly", name -> name));
    }

    static BriefModel model(
            String name,
            String title,
            Period period,
            Map<String, String> titles,
            List<String> order,
            List<Figure> all) {
        var index = Figures.of(all);
        List<SectionModel> sections = order.stream()
                .map(section -> section(section, titles.getOrDefault(section, section), index))
                .toList();
        var definition = new BriefDefinition(
                name,
                title,
                period.kind(),
                ZoneId.of("Asia/Shanghai"),
                "0 30 6 * * MON",
                sections.stream().map(SectionModel::definition).toList(),
                List.of(OutputKind.PDF, OutputKind.XLSX),
                List.of(),
                List.of(),
                Language.ZH,
                Appendix.SHOWN);
        return new BriefModel(
                new Edition(name, period, 1),
                definition,
                sections,
                index,
                MadeUpFigures.observations(all),
                MadeUpFindings.of(period),
                List.of(new NumberedSource(1, source(DocumentKind.PDF))),
                List.of(new RefusedDocument(
                        "扫描件.pdf",
                        new Refusal(
                                Refusal.Cause.NO_TEXT_LAYER, "no text layer: scan it with text recognition first"))),
                List.of(),
                Optional.of(period.last()),
                TITLES,
                Remarks.NONE);
    }

    private static SectionModel section(String name, String title, Figures all) {
        Figures own = all.section(name);
        boolean partial = own.list().stream().anyMatch(figure -> figure.status() == FigureStatus.PARTIAL);
        SectionStatus known = partial ? SectionStatus.PARTIAL : SectionStatus.COMPLETE;
        SectionStatus status = own.isEmpty() ? SectionStatus.NO_DATA : known;
        List<String> missing = own.isEmpty() ? List.of(name.replace('-', '_')) : List.of();
        return new SectionModel(new SectionDefinition(name, title, List.of()), status, own, missing);
    }

    private static SourceDocument source(DocumentKind kind) {
        return new SourceDocument(
                new Document(REPORT, "reports/行业周报.pdf", kind, 1000),
                Optional.of("行业周报"),
                Optional.of("某证券"),
                Optional.of(LocalDate.of(2023, 7, 16)),
                32);
    }
}
