package io.sectorbrief.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar a step, for a terminal: name, counts, time left; what a person should know stands above it. */
final class ProgressBars implements ConsoleProgress {

    private final PrintWriter err;
    private Optional<ProgressBar> bar = Optional.empty();

    ProgressBars(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void started(String step, int items) {
        finished();
        if (items > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build());
        }
    }

    @Override
    public synchronized void advanced(String step, String item) {
        bar.ifPresent(running -> running.step().setExtraMessage(item));
    }

    @Override
    public synchronized void said(String sentence) {
        finished();
        err.println(sentence);
        err.flush();
    }

    @Override
    public synchronized void finished() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
