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
 */
record RunIdentity(LocalDate date, String scope, String inputs, String definitions) {

    static final String ID = "run";

    /** Twenty hex digits. */
    String id() {
        return StableId.of(date, scope, inputs, definitions);
    }

    /**
     * What Spring Batch knows the run by.
     *
     * @param repetition 0, or how often the same run was done before other data came and went
     */
    JobParameters parameters(int repetition) {
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
