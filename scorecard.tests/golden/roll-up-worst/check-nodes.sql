SELECT * FROM (VALUES
  ('golden.Tree', '2026-01', 10.0, 'red'),
  ('golden.Tree/First', '2026-01', 10.0, 'red'),
  ('golden.Tree/First/Mixed', '2026-01', 10.0, 'red'),
  ('golden.Tree/First/Gappy', '2026-01', 90.0, 'green'),
  ('golden.Tree/Second', '2026-01', NULL, 'none'),
  ('golden.Tree/Second/Empty', '2026-01', NULL, 'none')
) AS expected(node, period, score, status)
