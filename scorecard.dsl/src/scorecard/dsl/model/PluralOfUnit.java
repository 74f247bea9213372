package scorecard.dsl.model;

import scorecard.dsl.scorecard.OwnUnit;

/** What several of an author's unit are called: as he says, else by its name with an s. */
public final class PluralOfUnit {

    private PluralOfUnit() {}

    /** The plural of a unit that has a name. */
    public static String of(OwnUnit unit) {
        return unit.getPlural() != null
                ? unit.getPlural()
                : unit.getName().endsWith("s") ? unit.getName() : unit.getName() + "s";
    }
}
