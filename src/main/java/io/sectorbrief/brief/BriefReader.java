package io.sectorbrief.brief;

import io.sectorbrief.analysis.Analysis;
import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.brief.BriefDefinition.Appendix;
import io.sectorbrief.definition.Spelling;
import io.sectorbrief.definition.YamlMap;
import io.sectorbrief.model.PeriodKind;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one brief definition; what is wrong in it becomes a problem with its line. */
final class BriefReader {

    private static final Set<PeriodKind> KINDS =
            EnumSet.of(PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR);

    private static final int CRON_FIELDS = 6;

    private final YamlMap map;
    private final Map<String, SectionDefinition> known;

    BriefReader(YamlMap map, Map<String, SectionDefinition> known) {
        this.map = map;
        this.known = known;
    }

    BriefDefinition read() {
        List<SectionDefinition> sections = sections();
        return new BriefDefinition(
                name(),
                map.text("title"),
                period(),
                zone(),
                schedule(),
                sections,
                outputs(),
                dueOn(),
                map.maps("require").stream()
                        .map(one -> requirement(one, sections))
                        .toList(),
                language(),
                map.optionalChoice("appendix", Appendix.class).orElse(Appendix.SHOWN));
    }

    private Language language() {
        return map.optionalChoice("lang", Language.class).orElse(Language.ZH);
    }

    private String name() {
        String name = map.text("brief");
        if (!name.isEmpty() && !name.matches("[a-z0-9][a-z0-9-]*")) {
            map.problem("brief", "'" + name + "' cannot name a folder everywhere", "use a-z, 0-9 and '-'");
        }
        return name;
    }

    private PeriodKind period() {
        PeriodKind kind = map.optionalChoice("period", PeriodKind.class).orElse(PeriodKind.WEEK);
        if (!map.has("period") || !KINDS.contains(kind)) {
            map.problem("period", "a brief needs a period", "write one of: day, week, month, quarter, year");
        }
        return kind;
    }

    private ZoneId zone() {
        return map.converted("zone", BriefReader::zone, "a time zone", "write it like Asia/Shanghai")
                .orElse(ZoneId.of("Asia/Shanghai"));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String schedule() {
        String cron = map.text("schedule");
        if (!cron.isEmpty() && cron.strip().split("\\s+").length != CRON_FIELDS) {
            map.problem(
                    "schedule",
                    "'" + cron + "' does not have six fields",
                    "write second minute hour day month weekday: \"0 30 6 * * MON\"");
        }
        return cron;
    }

    private List<SectionDefinition> sections() {
        var sections = new ArrayList<SectionDefinition>();
        List<String> names = map.texts("sections");
        Optional<YamlMap> titles = map.optionalMap("titles");
        titles.ifPresent(all -> all.keys().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> all.problem(
                        name,
                        "a title for section '" + name + "', which this brief does not have",
                        Spelling.suggestion(name, names))));
        for (String name : names) {
            Optional.ofNullable(known.get(name))
                    .map(section -> titled(section, titles))
                    .ifPresentOrElse(
                            sections::add,
                            () -> map.problem(
                                    "sections",
                                    "there is no section '" + name + "'",
                                    Spelling.suggestion(name, known.keySet())));
        }
        if (names.isEmpty()) {
            map.problem("sections", "a brief without sections", "list at least one");
        }
        return sections;
    }

    /** The brief's own title of a section, where it gives one. */
    private static SectionDefinition titled(SectionDefinition section, Optional<YamlMap> titles) {
        return titles.flatMap(all -> all.optionalText(section.name()))
                .map(title -> new SectionDefinition(section.name(), title, section.analyses()))
                .orElse(section);
    }

    private static Requirement requirement(YamlMap one, List<SectionDefinition> sections) {
        String dataset = one.text("dataset");
        List<String> drawnOn = sections.stream()
                .flatMap(section -> section.datasets().stream())
                .distinct()
                .toList();
        if (!dataset.isEmpty() && !drawnOn.contains(dataset)) {
            one.problem(
                    "dataset",
                    "no section of this brief draws on '" + dataset + "'",
                    Spelling.suggestion(dataset, drawnOn));
        }
        if (drawnOn.contains(dataset) && !listed(sections).contains(dataset)) {
            one.problem(
                    "dataset",
                    "no section of this brief lists rows of '" + dataset + "', so none could be counted",
                    "require one of " + listed(sections) + ", or add an analysis that lists it: board, levels, …");
        }
        int rows = one.optionalInteger("rows").orElse(1);
        if (rows < 1) {
            one.problem("rows", "'rows' cannot be " + rows, "write 1 or more");
        }
        return new Requirement(dataset, rows, one.choice("otherwise", Requirement.Otherwise.HOLD));
    }

    private static List<String> listed(List<SectionDefinition> sections) {
        return sections.stream()
                .flatMap(section -> section.analyses().stream())
                .filter(Analysis::isList)
                .map(Analysis::dataset)
                .distinct()
                .toList();
    }

    private List<OutputKind> outputs() {
        var outputs = new ArrayList<OutputKind>();
        for (String text : map.texts("outputs")) {
            Arrays.stream(OutputKind.values())
                    .filter(kind -> kind.token().equals(text))
                    .findFirst()
                    .ifPresentOrElse(
                            outputs::add,
                            () -> map.problem("outputs", "there is no output '" + text + "'", "use pdf, xlsx, html"));
        }
        return outputs;
    }

    private List<DueOn> dueOn() {
        List<YamlMap> all = map.maps("due-on");
        if (all.isEmpty()) {
            map.problem(
                    "due-on",
                    "nothing makes a period of this brief due",
                    "name data: 'due-on: [{dataset: box_office_week, rows: 5}]'");
        }
        return all.stream()
                .map(one -> new DueOn(
                        one.text("dataset"), one.optionalInteger("rows").orElse(1)))
                .toList();
    }
}
