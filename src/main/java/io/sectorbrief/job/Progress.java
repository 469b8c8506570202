package io.sectorbrief.job;

/** Who wants to know how far a night has come: a bar on a terminal, lines in a log. Called from several threads. */
public interface Progress {

    /** Nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void started(String step, int items) {}

        @Override
        public void advanced(String step, String item) {}

        @Override
        public void said(String sentence) {}
    };

    /**
     * A step begins.
     *
     * @param step its name
     * @param items how many things it has to do
     */
    void started(String step, int items);

    /**
     * One thing of a step is done.
     *
     * @param item what it was, and what came of it; empty if that is not worth a line
     */
    void advanced(String step, String item);

    /** Something worth knowing happened. */
    void said(String sentence);
}
