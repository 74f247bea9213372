package scorecard.tests.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.json.SemanticHashes;

final class SemanticHashesTest {

    private final Plan small = Plans.small();

    @Test
    void movingADefinitionKeepsItsHash() {
        Plan moved = new Plan(
                small.calendars(),
                small.sources(),
                small.kpis(),
                small.scorecards(),
                List.of(new Origin("acme.Resolution", "elsewhere.scorecard", 1, 1)));

        assertEquals(hashes(small), hashes(moved));
    }

    @Test
    void theOrderOfDefinitionsHasNoMeaning() {
        assertEquals(kpiHash(small), kpiHash(Plans.plan(Plans.solved(), Plans.resolution("0.75"), Plans.service())));
    }

    @Test
    void theOrderOfPerspectivesHasNoMeaning() {
        List<Scorecard.Perspective> turned =
                List.of(Plans.perspective("Customer", "Please"), Plans.perspective("Financial", "Reduce"));

        assertEquals(
                scorecardHash(small),
                scorecardHash(Plans.plan(Plans.resolution("0.75"), Plans.solved(), Plans.scorecard(turned))));
    }

    @Test
    void theSameNumberWrittenOtherwiseIsTheSame() {
        assertEquals(kpiHash(small), kpiHash(withGreenFrom("0.7500")));
    }

    @Test
    void aThresholdCountsAlsoForTheScorecard() {
        assertNotEquals(kpiHash(small), kpiHash(withGreenFrom("0.76")));
        assertNotEquals(scorecardHash(small), scorecardHash(withGreenFrom("0.76")));
    }

    @Test
    void titleDocumentationOwnerAndReviewAreOnlyShown() {
        Kpi kpi = Plans.resolution("0.75");
        Kpi retold = new Kpi(
                kpi.name(),
                "Other",
                "Other",
                kpi.formula(),
                "Other",
                kpi.unit(),
                kpi.direction(),
                kpi.baseline(),
                kpi.target(),
                kpi.benchmark(),
                kpi.bands(),
                "Other",
                "Other",
                kpi.decimals(),
                kpi.noValue());

        assertEquals(hashes(small), hashes(Plans.plan(retold, Plans.solved(), Plans.service())));
    }

    @Test
    void aKpiCoversTheKpisAndSourcesItUses() {
        Kpi solved = Plans.solved();
        Kpi constant = new Kpi(
                solved.name(),
                solved.title(),
                "",
                new Formula.Constant(BigDecimal.ONE, solved.unit()),
                "",
                solved.unit(),
                solved.direction(),
                solved.baseline(),
                solved.target(),
                solved.benchmark(),
                solved.bands(),
                "",
                "",
                1,
                solved.noValue());
        assertNotEquals(kpiHash(small), kpiHash(Plans.plan(Plans.resolution("0.75"), constant, Plans.service())));

        Source contacts = Plans.CONTACTS;
        Source elsewhere = new Source(
                contacts.name(),
                "",
                "",
                new Reader.Csv("data/other.csv"),
                contacts.key(),
                contacts.countedAs(),
                contacts.time(),
                contacts.calendar(),
                contacts.columns(),
                contacts.covers(),
                contacts.rejectAtMost());
        assertNotEquals(
                kpiHash(small),
                kpiHash(new Plan(
                        small.calendars(), List.of(elsewhere), small.kpis(), small.scorecards(), small.origins())));
    }

    @Test
    void aPlanThatRefersToItselfIsABug() {
        Kpi solved = Plans.solved();
        Kpi circular = new Kpi(
                solved.name(),
                "",
                "",
                new Formula.KpiValue("acme.Resolution"),
                "",
                solved.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                1,
                solved.noValue());
        Plan plan = Plans.plan(Plans.resolution("0.75"), circular, Plans.service());

        assertThrows(IllegalArgumentException.class, () -> kpiHash(plan));
    }

    private static Plan withGreenFrom(String edge) {
        return Plans.plan(Plans.resolution(edge), Plans.solved(), Plans.service());
    }

    private static List<String> hashes(Plan plan) {
        SemanticHashes hashes = new SemanticHashes(plan);
        return List.of(
                hashes.of(plan.calendars().getFirst()),
                hashes.of(plan.sources().getFirst()),
                hashes.of(plan.kpis().getFirst()),
                hashes.of(plan.scorecards().getFirst()));
    }

    private static String kpiHash(Plan plan) {
        return new SemanticHashes(plan)
                .of(plan.kpis().stream()
                        .filter(kpi -> kpi.name().equals("acme.Resolution"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String scorecardHash(Plan plan) {
        return new SemanticHashes(plan).of(plan.scorecards().getFirst());
    }
}
