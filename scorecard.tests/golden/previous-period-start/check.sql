-- By hand: the quarter before 2026-Q1 began on 1 October 2025, the one before 2026-Q2 on 1 January 2026. From then to 1 April
-- it is 90 days by the calendar but an hour less by the clock, so that the slip of that midnight does not count after 90 days.
-- Overall there is no period before, and none before a window of two quarters.
WITH period(period, before, a, b) AS (VALUES
  ('2026-Q1', DATE '2025-10-01', DATE '2026-01-01', DATE '2026-04-01'),
  ('2026-Q2', DATE '2026-01-01', DATE '2026-04-01', DATE '2026-07-01')),
person AS (SELECT person, hired::DATE AS hired, competent::DATE AS competent
           FROM read_csv('data/people.csv', all_varchar = true, header = true)),
slip AS (SELECT person, happened::TIMESTAMP AS moment FROM read_csv('data/slips.csv', all_varchar = true, header = true))
SELECT 'TimeToCompetency' AS kpi, period, (SELECT avg(competent - hired) * 86400 FROM person WHERE competent >= before) AS value FROM period
UNION ALL SELECT 'RecentSlips', period, (SELECT count(*) FROM slip WHERE moment >= before AND moment < b) FROM period
UNION ALL SELECT 'SlippedLately', period,
  (SELECT count(DISTINCT person) FROM slip WHERE moment >= before AND moment < b) / (SELECT count(*) FROM person) FROM period
UNION ALL SELECT 'SinceThePreviousPeriod', '2026-Q1', 2
UNION ALL SELECT 'SinceThePreviousPeriod', '2026-Q2', 1
UNION ALL SELECT 'SlipsOfTwoQuarters', period, NULL FROM period
UNION ALL SELECT 'SlipsBefore', '2026-Q1', 3
UNION ALL SELECT 'SlipsBefore', '2026-Q2', 4
UNION ALL SELECT kpi, 'overall', NULL FROM (VALUES ('TimeToCompetency'), ('RecentSlips'), ('SlippedLately'), ('SinceThePreviousPeriod'),
  ('SlipsOfTwoQuarters'), ('SlipsBefore')) AS all_kpis(kpi)
