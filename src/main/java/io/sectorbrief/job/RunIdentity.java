package io.sectorbrief.job;

import io.sectorbrief.model.StableId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What makes two runs the same: the business date, what was asked for, what lies in the input and what the definitions
 * say. The same run again resumes it if it died and does nothing if it was done.
 *
 * @param date business date
 * @param scope what was asked for
 * @param inputs digest of the input's names and bytes
 * @param definitions digest of definitions, templates and settings
 * @param repetition 0, or how often the same run had ended before it has something to do again
 */
record RunIdentity(LocalDate date, String scope, String inputs, String definitions, int repetition) {

    static final String ID = "run";

    /** Twenty hex digits that every repetition shares. */
    String id() {
        return StableId.of(date, scope, inputs, definitions);
    }

    /** What this repetition alone is known by, so that it does not take an earlier one's work for its own. */
    String key() {
        return repetition == 0 ? id() : id() + "-" + repetition;
    }

    RunIdentity repeated(int times) {
        return new RunIdentity(date, scope, inputs, definitions, times);
    }

    /** What Spring Batch knows the run by. */
    JobParameters parameters() {
        return new JobParametersBuilder()
                .addString(ID, id())
                .addLocalDate("date", date)
                .addString("scope", scope)
                .addString("inputs", inputs)
                .addString("definitions", definitions)
                .addLong("repetition", (long) repetition)
                .toJobParameters();
    }

    /** What an edition's manifest says of the run that made it. */
    Map<String, String> facts() {
        return new TreeMap<>(Map.of("id", id(), "date", date.toString(), "scope", scope));
    }
}
