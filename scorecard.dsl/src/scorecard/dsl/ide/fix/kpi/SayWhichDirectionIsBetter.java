package scorecard.dsl.ide.fix.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.BandIntervals;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.validation.IssueCodes;

/** Says which direction is better: the way from the baseline to the target or of the bands, else each of the two. */
public final class SayWhichDirectionIsBetter implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TARGET_WITHOUT_DIRECTION, IssueCodes.BANDS_WITHOUT_DIRECTION);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(KpiClause.class).stream()
                .flatMap(clause -> directions((Kpi) clause.eContainer(), clause)
                        .map(text -> Change.of("Write `" + text + "`", Edit.before(clause, text + "\n"))))
                .toList();
    }

    private static Stream<String> directions(Kpi kpi, KpiClause clause) {
        Optional<Integer> way = clause instanceof BandsClause bands ? way(kpi, bands) : way(kpi);
        return way.filter(sign -> sign != 0)
                .map(sign -> Stream.of(sign > 0 ? "higher is better" : "lower is better"))
                .orElseGet(() -> Stream.of("higher is better", "lower is better"));
    }

    private static Optional<Integer> way(Kpi kpi) {
        Optional<BigDecimal> from =
                KpiClauses.first(kpi, BaselineClause.class).flatMap(clause -> value(kpi, clause.getValue()));
        Optional<BigDecimal> to =
                KpiClauses.first(kpi, TargetClause.class).flatMap(clause -> value(kpi, clause.getValue()));
        return from.isPresent() && to.isPresent() ? Optional.of(to.get().compareTo(from.get())) : Optional.empty();
    }

    private static Optional<Integer> way(Kpi kpi, BandsClause bands) {
        return BandIntervals.of(bands.getBands(), amount -> value(kpi, amount))
                .map(BandIntervals::ascending)
                .map(ascending -> ascending
                        .getFirst()
                        .interval()
                        .status()
                        .compareTo(ascending.getLast().interval().status()));
    }

    private static Optional<BigDecimal> value(Kpi kpi, Amount amount) {
        return new KpiUnits().of(kpi).flatMap(unit -> AmountValues.unreported().of(amount, unit));
    }
}
