package io.sectorbrief.brief;

import io.sectorbrief.analysis.SectionDefinition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import java.time.ZoneId;
import java.util.List;

/**
 * A brief as declared in {@code jobs/<name>.yaml}.
 *
 * @param name {@code weekly-media}
 * @param title printed title
 * @param period length of what one edition is about
 * @param zone zone in which a period ends and the schedule is read
 * @param schedule cron expression of six fields, seconds first
 * @param sections in the order they are printed
 * @param outputs what is rendered
 * @param dueOn any one of these makes an ended period due
 * @param require what an edition must show, each by itself
 * @param language what it is written in
 * @param appendix whether its PDF ends with where its numbers were read
 */
public record BriefDefinition(
        String name,
        String title,
        PeriodKind period,
        ZoneId zone,
        String schedule,
        List<SectionDefinition> sections,
        List<OutputKind> outputs,
        List<DueOn> dueOn,
        List<Requirement> require,
        Language language,
        Appendix appendix) {

    /** Where numbers were read, at the end of the PDF. */
    public enum Appendix {
        SHOWN,
        OMITTED
    }

    public BriefDefinition {
        sections = List.copyOf(sections);
        outputs = List.copyOf(outputs);
        dueOn = List.copyOf(dueOn);
        require = List.copyOf(require);
    }

    /** What figures lack for an edition of one kind. */
    public List<Requirement.Shortfall> shortfalls(List<Figure> figures, Period about, Requirement.Otherwise otherwise) {
        return require.stream()
                .filter(one -> one.otherwise() == otherwise)
                .flatMap(one -> one.unmetBy(figures, about).stream())
                .toList();
    }
}
