SELECT * FROM (VALUES ('Visits', '2026-01', 2, 2), ('Visits', '2026-02', 1, 1), ('Visits', 'overall', 3, 3)) AS expected(kpi, period, value, n)
