SELECT node, period, score, status FROM (VALUES
  ('2026-01', 100 / 3.0, 'amber'), ('2026-02', 200 / 3.0, 'green')
) AS expected(period, score, status), (VALUES ('golden.Points'), ('golden.Points/Only'), ('golden.Points/Only/Way')) AS nodes(node)
