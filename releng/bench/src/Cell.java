import java.util.Optional;

/**
 * Where one value of the bench stands.
 *
 * @param level all, manager, team or agent
 * @param month as 2024-01
 * @param member empty for all
 */
record Cell(String kpi, String level, String month, String member) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        return toString().compareTo(other.toString());
    }

    /** The same place of another KPI. */
    Cell of(String otherKpi) {
        return new Cell(otherKpi, level, month, member);
    }

    /** A value as both sides say it: none where it is not a number. */
    static Optional<Double> value(Object found) {
        return Optional.ofNullable(found)
                .map(number -> ((Number) number).doubleValue())
                .filter(Double::isFinite);
    }
}
