SELECT node, period, score, status FROM (VALUES
  ('2026-01', 100.0, 'green'), ('2026-02', 0.0, 'red')
) AS expected(period, score, status), (VALUES ('golden.Binaries'), ('golden.Binaries/Only'), ('golden.Binaries/Only/Met')) AS nodes(node)
