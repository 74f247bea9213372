import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;

/** The values of one contender: of each member in each month one for each KPI, not a number where there is none. */
final class Cells {

    private static final double NONE = Double.NaN;

    private final List<String> kpis;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<MemberInMonth, double[]> rows = new HashMap<>();

    Cells(List<String> kpis) {
        this.kpis = List.copyOf(kpis);
        kpis.forEach(kpi -> columns.put(kpi, columns.size()));
    }

    List<String> kpis() {
        return kpis;
    }

    Set<MemberInMonth> places() {
        return rows.keySet();
    }

    void put(MemberInMonth where, String kpi, double value) {
        rows.computeIfAbsent(where, unused -> empty())[columns.get(kpi)] = value;
    }

    private double[] empty() {
        double[] row = new double[kpis.size()];
        Arrays.fill(row, NONE);
        return row;
    }

    double value(MemberInMonth where, String kpi) {
        double[] row = rows.get(where);
        Integer column = columns.get(kpi);
        return row == null || column == null ? NONE : row[column];
    }

    /** The same without members in months in which a KPI is not as it is to be. */
    Cells where(String kpi, DoublePredicate wanted) {
        Cells some = new Cells(kpis);
        rows.forEach((where, row) -> {
            if (wanted.test(row[columns.get(kpi)])) {
                some.rows.put(where, row);
            }
        });
        return some;
    }

    /** A value as both sides say it: none where it is not a number. */
    static Optional<Double> number(Object found) {
        return Optional.ofNullable(found)
                .map(number -> ((Number) number).doubleValue())
                .filter(Double::isFinite);
    }
}
