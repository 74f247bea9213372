-- What is left: 10.00, 10.5, 7.00 and -2.25.
SELECT * FROM (VALUES ('Orders', '2026-01', 4, 4), ('Amount', '2026-01', 25.25, 4)) AS expected(kpi, period, value, n)
