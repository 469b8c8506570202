package io.sectorbrief.cli;

/** What the shell is told, the only codes this program ends with. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    /** Done, but a file was refused or a finding of severity error stands. */
    DONE_WITH_ERRORS(3),
    /** Another process works on the same output folder; nothing was done. */
    BUSY(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
