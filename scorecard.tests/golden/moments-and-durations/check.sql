-- Cases 1 and 2 run through the night of 28 March, which is an hour short: 24 hours and a second, 24 hours and a millisecond.
SELECT * FROM (VALUES
  ('Cases', '2026-03', 4, 4),
  ('Duration', '2026-03', (86401 + 86400.001 + 86400) / 3, 3),
  ('Late', '2026-03', 1 / 3.0, 3),
  ('Quick', '2026-03', 1, 3),
  ('Morning', '2026-03', 1, 1),
  ('Promise', '2026-03', 1, 1)
) AS expected(kpi, period, value, n)
