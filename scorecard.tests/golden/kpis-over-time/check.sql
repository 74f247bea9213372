-- Every value by its own look at the rows between two days; nothing of another period is reused.
WITH call AS (
  SELECT day, CASE WHEN solved THEN 1 ELSE 0 END AS good, minutes FROM read_csv('data/calls.csv', types = {'solved': 'BOOLEAN'})
), month AS (
  SELECT strftime(start, '%Y-%m') AS period, start::DATE AS start, (start + INTERVAL 1 MONTH)::DATE AS stop,
         (start + INTERVAL 1 MONTH) <= (SELECT max(day) FROM call) AS complete
  FROM (SELECT unnest(generate_series(DATE '2025-12-01', DATE '2026-04-01', INTERVAL 1 MONTH)) AS start)
), look AS (
  SELECT period, complete, name, lower_day, upper_day
  FROM month, LATERAL (VALUES
    ('now', start, stop),
    ('month before', (start - INTERVAL 1 MONTH)::DATE, start),
    ('two months before', (start - INTERVAL 2 MONTH)::DATE, (start - INTERVAL 1 MONTH)::DATE),
    ('year before', (start - INTERVAL 1 YEAR)::DATE, (stop - INTERVAL 1 YEAR)::DATE),
    ('three months', (stop - INTERVAL 3 MONTH)::DATE, stop),
    ('three months before', (stop - INTERVAL 4 MONTH)::DATE, start),
    ('twelve months', (stop - INTERVAL 12 MONTH)::DATE, stop),
    ('fiscal year', CASE WHEN month(start) >= 4 THEN make_date(year(start), 4, 1) ELSE make_date(year(start) - 1, 4, 1) END, stop),
    ('quarter', date_trunc('quarter', start)::DATE, stop)
  ) AS span(name, lower_day, upper_day)
), seen AS (
  SELECT period, complete, name, lower_day, upper_day, count(day) AS calls, sum(good) / nullif(count(day), 0) AS rate, max(minutes) AS longest, sum(minutes) - 100 AS drift
  FROM look LEFT JOIN call ON day >= lower_day AND day < upper_day
  GROUP BY ALL
), wide AS (
  SELECT period, any_value(complete) AS complete,
    max(rate) FILTER (name = 'now') AS rate, max(calls) FILTER (name = 'now') AS calls, max(drift) FILTER (name = 'now') AS drift,
    max(rate) FILTER (name = 'month before') AS rate_before, max(drift) FILTER (name = 'month before') AS drift_before,
    max(calls) FILTER (name = 'two months before') AS calls_two_before,
    max(rate) FILTER (name = 'year before' AND upper_day > DATE '2025-01-20') AS rate_last_year,
    max(calls) FILTER (name = 'year before' AND upper_day > DATE '2025-01-20') AS calls_last_year,
    max(rate) FILTER (name = 'three months') AS rate_quarter, max(longest) FILTER (name = 'three months') AS longest_quarter,
    max(rate) FILTER (name = 'three months before') AS rate_quarter_before,
    max(calls) FILTER (name = 'twelve months') AS calls_year, max(calls) FILTER (name = 'fiscal year') AS calls_to_date,
    max(rate) FILTER (name = 'quarter') AS rate_to_date
  FROM seen GROUP BY period
), value AS (
  SELECT period, unnest([
    {'kpi': 'Solved', 'value': rate},
    {'kpi': 'SolvedBefore', 'value': rate_before},
    {'kpi': 'SolvedLastYear', 'value': rate_last_year},
    {'kpi': 'SolvedChange', 'value': CASE WHEN complete THEN rate - rate_before END},
    {'kpi': 'CallsOnYear', 'value': CASE WHEN complete THEN calls - calls_last_year END},
    {'kpi': 'CallsGrowth', 'value': CASE WHEN complete THEN (calls - calls_two_before) / nullif(calls_two_before, 0) END},
    {'kpi': 'DriftGrowth', 'value': CASE WHEN complete THEN (drift - drift_before) / nullif(abs(drift_before), 0) END},
    {'kpi': 'SolvedQuarter', 'value': rate_quarter},
    {'kpi': 'LongestQuarter', 'value': longest_quarter},
    {'kpi': 'CallsYear', 'value': calls_year},
    {'kpi': 'CallsToDate', 'value': calls_to_date},
    {'kpi': 'SolvedToDate', 'value': rate_to_date},
    {'kpi': 'ShareOfYear', 'value': calls / nullif(calls_to_date, 0)},
    {'kpi': 'QuarterChange', 'value': CASE WHEN complete THEN rate_quarter - rate_quarter_before END}
  ], recursive := true) FROM wide
)
-- April 2026 lies after the last call, and March is not complete: neither has a value that rests on them.
SELECT kpi, period, CASE WHEN period < '2026-04' OR kpi = 'SolvedLastYear' THEN value::DOUBLE END AS value FROM value
UNION ALL SELECT 'Solved', 'overall', avg(good) FROM call WHERE day >= DATE '2025-12-01' AND day < DATE '2026-05-01'
UNION ALL SELECT DISTINCT kpi, 'overall', NULL FROM value WHERE kpi <> 'Solved'
