package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.Words;
import scorecard.engine.report.html.KpiView.ChangeView;
import scorecard.engine.report.html.KpiView.PeriodRow;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Trend;

/** Describes a KPI in its role for a goal. */
final class DescribeKpi {

    private static final String NOTHING = "–";

    private final ReportedScorecard reported;
    private final Kpi kpi;
    private final ShownNumber shown;
    private final KpiResult result;

    DescribeKpi(ReportedScorecard reported, Kpi kpi) {
        this.reported = reported;
        this.kpi = kpi;
        this.shown = ShownNumber.of(kpi);
        this.result = reported.result(kpi);
    }

    KpiView describe(String anchor, Measure measure, MeasureShare share) {
        List<KpiResult> timeline = reported.timeline(kpi);
        return new KpiView(
                anchor,
                kpi.title(),
                StatusView.of(result.status()),
                role(measure.role()),
                weight(measure.weight()),
                share.inWords(measure),
                value(result),
                result.value().isEmpty(),
                DescribeDefinition.per(kpi.unit()),
                !result.complete(),
                result.value().isPresent() ? ShownNumber.count(result.n()) : "",
                aim(kpi, result).orElse(NOTHING),
                result.baseline().map(shown::target).orElse(""),
                change(),
                result.previous()
                        .map(previous -> "was " + shown.value(previous, Optional.empty()))
                        .orElse(result.trend() == Trend.BREAK ? "new formula" : "no previous value"),
                DrawTrend.sparkline(kpi, timeline),
                DrawTrend.chart(kpi, timeline),
                reported.shown(result.score()),
                result.score().map(Pixels::bar).orElse("0"),
                reason(),
                Paragraphs.of(kpi.documentation()),
                new DescribeDefinition(kpi).facts(result, reported.overall(kpi)),
                timeline.reversed().stream().map(this::row).toList());
    }

    /** The target of the period, or the range that is best where there is none. */
    static Optional<String> aim(Kpi kpi, KpiResult result) {
        return ShownNumber.of(kpi).aim(result.target());
    }

    static String weight(Weight weight) {
        return weight.percent()
                ? ShownNumber.share(weight.value())
                : weight.value().stripTrailingZeros().toPlainString();
    }

    private static String role(Role role) {
        return switch (role) {
            case LEADING -> "Leading";
            case LAGGING -> "Lagging";
        };
    }

    private String value(KpiResult of) {
        return of.value().map(value -> shown.value(value, of.target())).orElse(NOTHING);
    }

    private Optional<ChangeView> change() {
        if (result.value().isEmpty() || result.previous().isEmpty() || result.trend() == Trend.UNKNOWN) {
            return Optional.empty();
        }
        BigDecimal previous = result.previous().get();
        String style =
                result.better().map(better -> better ? "better" : "worse").orElse("same");
        String word = switch (result.trend()) {
            case FLAT -> "unmoved";
            case UP, DOWN, BREAK, UNKNOWN -> result.better().isPresent() ? style : "";
        };
        return Optional.of(new ChangeView(
                Words.arrow(result.trend()),
                result.trend() == Trend.FLAT
                        ? ""
                        : shown.change(previous, result.value().get()),
                word,
                style));
    }

    private String reason() {
        String what = result.value().isEmpty()
                ? "No value: "
                : result.score().isEmpty() && !isSupplied(result) ? "No score: " : "Supplied by rule: ";
        return result.reason().map(reason -> what + reason.text() + ".").orElse("");
    }

    /** Whether the value is not one of the data but what the KPI's policy puts in its place. */
    private static boolean isSupplied(KpiResult of) {
        return of.reason()
                .filter(reason -> reason == Reason.COUNTED_AS_ZERO || reason == Reason.CARRIED_LAST)
                .isPresent();
    }

    private String valueOrReason(KpiResult of) {
        String reason = of.reason().map(Reason::text).orElse("");
        if (of.value().isEmpty()) {
            return reason.isEmpty() ? NOTHING : "no value: " + reason;
        }
        return isSupplied(of) ? value(of) + " (" + reason + ")" : value(of);
    }

    private PeriodRow row(KpiResult of) {
        return new PeriodRow(
                PeriodWords.name(of.period()),
                !of.complete(),
                valueOrReason(of),
                of.target().map(shown::target).orElse(NOTHING),
                StatusView.of(of.status()),
                reported.shown(of.score()).orElse(NOTHING),
                of.value().isPresent() ? ShownNumber.count(of.n()) : NOTHING);
    }
}
