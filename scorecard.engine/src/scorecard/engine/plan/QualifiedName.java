package scorecard.engine.plan;

/** The names of definitions: the package and the author's own name, joined by dots. */
public final class QualifiedName {

    private QualifiedName() {}

    /** The author's own name, for example {@code CostPerContact} of {@code acme.service.CostPerContact}. */
    public static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
