-- January: (80 + 5 + 0) / 92. February: 82 / 92 is a warning, but the key indicator failed, so all above it is red. March: (40 + 10 + 2) / 92.
SELECT node, period, score, status FROM (VALUES
  ('2026-01', 100 * 85 / 92.0, 'green'), ('2026-02', 100 * 82 / 92.0, 'red'), ('2026-03', 100 * 52 / 92.0, 'red')
) AS expected(period, score, status), (VALUES ('golden.Gate'), ('golden.Gate/Service'), ('golden.Gate/Service/Quality')) AS nodes(node)
