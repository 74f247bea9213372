package scorecard.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Band;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.PartClause;
import scorecard.dsl.scorecard.ScoreBandsClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.BandIntervals;
import scorecard.dsl.typing.BandIntervals.Covered;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.ScoreThresholds;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.type.Unit;

/** Every value of a KPI has exactly one colour, and better values never have a worse one. */
final class BandsValidator extends ConceptValidator {

    /** Bands are total, without overlap and monotone in the KPI's direction. */
    @Check
    public void everyValueHasOneColour(Kpi kpi) {
        KpiClauses.all(kpi, BandsClause.class).forEach(clause -> everyValueHasOneColour(kpi, clause));
        Clauses.all(kpi.getClauses(), PartClause.class)
                .flatMap(part -> Clauses.all(part.getClauses(), BandsClause.class))
                .forEach(clause -> everyValueHasOneColour(kpi, clause));
    }

    private void everyValueHasOneColour(Kpi kpi, BandsClause clause) {
        Optional<Unit> unit = new KpiUnits().of(kpi);
        if (clause.getBands().isEmpty()) {
            wrong(
                    IssueCodes.BANDS_GAP,
                    clause,
                    "`bands` names no colour; expected for example `green from 75% amber from 68% red below`");
            return;
        }
        if (unit.isEmpty() || hasAmountWithoutValue(clause, unit.get())) {
            return;
        }
        Optional<List<Covered>> covered = BandIntervals.of(
                clause.getBands(), amount -> AmountValues.unreported().of(amount, unit.get()));
        if (covered.isEmpty()) {
            wrong(
                    IssueCodes.BANDS_EMPTY,
                    firstBareBand(clause),
                    "`" + SourceText.of(firstBareBand(clause))
                            + "` has no value and follows no band that ends there; expected a value");
            return;
        }
        List<Covered> ascending = BandIntervals.ascending(covered.get());
        if (noneIsEmpty(ascending) && coverEverythingOnce(clause, ascending)) {
            followDirection(clause, kpi, ascending);
        }
    }

    private static boolean hasAmountWithoutValue(BandsClause clause, Unit unit) {
        return EcoreUtil2.getAllContentsOfType(clause, Amount.class).stream()
                .anyMatch(amount -> AmountValues.unreported().of(amount, unit).isEmpty());
    }

    private static Band firstBareBand(BandsClause clause) {
        return clause.getBands().stream()
                .filter(band -> band.getLower() != null && band.getLower().getValue() == null
                        || band.getUpper() != null && band.getUpper().getValue() == null)
                .findFirst()
                .orElse(clause.getBands().getFirst());
    }

    private boolean noneIsEmpty(List<Covered> bands) {
        for (Covered one : bands) {
            Optional<Edge> from = one.interval().from();
            Optional<Edge> to = one.interval().to();
            if (from.isPresent() && to.isPresent()) {
                int order = from.get().value().compareTo(to.get().value());
                boolean point = order == 0 && from.get().included() && to.get().included();
                if (order > 0 || order == 0 && !point) {
                    wrong(
                            IssueCodes.BANDS_EMPTY,
                            one.band(),
                            "`" + SourceText.of(one.band()) + "` holds no value; expected its smaller end first");
                    return false;
                }
            }
        }
        return true;
    }

    private boolean coverEverythingOnce(BandsClause clause, List<Covered> ascending) {
        Covered lowest = ascending.getFirst();
        if (lowest.interval().from().isPresent()) {
            gap(clause, "the values below `" + lower(lowest) + "`");
            return false;
        }
        for (int index = 1; index < ascending.size(); index++) {
            Covered below = ascending.get(index - 1);
            Covered above = ascending.get(index);
            Optional<Edge> end = below.interval().to();
            Optional<Edge> start = above.interval().from();
            int distance = end.isEmpty() || start.isEmpty()
                    ? 1
                    : end.get().value().compareTo(start.get().value());
            boolean bothIncluded =
                    distance == 0 && end.get().included() && start.get().included();
            if (distance > 0 || bothIncluded) {
                wrong(
                        IssueCodes.BANDS_OVERLAP,
                        above.band(),
                        "`" + SourceText.of(above.band()) + "` and `" + SourceText.of(below.band())
                                + "` overlap, so some values have two colours; expected each value in one band");
                return false;
            }
            boolean noneIncluded =
                    distance == 0 && !end.get().included() && !start.get().included();
            if (distance < 0) {
                gap(clause, "the values between `" + upper(below) + "` and `" + lower(above) + "`");
                return false;
            }
            if (noneIncluded) {
                gap(clause, "the value `" + upper(below) + "`");
                return false;
            }
        }
        if (ascending.getLast().interval().to().isPresent()) {
            gap(clause, "the values above `" + upper(ascending.getLast()) + "`");
            return false;
        }
        return true;
    }

    private void gap(BandsClause clause, String values) {
        wrong(
                IssueCodes.BANDS_GAP,
                clause,
                values + (values.startsWith("the values") ? " have" : " has")
                        + " no colour; expected a band for every value");
    }

    private static String lower(Covered covered) {
        return edge(
                covered,
                covered.band().getLower() == null
                        ? null
                        : covered.band().getLower().getValue(),
                covered.interval().from());
    }

    private static String upper(Covered covered) {
        return edge(
                covered,
                covered.band().getUpper() == null
                        ? null
                        : covered.band().getUpper().getValue(),
                covered.interval().to());
    }

    private static String edge(Covered covered, Amount written, Optional<Edge> edge) {
        return written != null
                ? SourceText.of(written)
                : edge.map(one -> one.value().toPlainString()).orElse(SourceText.of(covered.band()));
    }

    private void followDirection(BandsClause clause, Kpi kpi, List<Covered> ascending) {
        boolean within = KpiClauses.first(kpi, WithinClause.class).isPresent();
        Optional<DirectionClause> direction = KpiClauses.first(kpi, DirectionClause.class);
        if (direction.isEmpty() && !within) {
            doubtful(
                    IssueCodes.BANDS_WITHOUT_DIRECTION,
                    clause,
                    "`" + kpi.getName() + "` has bands but no direction; expected `higher is better`,"
                            + " `lower is better` or `within … .. … is best`");
            return;
        }
        List<BandStatus> statuses =
                ascending.stream().map(one -> one.interval().status()).toList();
        boolean fits = within
                ? risesThenFalls(statuses)
                : direction.get().isHigher() ? improves(statuses) : improves(statuses.reversed());
        if (!fits) {
            wrong(
                    IssueCodes.BANDS_ORDER,
                    clause,
                    "the colours do not get better with the values of `" + kpi.getName() + "`, of which "
                            + (within
                                    ? "a range is best"
                                    : (direction.get().isHigher() ? "higher" : "lower") + " is better")
                            + "; expected green at the better end");
        }
    }

    private static boolean improves(List<BandStatus> statuses) {
        for (int index = 1; index < statuses.size(); index++) {
            if (statuses.get(index).compareTo(statuses.get(index - 1)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean risesThenFalls(List<BandStatus> statuses) {
        int best = 0;
        for (int index = 1; index < statuses.size(); index++) {
            if (statuses.get(index).compareTo(statuses.get(best)) < 0) {
                best = index;
            }
        }
        return improves(statuses.subList(0, best + 1))
                && improves(statuses.subList(best, statuses.size()).reversed());
    }

    /** The bands of scores have the one form there is. */
    @Check
    public void scoreBandsAreThresholds(ScoreBandsClause clause) {
        if (!Placeholder.isIn(clause) && ScoreThresholds.of(clause).isEmpty()) {
            wrong(
                    IssueCodes.SCORE_BANDS,
                    clause,
                    "`" + SourceText.of(clause) + "` does not say from which scores nodes are green and amber; expected"
                            + " for example `bands of scores { green from 70 amber from 40 }`, scores being 0 to 100");
        }
    }
}
