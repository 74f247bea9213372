package scorecard.dsl.decision;

/** What a project makes of a kind of finding. */
enum SeverityChoice {
    AS_REGISTERED,
    OFF,
    ADVICE,
    WARNING,
    ERROR
}
