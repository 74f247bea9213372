package scorecard.dsl.model;

import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Level;

/** The levels of cascades. */
public final class Levels {

    private Levels() {}

    /** How far below the top a level of a cascade stands; the top is 0. */
    public static int below(Level level) {
        return ((Cascade) level.eContainer()).getLevels().indexOf(level);
    }
}
