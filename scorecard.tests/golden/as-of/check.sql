SELECT * FROM (VALUES ('Orders', '2026-01', 2, 2), ('Orders', '2026-02', 1, 1), ('Orders', 'overall', 3, 3)) AS expected(kpi, period, value, n)
