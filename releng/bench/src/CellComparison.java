import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where two sets of values are not the same: counts exactly, others to 1e-12 of the greater.
 *
 * @param cells that at least one has
 * @param different of them
 */
record CellComparison(int cells, Set<Cell> different) {

    private static final double TOLERANCE = 1e-12;

    static CellComparison of(Map<Cell, Double> one, Map<Cell, Double> other) {
        Set<Cell> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        Set<Cell> different = new TreeSet<>();
        for (Cell cell : all) {
            if (!same(one.get(cell), other.get(cell))) {
                different.add(cell);
            }
        }
        return new CellComparison(all.size(), different);
    }

    private static boolean same(Double one, Double other) {
        return one != null
                && other != null
                && Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Whether all differences are in one KPI. */
    boolean onlyIn(String kpi) {
        return different.stream().allMatch(cell -> cell.kpi().equals(kpi));
    }
}
