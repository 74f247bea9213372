-- Every KPI is the sum of one column, by month and overall.
SELECT 'Up' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Down' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(b)::DECIMAL(18, 2) AS value, count(b) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Same' AS kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS value, count(a) AS n FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
UNION ALL
SELECT 'Now_and_then', coalesce(strftime(day, '%Y-%m'), 'overall'), (sum(c_opt) / count(c_opt))::DECIMAL(18, 2), count(c_opt) FROM 'data/readings.csv' WHERE day < DATE '2026-04-01' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
