package io.sectorbrief.cli;

import io.sectorbrief.job.Progress;
import java.io.PrintWriter;

/** Progress on standard error: a bar with counts and time left where a person looks on, plain lines in a log. */
sealed interface ConsoleProgress extends Progress, AutoCloseable permits ProgressBars, ProgressLines {

    /** The form that suits where standard error goes. */
    static ConsoleProgress on(PrintWriter err) {
        return Terminal.isStandardError() ? new ProgressBars(err) : new ProgressLines(err);
    }

    /** The last step is done. */
    void finished();

    @Override
    default void close() {
        finished();
    }
}
