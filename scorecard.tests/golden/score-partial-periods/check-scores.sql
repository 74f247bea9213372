SELECT * FROM (VALUES ('Visits', '2026-01', 50.0, 'amber', NULL, 'unknown'), ('Visits', '2026-02', 25.0, 'red', 2, 'down'))
  AS expected(kpi, period, score, status, previous, trend)
