package io.sectorbrief.cli;

import io.sectorbrief.definition.Problem;
import io.sectorbrief.definition.Problems;
import io.sectorbrief.definition.YamlFile;
import io.sectorbrief.definition.YamlMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** Checks that the briefs' schedules are what {@code schedule} can go by: six fields that are read to the end. */
record Schedules(Path jobs) {

    private static final int FIELDS = 6;

    List<Problem> problems() {
        var problems = new Problems();
        // a schedule without six fields is told by whoever reads the brief
        YamlFile.readAll(jobs, Schedules::problem)
                .value()
                .forEach(found -> found.ifPresent(problem -> problems.addAll(List.of(problem))));
        return problems.list();
    }

    private static Optional<Problem> problem(YamlMap brief) {
        String cron = brief.text("schedule", "").strip();
        if (cron.split("\\s+").length != FIELDS) {
            return Optional.empty();
        }
        try {
            CronExpression.parse(cron);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Problem(
                    brief.place("schedule"),
                    "'" + cron + "' is no cron expression: " + e.getMessage(),
                    "write second minute hour day month weekday: \"0 30 6 * * MON\""));
        }
    }
}
