package scorecard.engine.plan;

/** The names of definitions: the package and the author's own name, joined by dots. */
public final class QualifiedName {

    private QualifiedName() {}

    /**
     * The author's own name, for example {@code CostPerContact} of {@code acme.service.CostPerContact}, with the arguments
     * of a KPI that has some: {@code SlaAttainment(1.5)} of {@code acme.service.SlaAttainment(1.5)}.
     */
    public static String simple(String qualified) {
        int arguments = qualified.indexOf('(');
        int end = arguments < 0 ? qualified.length() : arguments;
        return qualified.substring(qualified.lastIndexOf('.', end - 1) + 1);
    }
}
