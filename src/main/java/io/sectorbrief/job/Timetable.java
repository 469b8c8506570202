package io.sectorbrief.job;

import io.sectorbrief.brief.BriefDefinition;
import io.sectorbrief.brief.Briefs;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;

/** When the briefs want to be run, each by its own cron expression and zone. */
final class Timetable {

    private final List<BriefDefinition> briefs;

    private Timetable(List<BriefDefinition> briefs) {
        this.briefs = briefs;
    }

    /**
     * Reads the definitions.
     *
     * @throws io.sectorbrief.definition.DefinitionException if one is wrong
     */
    static Timetable load(Workspace workspace) {
        return new Timetable(Briefs.load(workspace.jobs()).orThrow());
    }

    /**
     * The first moment after this one at which a brief is to be run.
     *
     * @throws IllegalArgumentException if no brief has a schedule that comes round, or one is no cron expression
     */
    ZonedDateTime next(Instant after) {
        return briefs.stream()
                .flatMap(brief ->
                        Stream.ofNullable(CronExpression.parse(brief.schedule()).next(after.atZone(brief.zone()))))
                .min(Comparator.comparing(ZonedDateTime::toInstant))
                .orElseThrow(() -> new IllegalArgumentException("no brief has a schedule that comes round"));
    }
}
