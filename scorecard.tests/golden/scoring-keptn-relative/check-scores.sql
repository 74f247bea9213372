-- By hand. December, January, March, June and July pass as a whole; February is a warning, April and May fail.
-- The mean of the last three passes: for March those of December and January, for April to June these and March, for July March, January
-- and June. December has no throughput, so the means of throughput are those of the others.
WITH passed(period, response, errors, throughput) AS (VALUES
  ('2026-03', (500 + 545) / 2.0, (5 + 5.5) / 2.0, 100.0),
  ('2026-04', (500 + 545 + 570) / 3.0, (5 + 5.5 + 5.7) / 3.0, (100 + 94) / 2.0),
  ('2026-05', (500 + 545 + 570) / 3.0, (5 + 5.5 + 5.7) / 3.0, (100 + 94) / 2.0),
  ('2026-06', (500 + 545 + 570) / 3.0, (5 + 5.5 + 5.7) / 3.0, (100 + 94) / 2.0),
  ('2026-07', (545 + 570 + 590) / 3.0, (5.5 + 5.7 + 5) / 3.0, (100 + 94 + 94) / 3.0)),
value AS (SELECT kpi, period, value::DOUBLE AS v FROM value_check WHERE period <> 'overall'),
judged AS (
  SELECT 'Response' AS kpi, p.period, least(response * 1.1, 600) AS target,
    CASE WHEN v <= response * 1.1 AND v < 600 THEN 'green' WHEN v <= 800 THEN 'amber' ELSE 'red' END AS status
  FROM passed p JOIN value x ON x.period = p.period AND x.kpi = 'Response'
  UNION ALL
  SELECT 'Errors', p.period, NULL, CASE WHEN v <= errors + 0.5 THEN 'green' WHEN v < errors * 1.2 THEN 'amber' WHEN v IS NULL THEN 'none' ELSE 'red' END
  FROM passed p JOIN value x ON x.period = p.period AND x.kpi = 'Errors'
  UNION ALL
  SELECT 'Throughput', p.period, throughput * 0.9, CASE WHEN v >= throughput * 0.9 THEN 'green' ELSE 'red' END
  FROM passed p JOIN value x ON x.period = p.period AND x.kpi = 'Throughput'
  UNION ALL
  SELECT 'Load', period, NULL, CASE WHEN v <= 7 THEN 'green' WHEN v <= 8 THEN 'amber' WHEN v IS NULL THEN 'none' ELSE 'red' END FROM value WHERE kpi = 'Load')
SELECT kpi, period, target, CASE status WHEN 'green' THEN 100 WHEN 'amber' THEN 50 WHEN 'red' THEN 0 END AS score, status FROM judged
