-- The weight 5 of what has no distance goes to its siblings, the weight 0 never counts.
SELECT node, period, score, leading_score, lagging_score, status FROM (VALUES
  ('2026-01', (1 * 25 + 3 * 50) / 4.0, 25.0, 50.0, 'amber'), ('2026-02', 100.0, 100.0, 100.0, 'green')
) AS expected(period, score, leading_score, lagging_score, status), (VALUES ('golden.Ranges'), ('golden.Ranges/Only'), ('golden.Ranges/Only/Place')) AS nodes(node)
