-- The plain mean takes both the same, whatever their weights.
SELECT node, period, score, status FROM (VALUES
  ('2026-01', 130.0, 'green'), ('2026-02', -52.5, 'red')
) AS expected(period, score, status), (VALUES ('golden.Beyond'), ('golden.Beyond/Only'), ('golden.Beyond/Only/Place')) AS nodes(node)
