-- Half: 50 of 55 expected is 90 (90.9 cut). Down: 9 of 10 is 90; 23.7 of 25 is 94 (94.8 cut), behind; 39.6 of 40 is 99.
SELECT * FROM (VALUES
  ('Half', '2026-01', NULL, 'none'), ('Half', '2026-02', 90.0, 'amber'), ('Half', '2026-03', 100.0, 'green'), ('Half', '2026-04', NULL, 'none'),
  ('Down', '2026-01', 90.0, 'amber'), ('Down', '2026-02', 94.0, 'amber'), ('Down', '2026-03', 99.0, 'green'), ('Down', '2026-04', NULL, 'none'),
  ('Fixed', '2026-01', NULL, 'none'), ('Fixed', '2026-02', NULL, 'none'), ('Fixed', '2026-03', NULL, 'none'), ('Fixed', '2026-04', NULL, 'none')
) AS expected(kpi, period, score, status)
