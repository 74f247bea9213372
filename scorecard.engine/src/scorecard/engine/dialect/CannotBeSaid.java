package scorecard.engine.dialect;

/** A dialect has no words that compute something exactly; becomes a message before it leaves the engine. */
public final class CannotBeSaid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String database;
    private final String what;

    /**
     * What cannot be said.
     *
     * @param database as people call it
     * @param what it cannot compute, as a continuation of "cannot"
     */
    CannotBeSaid(String database, String what) {
        super(database + " cannot " + what);
        this.database = database;
        this.what = what;
    }

    /** The database as people call it. */
    public String database() {
        return database;
    }

    /** What it cannot compute, as a continuation of "cannot". */
    public String what() {
        return what;
    }
}
