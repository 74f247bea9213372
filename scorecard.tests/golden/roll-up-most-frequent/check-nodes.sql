-- Mixed: one red, two amber (50 and 60), one green. First: amber 55 and green 90 are equally frequent.
SELECT * FROM (VALUES
  ('golden.Tree', '2026-01', 55.0, 'amber'),
  ('golden.Tree/First', '2026-01', 55.0, 'amber'),
  ('golden.Tree/First/Mixed', '2026-01', 55.0, 'amber'),
  ('golden.Tree/First/Gappy', '2026-01', 90.0, 'green'),
  ('golden.Tree/Second', '2026-01', NULL, 'none'),
  ('golden.Tree/Second/Empty', '2026-01', NULL, 'none')
) AS expected(node, period, score, status)
