package scorecard.cli;

/** Carries what is wrong with the command line from where it is seen to where it is said; never leaves this package. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message, null, false, false);
    }
}
