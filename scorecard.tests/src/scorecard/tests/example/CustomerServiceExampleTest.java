package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;

final class CustomerServiceExampleTest {

    private static final Path EXAMPLE = Repository.folder().resolve("examples/customer-service");
    private static final LoadedScorecards LOADED = Workspace.standalone().load(List.of(EXAMPLE));

    @Test
    void nothingIsWrongWithIt() {
        assertEquals("", LOADED.issues().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void itIsFormattedAsTheFormatterWould() {
        for (Path file : LOADED.files()) {
            assertEquals(LOADED.text(file), LOADED.formatted(file), file.toString());
        }
    }

    @Test
    void itHasTheFourPerspectivesWithTheirGoalsAndIndicators() {
        Plan plan = LOADED.plan(EXAMPLE);
        Scorecard scorecard = plan.scorecards().getFirst();

        assertEquals(
                """
                Financial
                  Profit: 1 leading, 1 lagging
                  ReduceCosts: 1 leading, 1 lagging
                  KeepAppointments: 1 leading, 2 lagging
                Customer
                  EasyKnowledgeBase: 1 leading, 2 lagging
                  EffectiveConversation: 4 leading, 1 lagging
                Internal
                  ExcellentConditions: 2 leading, 2 lagging
                Learning
                  LearnFromMistakes: 1 leading, 1 lagging
                  FollowHabits: 2 leading, 1 lagging
                  TrainAgents: 1 leading, 1 lagging
                  BreakSilos: 1 leading, 1 lagging
                """,
                scorecard.perspectives().stream()
                        .map(CustomerServiceExampleTest::outline)
                        .collect(Collectors.joining()));
        assertEquals(27, plan.kpis().size());
        assertEquals(12, plan.sources().size());
        assertEquals(12, scorecard.links().size());
    }

    private static String outline(Perspective perspective) {
        return perspective.name()
                + "\n"
                + perspective.goals().stream()
                        .map(CustomerServiceExampleTest::outline)
                        .collect(Collectors.joining());
    }

    private static String outline(Goal goal) {
        return "  %s: %d leading, %d lagging\n"
                .formatted(goal.name(), count(goal, Scorecard.Role.LEADING), count(goal, Scorecard.Role.LAGGING));
    }

    private static long count(Goal goal, Scorecard.Role role) {
        return goal.measures().stream().map(Measure::role).filter(role::equals).count();
    }
}
