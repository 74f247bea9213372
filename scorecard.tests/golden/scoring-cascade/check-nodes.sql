SELECT node, period, score, status FROM (VALUES
  ('2026-01', 90.0, 'amber'), ('2026-02', 92.0, 'amber'), ('2026-03', 99.5, 'green'), ('2026-04', NULL, 'none')
) AS expected(period, score, status), (VALUES ('golden.Falls'), ('golden.Falls/Only'), ('golden.Falls/Only/Step')) AS nodes(node)
