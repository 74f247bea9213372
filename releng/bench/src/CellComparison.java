import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where two sets of values are not the same: counts exactly, others to 1e-12 of the greater.
 *
 * @param cells that at least one has
 * @param different of them, in order
 */
record CellComparison(int cells, List<Different> different) {

    private static final double TOLERANCE = 1e-12;

    /** Two values that ought to be the same; not a number for none. */
    record Different(MemberInMonth where, String kpi, double one, double other) {}

    static CellComparison of(Cells one, Cells other) {
        Set<MemberInMonth> places = new HashSet<>(one.places());
        places.addAll(other.places());
        Set<String> kpis = new HashSet<>(one.kpis());
        kpis.addAll(other.kpis());
        int cells = 0;
        List<Different> different = new ArrayList<>();
        for (MemberInMonth where : places) {
            for (String kpi : kpis) {
                double left = one.value(where, kpi);
                double right = other.value(where, kpi);
                cells += Double.isNaN(left) && Double.isNaN(right) ? 0 : 1;
                if (!same(left, right)) {
                    different.add(new Different(where, kpi, left, right));
                }
            }
        }
        different.sort(Comparator.comparing(Different::toString));
        return new CellComparison(cells, different);
    }

    private static boolean same(double one, double other) {
        return Double.isNaN(one)
                ? Double.isNaN(other)
                : Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Whether all differences are in one KPI. */
    boolean onlyIn(String kpi) {
        return different.stream().allMatch(cell -> cell.kpi().equals(kpi));
    }
}
