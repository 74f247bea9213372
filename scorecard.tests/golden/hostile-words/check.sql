SELECT * FROM (VALUES ('union', '2026-01', 9.25, 2), ('table', '2026-01', 2, 2)) AS expected(kpi, period, value, n)
