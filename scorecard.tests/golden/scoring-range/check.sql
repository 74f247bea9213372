-- Every KPI is the sum of one column, by month and overall.
SELECT 'Rising' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-03-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Falling' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(b)::DECIMAL(18, 2) AS value, count(b) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-03-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Flat' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-03-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Weightless' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-03-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
