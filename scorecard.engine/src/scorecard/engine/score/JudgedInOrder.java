package scorecard.engine.score;

import java.util.List;
import scorecard.engine.evaluate.PlacesInOrder;

/** Places where KPIs are judged, of cuts by one grouping, in the order of results: mostly each is the one before in the next period. */
public final class JudgedInOrder {

    private final List<JudgedPlace> judged;
    private final PlacesInOrder places;

    /** @throws IllegalArgumentException where they are of several groupings */
    public JudgedInOrder(List<JudgedPlace> judged) {
        this.judged = List.copyOf(judged);
        this.places = new PlacesInOrder(judged.stream().map(JudgedPlace::place).toList());
    }

    /** All of them. */
    public List<JudgedPlace> all() {
        return judged;
    }

    /** How many there are. */
    public int size() {
        return judged.size();
    }

    JudgedPlace at(int position) {
        return judged.get(position);
    }

    PlacesInOrder places() {
        return places;
    }
}
