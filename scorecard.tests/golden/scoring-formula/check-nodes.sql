-- The mean of what has a score.
SELECT node, period, score, status FROM (VALUES
  ('2026-01', 50.0, 'amber'), ('2026-02', 125.0 / 3, 'amber'), ('2026-03', 125.0 / 3, 'amber'), ('2026-04', 100.0, 'green')
) AS expected(period, score, status), (VALUES ('golden.Steep'), ('golden.Steep/Only'), ('golden.Steep/Only/Way')) AS nodes(node)
