WITH call AS (
  SELECT strftime("at", '%Y-%m') AS period, count(*) AS calls, sum(cost) AS cost FROM read_csv('data/calls.csv') GROUP BY 1
  UNION ALL SELECT 'overall', count(*), sum(cost) FROM read_csv('data/calls.csv')
), seconds AS (
  SELECT strftime(day, '%Y-%m') AS period, wage,
    CAST(split_part(CAST(on_shift AS VARCHAR), ':', 1) AS INTEGER) * 3600 + CAST(split_part(CAST(on_shift AS VARCHAR), ':', 2) AS INTEGER) * 60 + CAST(split_part(CAST(on_shift AS VARCHAR), ':', 3) AS INTEGER) AS on_shift,
    CAST(split_part(CAST(busy AS VARCHAR), ':', 1) AS INTEGER) * 3600 + CAST(split_part(CAST(busy AS VARCHAR), ':', 2) AS INTEGER) * 60 + CAST(split_part(CAST(busy AS VARCHAR), ':', 3) AS INTEGER) AS busy
  FROM read_csv('data/shifts.csv')
), shift AS (
  SELECT period, sum(on_shift) AS on_shift, sum(busy) AS busy, sum(wage) AS wage FROM seconds GROUP BY 1
  UNION ALL SELECT 'overall', sum(on_shift), sum(busy), sum(wage) FROM seconds
), days AS (
  SELECT * FROM (VALUES ('2026-01', 31), ('2026-02', 28), ('2026-03', 31), ('overall', 90)) AS days(period, days)
), all_of AS (
  SELECT period, calls::DOUBLE AS calls, cost::DOUBLE AS cost, on_shift::DOUBLE AS on_shift, busy::DOUBLE AS busy, wage::DOUBLE AS wage, days::DOUBLE AS days
  FROM days LEFT JOIN call USING (period) LEFT JOIN shift USING (period)
)
SELECT 'CallsPerHour' AS kpi, period, calls / (on_shift / 3600) AS value FROM all_of
UNION ALL SELECT 'CallsPerMinute', period, calls / (on_shift / 60) FROM all_of
UNION ALL SELECT 'CallsPerShiftDay', period, calls / (on_shift / 86400) FROM all_of
UNION ALL SELECT 'CallsPerHourByHand', period, calls / (on_shift / 3600) FROM all_of
UNION ALL SELECT 'CallsPerWeekByHand', period, calls / (on_shift / 604800) FROM all_of
UNION ALL SELECT 'HourlyWage', period, wage / (on_shift / 3600) FROM all_of
UNION ALL SELECT 'CostPerCall', period, wage / calls FROM all_of
UNION ALL SELECT 'CallsOfRate', period, CASE WHEN on_shift > 0 THEN calls END FROM all_of
UNION ALL SELECT 'TimePerCall', period, on_shift FROM all_of
UNION ALL SELECT 'TwoRates', period, calls / (on_shift / 3600) + calls / (on_shift / 3600) FROM all_of
UNION ALL SELECT 'HalfARate', period, calls / (on_shift / 3600) / 2 FROM all_of
UNION ALL SELECT 'WageOfPeriod', period, wage * busy / on_shift FROM all_of
UNION ALL SELECT 'CallsPerDay', period, calls / days FROM all_of
UNION ALL SELECT 'CallsPerWeek', period, calls / days * 7 FROM all_of
UNION ALL SELECT 'CallsPerWeekWritten', period, calls / days * 7 FROM all_of
UNION ALL SELECT 'CallsPerWeekDivided', period, calls / days * 7 FROM all_of
UNION ALL SELECT 'CostPerYear', period, cost / days * 365 FROM all_of
UNION ALL SELECT 'BusyPerDay', period, busy / days FROM all_of
UNION ALL SELECT 'DaysOfCalls', period, days FROM all_of
UNION ALL SELECT 'CallsOfWeeks', period, calls FROM all_of
UNION ALL SELECT 'ChangeOfRate', month.period, month.calls / (month.on_shift / 3600) - earlier.calls / (earlier.on_shift / 3600)
  FROM all_of AS month LEFT JOIN all_of AS earlier ON month.period = '2026-02' AND earlier.period = '2026-01'
UNION ALL SELECT 'RateBefore', month.period, earlier.calls / (earlier.on_shift / 60)
  FROM all_of AS month LEFT JOIN all_of AS earlier
    ON month.period = '2026-02' AND earlier.period = '2026-01' OR month.period = '2026-03' AND earlier.period = '2026-02'
