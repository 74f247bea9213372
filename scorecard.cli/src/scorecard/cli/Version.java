package scorecard.cli;

/** Which Scorecard this is. */
final class Version {

    /** The version of the bundles without qualifier; a test compares them. */
    private static final String TEXT = "0.1.0";

    private Version() {}

    static String text() {
        return TEXT;
    }
}
