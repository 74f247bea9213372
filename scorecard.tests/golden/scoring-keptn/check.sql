-- Every KPI is the sum of one column, by month and overall.
SELECT 'Latency' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Errors' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(b)::DECIMAL(18, 2) AS value, count(b) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Load' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(c)::DECIMAL(18, 2) AS value, count(c) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Informative' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(b)::DECIMAL(18, 2) AS value, count(b) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
