package scorecard.engine.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.report.map.StrategyMap.Arrow;
import scorecard.engine.report.map.StrategyMap.Card;
import scorecard.engine.report.map.StrategyMap.Lane;
import scorecard.engine.report.map.StrategyMap.Point;

/**
 * Arranges the goals of a scorecard in the lanes of their perspectives and routes the links between them, with the
 * layered algorithm of ELK: each lane is a partition, so goals that depend on each other within a lane stand above each
 * other and no goal leaves its lane. Equal scorecards give equal maps.
 */
public final class ArrangeGoalsInLanes {

    private static final double CARD_WIDTH = 212;
    private static final double CARD_HEIGHT = 92;
    private static final double BETWEEN_CARDS = 30;
    private static final double BETWEEN_ROWS = 52;
    private static final double AROUND_CARDS = 18;
    private static final double EMPTY_LANE_HEIGHT = 40;

    /** The map of a scorecard. It throws {@link IllegalArgumentException} where a link names a goal that is not there. */
    public StrategyMap arrange(Scorecard scorecard) {
        ElkNode graph = emptyGraph();
        List<List<ElkNode>> lanes = new ArrayList<>();
        Map<String, ElkNode> goals = new LinkedHashMap<>();
        for (Perspective perspective : scorecard.perspectives()) {
            int partition = scorecard.perspectives().size() - 1 - lanes.size();
            List<ElkNode> lane = new ArrayList<>();
            for (Goal goal : perspective.goals()) {
                ElkNode node = node(graph, partition, CARD_HEIGHT);
                goals.put(goal.name(), node);
                lane.add(node);
            }
            if (lane.isEmpty()) {
                lane.add(node(graph, partition, EMPTY_LANE_HEIGHT));
            }
            lanes.add(lane);
        }
        List<ElkEdge> edges = scorecard.links().stream()
                .map(link -> ElkGraphUtil.createSimpleEdge(goal(goals, link.fromGoal()), goal(goals, link.toGoal())))
                .toList();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new StrategyMap(
                graph.getWidth(),
                graph.getHeight(),
                strips(lanes, graph.getHeight()),
                cards(scorecard, goals),
                arrows(scorecard.links(), edges));
    }

    private static ElkNode emptyGraph() {
        // The algorithm is called directly, so its options' types must be made known without service discovery.
        LayoutMetaDataService.initElkReflect();
        ElkNode graph = ElkGraphUtil.createGraph();
        // Causes stand below their effects, as on every published strategy map.
        graph.setProperty(LayeredOptions.DIRECTION, Direction.UP);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_CARDS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_ROWS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(AROUND_CARDS));
        return graph;
    }

    private static ElkNode node(ElkNode graph, int partition, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(CARD_WIDTH, height);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, partition);
        return node;
    }

    private static ElkNode goal(Map<String, ElkNode> goals, String name) {
        ElkNode node = goals.get(name);
        if (node == null) {
            throw new IllegalArgumentException("a link names the unknown goal " + name);
        }
        return node;
    }

    /** Lanes touch each other half way between their cards, so that together they cover the map. */
    private static List<Lane> strips(List<List<ElkNode>> lanes, double height) {
        List<Lane> strips = new ArrayList<>();
        double top = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            double lowest = lanes.get(lane).stream()
                    .mapToDouble(node -> node.getY() + node.getHeight())
                    .max()
                    .orElseThrow();
            double bottom = lane == lanes.size() - 1
                    ? height
                    : (lowest
                                    + lanes.get(lane + 1).stream()
                                            .mapToDouble(ElkNode::getY)
                                            .min()
                                            .orElseThrow())
                            / 2;
            strips.add(new Lane(top, bottom - top));
            top = bottom;
        }
        return strips;
    }

    private static List<Card> cards(Scorecard scorecard, Map<String, ElkNode> goals) {
        List<Card> cards = new ArrayList<>();
        int lane = 0;
        for (Perspective perspective : scorecard.perspectives()) {
            for (Goal goal : perspective.goals()) {
                ElkNode node = goals.get(goal.name());
                cards.add(new Card(goal.name(), lane, node.getX(), node.getY(), node.getWidth(), node.getHeight()));
            }
            lane++;
        }
        return cards;
    }

    private static List<Arrow> arrows(List<Link> links, List<ElkEdge> edges) {
        List<Arrow> arrows = new ArrayList<>();
        for (int index = 0; index < links.size(); index++) {
            arrows.add(new Arrow(links.get(index).fromGoal(), links.get(index).toGoal(), route(edges.get(index))));
        }
        return arrows;
    }

    private static List<Point> route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Point> route = new ArrayList<>();
        route.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> route.add(new Point(bend.getX(), bend.getY())));
        route.add(new Point(section.getEndX(), section.getEndY()));
        return StraightenSmallJogs.of(route);
    }
}
