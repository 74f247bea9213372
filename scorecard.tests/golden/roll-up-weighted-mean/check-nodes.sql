-- Mixed: 10, 50, 60 and twice 90. Gappy: only Ninety. Empty: nothing, so Second has no score and First has it all.
SELECT * FROM (VALUES
  ('golden.Tree', '2026-01', 67.5, 45.0, 80.0, 'amber'),
  ('golden.Tree/First', '2026-01', (3 * 60 + 90) / 4.0, (3 * 30 + 90) / 4.0, 80.0, 'amber'),
  ('golden.Tree/First/Mixed', '2026-01', 300 / 5.0, 60 / 2.0, 240 / 3.0, 'amber'),
  ('golden.Tree/First/Gappy', '2026-01', 90.0, 90.0, NULL, 'green'),
  ('golden.Tree/Second', '2026-01', NULL, NULL, NULL, 'none'),
  ('golden.Tree/Second/Empty', '2026-01', NULL, NULL, NULL, 'none')
) AS expected(node, period, score, leading_score, lagging_score, status)
