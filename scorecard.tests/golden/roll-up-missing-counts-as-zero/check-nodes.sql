-- Gappy: 90 with weight 1 and a missing one with weight 3. Second: zero.
SELECT * FROM (VALUES
  ('golden.Tree', '2026-01', 0.75 * (3 * 60 + 22.5) / 4, 'red'),
  ('golden.Tree/First', '2026-01', (3 * 60 + 22.5) / 4, 'amber'),
  ('golden.Tree/First/Mixed', '2026-01', 60.0, 'amber'),
  ('golden.Tree/First/Gappy', '2026-01', 90 / 4.0, 'red'),
  ('golden.Tree/Second', '2026-01', 0.0, 'red'),
  ('golden.Tree/Second/Empty', '2026-01', 0.0, 'red')
) AS expected(node, period, score, status)
