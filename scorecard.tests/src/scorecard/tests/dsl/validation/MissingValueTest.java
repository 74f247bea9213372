package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** What can be missing is not overlooked where it is added, whether it is read, computed, or of another row. */
final class MissingValueTest {

    private static final String SOURCES = """
        package test
        source visits {
          read csv "data/visits.csv"
          row per visit_id as visit
          time came_at
          visit_id text
          came_at timestamp
          left_at timestamp
          talk duration
          pause duration optional
          guide_id text -> guides
          helper_id text optional -> guides
          shop text -> shops
          stay duration = left_at - came_at
          stay_without_pause duration = stay - pause
          net duration optional = stay - pause
          always duration = stay + (pause or else 0 seconds)
          twice duration = stay_without_pause + stay_without_pause
          guide_time duration = guide_id -> preparation
          helper_time duration = helper_id -> preparation
          shop_time duration = shop -> opening
        }
        source guides {
          read csv "data/guides.csv"
          row per guide_id
          guide_id text
          preparation duration
          travel duration optional
        }
        source shops {
          read csv "data/shops.csv"
          row per shop valid from since until gone
          shop text
          since date
          gone date optional
          opening duration
        }
        source questions {
          read csv "data/questions.csv"
          row per question_id
          question_id text
          visit_id text -> visits
          length duration
        }
        """;

    @Test
    void aComputedOrNavigatedPartOfASumCanBeMissing() {
        assertEquals("""
            WARNING (missing-makes-missing) where `pause` is missing the whole sum is missing; expected `(pause or else 0 seconds)` if it then counts as nothing at 15:40, length 5
            WARNING (missing-makes-missing) where `stay_without_pause` is missing the whole sum is missing; expected `(stay_without_pause or else 0 seconds)` if it then counts as nothing at 18:20, length 18
            WARNING (missing-makes-missing) where `stay_without_pause` is missing the whole sum is missing; expected `(stay_without_pause or else 0 seconds)` if it then counts as nothing at 18:41, length 18
            WARNING (missing-makes-missing) where `net` is missing the whole sum is missing; expected `(net or else 0 seconds)` if it then counts as nothing at 47:22, length 3
            WARNING (missing-makes-missing) where `twice` is missing the whole sum is missing; expected `(twice or else 0 seconds)` if it then counts as nothing at 47:40, length 5
            WARNING (missing-makes-missing) where `helper_time` is missing the whole sum is missing; expected `(helper_time or else 0 seconds)` if it then counts as nothing at 48:39, length 11
            WARNING (missing-makes-missing) where `shop_time` is missing the whole sum is missing; expected `(shop_time or else 0 seconds)` if it then counts as nothing at 48:65, length 9
            WARNING (missing-makes-missing) where `guide_id -> travel` is missing the whole sum is missing; expected `(guide_id -> travel or else 0 seconds)` if it then counts as nothing at 49:54, length 20
            WARNING (missing-makes-missing) where `shop -> opening` is missing the whole sum is missing; expected `(shop -> opening or else 0 seconds)` if it then counts as nothing at 50:14, length 17
            WARNING (missing-makes-missing) where `max(questions: length)` is missing the whole sum is missing; expected `(max(questions: length) or else 0 seconds)` if it then counts as nothing at 50:46, length 22
            """, ScorecardFolder.issues(SOURCES + kpi("""
                avg(talk + net) + avg(talk + twice) + avg(talk + always)
                + avg(talk + guide_time) + avg(talk + helper_time) + avg(talk + shop_time)
                + avg(talk + (guide_id -> preparation)) + avg(talk + (guide_id -> travel))
                + avg(talk + (shop -> opening)) + avg(talk + max(questions: length))
                + sum(talk + (sum(questions: length) or else 0 seconds))
                """)));
    }

    @Test
    void whatIsComputedFromWhatCanBeMissingMayBeReplaced() {
        assertEquals("""
            WARNING (missing-makes-missing) where `pause` is missing the whole sum is missing; expected `(pause or else 0 seconds)` if it then counts as nothing at 15:40, length 5
            WARNING (missing-makes-missing) where `stay_without_pause` is missing the whole sum is missing; expected `(stay_without_pause or else 0 seconds)` if it then counts as nothing at 18:20, length 18
            WARNING (missing-makes-missing) where `stay_without_pause` is missing the whole sum is missing; expected `(stay_without_pause or else 0 seconds)` if it then counts as nothing at 18:41, length 18
            WARNING (never-missing) `always` is never missing, so `0 seconds` is never used; expected the column to be `optional`, or no `or else` at 48:78, length 24
            """, ScorecardFolder.issues(SOURCES + kpi("""
                avg(net or else 0 seconds) + avg(twice or else 0 seconds) + avg(helper_time or else 0 seconds)
                + avg(shop_time or else 0 seconds) + avg(guide_time or else 0 seconds) + avg(always or else 0 seconds)
                """)));
    }

    private static String kpi(String formula) {
        return """
            kpi Effort {
              over visits
              formula %s
            }
            scorecard Card {
              kind operational
              perspective P {
                goal G {
                  lagging Effort
                }
              }
            }
            """.formatted(formula.strip());
    }
}
