package scorecard.tests.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.tests.dsl.ScorecardFolder;

/** A text that is being edited is mostly wrong; nothing may break on it. */
final class RandomEditTest {

    private static final int EDITS = 400;

    static final String TEXT = """
        package test

        import test.*

        /** Documented. */
        kpi Answered "Answered contacts" {
          over contacts where wait > 5 seconds and channel in ("phone", "chat") or csat is not missing
          formula 100% * count(where answered) / (count() + 0)
          unit percent
          higher is better
          owner "Team leads"
          review weekly
          baseline 68% in 2026-01
          target 75% by 2026-12 from 72% in 2026-06 because "more staff"
          benchmark 70% "industry"
          bands { green from 75% amber from 68% red below }
          no value counts as zero
          decimals 2
        }

        kpi Talk {
          over contacts where answered
          formula avg(wait + (talk or else 0:00) weighted by handled) - percentile(wait, 90, nearest)
          within 4:00 .. 5:30 is best
        }

        source more {
          read excel "more.xlsx" sheet "One"
          row per id as thing
          time day
          covers from 2026-01-01 to 2026-12-31
          reject at most 1%
          id text header "Id" second missing when "", "?"
          day date format "d/M/yyyy"
          ok yes/no yes "Y" no "N"
          price money EUR decimals 2 optional
          stars integer -1 .. 5
        }

        scorecard Card "Card" {
          kind strategy
          period month
          bands of scores { green from 70 amber from 40 }
          roll up weighted mean
          missing children give weight to siblings
          score partial periods
          perspective P "P" weight 100% owner "Me" {
            goal G { leading Answered weight 1 lagging Talk weight 2.5 }
            goal H { lagging Talk }
          }
          link G -> H because "it is so"
        }
        """;

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "(",
            ")",
            "\"",
            ".",
            "..",
            "%",
            "-",
            "2026-13",
            "99:99",
            "kpi",
            "source",
            "where",
            "over",
            "in",
            "missing",
            "optional",
            "time",
            "date",
            "formula",
            "count(",
            "1e9",
            "9".repeat(40),
            "^",
            "/*",
            "//",
            "money",
            "\u0000",
            "𝄞",
            ",",
            "unit",
            "bands",
            "from",
            "weight",
            "\n",
            "EUR",
            "if",
            "not",
            "or else");

    @Test
    void theTextItselfIsFine() {
        assertEquals("", ScorecardFolder.issues(TEXT).replaceAll("(?m)^(WARNING|ADVICE).*\\n", ""));
    }

    @Test
    void noEditBreaksAnything() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int edit = 0; edit < EDITS; edit++) {
            String text = TEXT;
            for (int change = 0; change <= edit % 3; change++) {
                text = changed(text, random);
            }
            check(text);
        }
    }

    private static String changed(String text, SplittableRandom random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(1, 12));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + " " + WORDS.get(random.nextInt(WORDS.size())) + " " + text.substring(at);
            default -> text.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + text.substring(to);
        };
    }

    private static void check(String text) {
        try (ScorecardFolder folder = ScorecardFolder.withSources(text)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            String issues = ScorecardFolder.text(loaded.issues());
            assertFalse(issues.contains("Error executing"), () -> issues + text);
            String formatted = loaded.formatted(folder.path().resolve(ScorecardFolder.MAIN));
            if (!loaded.hasErrors()) {
                loaded.plan(folder.path());
                assertEquals(formatted, ScorecardFolder.formatted(formatted));
            }
        } catch (RuntimeException broken) {
            throw new AssertionError("broke on:\n" + text, broken);
        }
    }
}
