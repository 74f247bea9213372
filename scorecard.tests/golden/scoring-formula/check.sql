-- Every KPI is the sum of one column, by month and overall.
SELECT kpi, coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(CASE WHEN kpi = 'Falling' THEN b ELSE a END)::DECIMAL(18, 2) AS value, count(*) AS n
FROM 'data/readings.csv', (VALUES ('Rising'), ('Falling'), ('Untargeted')) AS kpis(kpi)
WHERE day < DATE '2026-05-01'
GROUP BY GROUPING SETS ((kpi, strftime(day, '%Y-%m')), (kpi))
