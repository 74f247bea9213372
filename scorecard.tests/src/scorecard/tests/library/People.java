package scorecard.tests.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who works in the generated centre, when and in which team: what the other rows are drawn from. */
final class People {

    /**
     * One time of employment.
     *
     * @param until the day it ended; {@code null} while it lasts
     */
    record Spell(String agent, LocalDate from, LocalDate until, int tier) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private final List<Spell> spells = new ArrayList<>();

    void employ(String agent, LocalDate from, LocalDate until, int tier) {
        spells.add(new Spell(agent, from, until, tier));
    }

    List<Spell> spells() {
        return spells;
    }

    /** Who works there on a day; never empty. */
    List<Spell> on(LocalDate day) {
        return spells.stream().filter(spell -> spell.on(day)).toList();
    }
}
