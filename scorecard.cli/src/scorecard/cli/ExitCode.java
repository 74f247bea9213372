package scorecard.cli;

/** What a command tells the shell; scripts depend on the numbers. */
enum ExitCode {
    /** No errors; warnings, advice and missing values are allowed. */
    FINE(0),
    /** Errors in definitions, a file that is not formatted, or a gate that was met. */
    ERRORS(1),
    /** The command line asks for what does not exist. */
    USAGE(2),
    /** The data could not be read or was refused. */
    DATA(3),
    /** A fault of this program. */
    INTERNAL(4),
    /** Stopped by the user. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
