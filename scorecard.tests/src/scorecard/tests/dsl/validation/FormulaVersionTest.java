package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Formulas and weights that change with time. */
final class FormulaVersionTest {

    private static String issues(String clauses) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate {
              over contacts
            %s
            }
            kpi User { formula Rate }
            scorecard Card { perspective P { goal G { lagging User } } }
            """.formatted(clauses.indent(2).stripTrailing()));
    }

    private static String weights(String first, String second) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate { over contacts formula share(where answered) }
            scorecard Card {
              perspective P %s { goal G { lagging Rate } }
              perspective Q %s { goal H { lagging Rate } }
            }
            """.formatted(first, second));
    }

    @Test
    void formulasOfOneUnitMayFollowEachOther() {
        assertEquals("", issues("""
            formula share(where answered)
            formula 1 - share(where not answered) since 2026-01-01
            """));
    }

    @Test
    void aFormulaHoldsFromTheBeginning() {
        assertEquals("""
            ERROR (missing-clause) `Rate` has a formula only since `2026-01-01`; expected the one before as well, without `since` at 4:3, length 46
            """, issues("formula share(where answered) since 2026-01-01"));
    }

    @Test
    void oneFormulaIsInForceAtATime() {
        assertEquals("""
            ERROR (duplicate-clause) `formula` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 5:3, length 33
            """, issues("formula share(where answered)\nformula share(where not answered)"));
    }

    @Test
    void formulasOfOneKpiHaveOneUnit() {
        assertEquals("""
            ERROR (incompatible-units) `formula count() since 2026-01-01` gives `count`, but `Rate` was `percent` before; expected formulas of one unit at 5:3, length 32
            """, issues("formula share(where answered)\nformula count() since 2026-01-01"));
    }

    @Test
    void everyFormulaIsChecked() {
        assertEquals("""
            ERROR (incompatible-units) `unit percent` does not fit the formula `avg(cost)`; expected `unit money EUR` at 6:3, length 12
            """, issues("formula share(where answered)\nformula avg(cost) since 2026-01-01\nunit percent"));
    }

    @Test
    void weightsAddUpAtAllTimes() {
        assertEquals("", weights("weight 40% weight 30% since 2026-01-01", "weight 60% weight 70% since 2026-01-01"));
        assertEquals("""
            ERROR (weights-do-not-add-up) the weights of the perspectives of `Card` from `2026-01-01` on add up to `90%`; expected `100%` at 5:17, length 10
            """, weights("weight 40% weight 30% since 2026-01-01", "weight 60%"));
    }

    @Test
    void aWeightHasOneThatItReplaces() {
        assertEquals("""
            ERROR (no-weight) `P` has a weight only since `2026-01-01`; expected the one before as well, such as `weight 1` at 4:17, length 25
            """, weights("weight 2 since 2026-01-01", "weight 1"));
        assertEquals("""
            ERROR (duplicate-clause) `weight` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 4:26, length 8
            """, weights("weight 2 weight 3", "weight 1"));
        assertEquals("""
            ERROR (mixed-weights) the weights of `P` are now a percent and now a number; expected one kind at all times at 4:26, length 27
            """, weights("weight 2 weight 40% since 2026-01-01", "weight 1"));
    }
}
