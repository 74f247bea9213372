package scorecard.tests.engine.report.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Weight;
import scorecard.engine.report.map.ArrangeGoalsInLanes;
import scorecard.engine.report.map.StrategyMap;
import scorecard.engine.report.map.StrategyMap.Arrow;
import scorecard.engine.report.map.StrategyMap.Card;
import scorecard.engine.report.map.StrategyMap.Lane;
import scorecard.engine.report.map.StrategyMap.Point;

final class ArrangeGoalsInLanesTest {

    private static final double EXACTLY = 1e-6;

    @Test
    void theFirstPerspectiveIsOnTopAndLanesCoverTheMap() {
        StrategyMap map = arrange(List.of(2, 1, 3), List.of(link(0, 0, 2, 1)));
        double y = 0;
        for (Lane lane : map.lanes()) {
            assertEquals(y, lane.y(), EXACTLY);
            y += lane.height();
        }
        assertEquals(map.height(), y, EXACTLY);
        assertSound(map);
    }

    @Test
    void aMapOfAUsualSizeIsSound() {
        StrategyMap map = arrange(
                List.of(2, 3, 1, 3),
                List.of(
                        link(1, 0, 0, 0),
                        link(1, 1, 0, 0),
                        link(1, 1, 1, 2),
                        link(2, 0, 1, 1),
                        link(3, 0, 1, 0),
                        link(3, 1, 2, 0),
                        link(3, 2, 2, 0)));
        assertSound(map);
        assertEquals(7, map.arrows().size());
    }

    @Test
    void aLinkFromTopToBottomStillLeavesItsCardsInTheirLanes() {
        StrategyMap map = arrange(List.of(1, 1, 1), List.of(link(0, 0, 2, 0), link(2, 0, 0, 0)));
        assertSound(map);
        assertEquals(2, map.arrows().size());
    }

    @Test
    void goalsThatHelpEachOtherInARingAreArranged() {
        assertSound(arrange(List.of(3, 1), List.of(link(0, 0, 0, 1), link(0, 1, 0, 2), link(0, 2, 0, 0))));
    }

    @Test
    void twoLinksBetweenTheSameGoalsAreTwoArrows() {
        StrategyMap map = arrange(List.of(1, 1), List.of(link(1, 0, 0, 0), link(1, 0, 0, 0)));
        assertSound(map);
        assertFalse(map.arrows().get(0).route().equals(map.arrows().get(1).route()));
    }

    @Test
    void aPerspectiveWithoutGoalsKeepsItsLane() {
        StrategyMap map = arrange(List.of(1, 0, 2), List.of());
        assertEquals(3, map.lanes().size());
        assertTrue(map.lanes().get(1).height() > 20);
        assertSound(map);
    }

    @Test
    void goalsWithoutLinksStandInTheAuthorsOrder() {
        StrategyMap map = arrange(List.of(4, 3), List.of());
        List<Double> lefts = map.cards().stream()
                .filter(card -> card.lane() == 0)
                .map(Card::x)
                .toList();
        assertEquals(lefts.stream().sorted().toList(), lefts);
        assertSound(map);
    }

    @Test
    void fortyGoalsWithSixtyLinksAreArranged() {
        List<Link> links = IntStream.range(0, 60)
                .mapToObj(index -> link(3 - index % 3, index % 10, 2 - index % 3, (index * 7 + 3) % 10))
                .toList();
        StrategyMap map = arrange(List.of(10, 10, 10, 10), links);
        assertSound(map);
        assertEquals(60, map.arrows().size());
    }

    @Test
    void equalScorecardsGiveEqualMaps() {
        List<Link> links = List.of(link(1, 0, 0, 1), link(1, 2, 0, 0), link(1, 1, 0, 0));
        assertEquals(arrange(List.of(2, 3), links), arrange(List.of(2, 3), links));
    }

    @Test
    void aLinkToNowhereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> arrange(List.of(1), List.of(link(0, 0, 5, 5))));
    }

    private static void assertSound(StrategyMap map) {
        for (Card card : map.cards()) {
            Lane lane = map.lanes().get(card.lane());
            assertTrue(card.y() >= lane.y(), card::toString);
            assertTrue(card.y() + card.height() <= lane.y() + lane.height(), card::toString);
            assertTrue(card.x() >= 0 && card.x() + card.width() <= map.width(), card::toString);
            for (Card other : map.cards()) {
                assertTrue(card == other || !overlap(card, other), () -> card + " overlaps " + other);
            }
        }
        for (Arrow arrow : map.arrows()) {
            assertNoSlips(arrow);
            assertTrue(touches(card(map, arrow.fromGoal()), arrow.route().getFirst()), arrow::toString);
            assertTrue(touches(card(map, arrow.toGoal()), arrow.route().getLast()), arrow::toString);
            arrow.route()
                    .forEach(point -> assertTrue(
                            point.x() >= 0 && point.x() <= map.width() && point.y() >= 0 && point.y() <= map.height(),
                            arrow::toString));
        }
    }

    private static void assertNoSlips(Arrow arrow) {
        for (int index = 1; index < arrow.route().size(); index++) {
            Point one = arrow.route().get(index - 1);
            Point other = arrow.route().get(index);
            double aside = Math.abs(one.x() - other.x());
            assertTrue(aside == 0 || aside >= 6, arrow::toString);
            assertTrue(aside == 0 || one.y() == other.y(), arrow::toString);
        }
    }

    private static boolean overlap(Card one, Card other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static boolean touches(Card card, Point point) {
        boolean within = point.x() >= card.x() - EXACTLY && point.x() <= card.x() + card.width() + EXACTLY;
        boolean top = Math.abs(point.y() - card.y()) < EXACTLY;
        boolean bottom = Math.abs(point.y() - card.y() - card.height()) < EXACTLY;
        return within && (top || bottom);
    }

    private static Card card(StrategyMap map, String goal) {
        return map.cards().stream()
                .filter(card -> card.goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    private static Link link(int fromLane, int from, int toLane, int to) {
        return new Link("Goal" + fromLane + "x" + from, "Goal" + toLane + "x" + to, "");
    }

    private static StrategyMap arrange(List<Integer> goalsByLane, List<Link> links) {
        List<Perspective> perspectives = new ArrayList<>();
        for (int lane = 0; lane < goalsByLane.size(); lane++) {
            String prefix = "Goal" + lane + "x";
            List<Goal> goals = IntStream.range(0, goalsByLane.get(lane))
                    .mapToObj(index -> new Goal(prefix + index, "", "", "", one(), List.of()))
                    .toList();
            perspectives.add(new Perspective("Lane" + lane, "", "", "", one(), goals));
        }
        return new ArrangeGoalsInLanes()
                .arrange(new Scorecard(
                        "test.Map",
                        "Map",
                        "",
                        Scorecard.Kind.STRATEGY,
                        "test.Calendar",
                        PeriodKind.MONTH,
                        "",
                        Scorecard.RollUp.WEIGHTED_MEAN,
                        BigDecimal.valueOf(70),
                        BigDecimal.valueOf(40),
                        false,
                        Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                        perspectives,
                        links));
    }

    private static Weight one() {
        return new Weight(BigDecimal.ONE, false);
    }
}
