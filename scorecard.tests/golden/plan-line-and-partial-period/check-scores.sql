-- No target in January; 43 percent in March, half way from 40 to 46; June is not over on the 29th.
SELECT * FROM (VALUES
  ('WinRate', '2026-01', NULL, NULL, 'none'),
  ('WinRate', '2026-02', 0.40, 100.0, 'green'),
  ('WinRate', '2026-03', 0.43, 100 * (1 / 3.0 - 0.2) / 0.23, 'amber'),
  ('WinRate', '2026-04', 0.46, NULL, 'none'),
  ('WinRate', '2026-05', 0.60, 100 * (1 / 3.0 - 0.2) / 0.40, 'red'),
  ('WinRate', '2026-06', 0.60, NULL, 'none')
) AS expected(kpi, period, target, score, status)
