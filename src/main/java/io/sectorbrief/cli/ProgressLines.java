package io.sectorbrief.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

/** One line a thing done that has something to say, for a log: {@code extract 3/26 report.pdf: 32 pages}. */
final class ProgressLines implements ConsoleProgress {

    private final PrintWriter err;
    private final Map<String, Count> counts = new HashMap<>();

    ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void started(String step, int items) {
        counts.put(step, new Count(items));
        if (items == 0) {
            say(step + " 0/0");
        }
    }

    @Override
    public synchronized void advanced(String step, String item) {
        Count count = counts.computeIfAbsent(step, unknown -> new Count(0));
        count.done++;
        if (!item.isEmpty() || count.done == count.all) {
            say((step + " " + count.done + "/" + Math.max(count.done, count.all) + " " + item).strip());
        }
    }

    @Override
    public synchronized void said(String sentence) {
        say(sentence);
    }

    @Override
    public void finished() {
        err.flush();
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }

    private static final class Count {
        private final int all;
        private int done;

        private Count(int all) {
            this.all = all;
        }
    }
}
