package scorecard.engine.evaluate;

import java.util.IdentityHashMap;
import java.util.Map;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Kpi;

/** What is the same of all cuts by one grouping, and asked at every one of them. */
final class KindOfCut {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final AskedGroupings asked;
    private final Grouping grouping;

    /** An aggregate is a tree whose hash is costly. */
    private final Map<Aggregate, Boolean> wanted = new IdentityHashMap<>();

    /** By number of KPI. */
    private final byte[] reached;

    /** @param kpis how many there are */
    KindOfCut(AskedGroupings asked, Grouping grouping, int kpis) {
        this.asked = asked;
        this.grouping = grouping;
        this.reached = new byte[kpis];
    }

    Grouping grouping() {
        return grouping;
    }

    /** Whether an aggregate is observed at such cuts. */
    synchronized boolean isWanted(Aggregate aggregate) {
        return wanted.computeIfAbsent(aggregate, one -> asked.of(one).contains(grouping));
    }

    /** Whether the data of a KPI reaches the level of such cuts. */
    boolean isReached(Kpi kpi, int number) {
        byte known = reached[number];
        return known == UNKNOWN ? isReachedFirst(kpi, number) : known == YES;
    }

    private boolean isReachedFirst(Kpi kpi, int number) {
        synchronized (asked) {
            boolean first = asked.isReached(kpi, grouping);
            reached[number] = first ? YES : NO;
            return first;
        }
    }

    @Override
    public String toString() {
        return grouping.toString();
    }
}
