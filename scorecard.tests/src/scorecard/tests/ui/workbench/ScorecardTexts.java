package scorecard.tests.ui.workbench;

/** Texts several workbench tests open. */
public final class ScorecardTexts {
    /** A small scorecard without a problem. */
    public static final String GOOD = """
        package acme.service

        calendar Business {
          timezone "Europe/Madrid"
        }

        /* Who calls, and how
         long they wait. */
        source contacts "One row per contact" {
          read csv "contacts.csv"
          row per contact_id
          time opened_at

          contact_id text
          opened_at timestamp
          wait duration in seconds
        }

        // What customers feel first.
        kpi SpeedOfAnswer "Average speed of answer" {
          over contacts
          formula avg(wait)
          unit duration
          lower is better
          baseline 0:45 in 2026-01
          target 0:20 by 2026-12
          bands { green up to 0:20 amber up to 0:30 red above }
        }

        scorecard Service "Service" {
          period month

          perspective Customer "Customer" weight 100% {
            goal Quick "Answer quickly" {
              leading SpeedOfAnswer weight 1
            }
          }
        }
        """;

    private ScorecardTexts() {}
}
