SELECT node, period, score, status FROM (VALUES
  ('2026-01', 100.0, 'green'), ('2026-02', 67.0, 'green')
) AS expected(period, score, status), (VALUES ('golden.Shares'), ('golden.Shares/Only'), ('golden.Shares/Only/Result')) AS nodes(node)
