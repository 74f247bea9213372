-- Every KPI is the sum of one column, by month and overall; a month without values has none.
WITH reading AS (SELECT strftime(day::DATE, '%Y-%m') AS period, * FROM read_csv('data/readings.csv', all_varchar = true, header = true) WHERE day >= '2026-03'),
long AS (SELECT period, 'Response' AS kpi, response::DECIMAL(18, 2) AS v FROM reading
  UNION ALL SELECT period, 'Errors', errors::DECIMAL(18, 2) FROM reading
  UNION ALL SELECT period, 'Throughput', throughput::DECIMAL(18, 2) FROM reading
  UNION ALL SELECT period, 'Load', load::DECIMAL(18, 2) FROM reading)
SELECT kpi, coalesce(period, 'overall') AS period, sum(v) AS value, count(v) AS n FROM long GROUP BY GROUPING SETS ((kpi, period), (kpi))
