package io.sectorbrief.job;

import io.sectorbrief.definition.DefinitionException;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One night after the other by the briefs' clocks. A night that fails, for whatever reason, is told and does not end them;
 * while the definitions are broken, the last timetable that was good holds.
 */
public final class Rounds {

    private final Workspace workspace;
    private final Clock clock;
    private final Progress progress;
    private Optional<Timetable> good = Optional.empty();

    public Rounds(Workspace workspace, Clock clock, Progress progress) {
        this.workspace = workspace;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Runs everything that is due.
     *
     * @return when to come again
     * @throws DefinitionException if there was no good timetable yet, and this one is none
     */
    public ZonedDateTime round() {
        run();
        try {
            Timetable read = Timetable.load(workspace);
            ZonedDateTime next = read.next(clock.instant());
            good = Optional.of(read);
            return next;
        } catch (DefinitionException | IllegalArgumentException broken) {
            Timetable last = good.orElseThrow(() -> broken);
            progress.said("the timetable stays what it was: " + broken.getMessage());
            return last.next(clock.instant());
        }
    }

    private void run() {
        try {
            say(new Night(workspace, clock, progress).run(NightScope.EVERYTHING_DUE));
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            String reason = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
            progress.said("this run failed: " + reason);
        }
    }

    private void say(NightOutcome outcome) {
        outcome.troubles().forEach(progress::said);
        progress.said(
                switch (outcome.ending()) {
                    case DONE -> "done, " + outcome.published().size() + " published, " + outcome.errors() + " errors";
                    case NOTHING_TO_DO -> "nothing to do";
                    case FAILED -> "failed";
                });
    }
}
