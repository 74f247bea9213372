-- 50 of 0 .. 200 is 25; 3 of -2 .. 8, less being better, is 50. 300 and -3 lie beyond and are cut to 100.
SELECT * FROM (VALUES
  ('Rising', '2026-01', 100 * (50 - 0) / 200.0, 'red'), ('Rising', '2026-02', 100.0, 'green'),
  ('Falling', '2026-01', 100 * (8 - 3) / 10.0, 'amber'), ('Falling', '2026-02', 100.0, 'green'),
  ('Flat', '2026-01', NULL, 'none'), ('Flat', '2026-02', NULL, 'none'),
  ('Weightless', '2026-01', 5.0, 'red'), ('Weightless', '2026-02', 30.0, 'red')
) AS expected(kpi, period, score, status)
