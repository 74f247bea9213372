-- April: errors are not known, (2 * 100 + 0) / 3. In May all fail, the key indicator too. Load has no weight.
SELECT node, period, score, status FROM (VALUES
  ('2026-03', 100.0, 'green'), ('2026-04', 200 / 3.0, 'red'), ('2026-05', 0.0, 'red'), ('2026-06', 100.0, 'green'), ('2026-07', 100.0, 'green')
) AS expected(period, score, status), (VALUES ('golden.Gate'), ('golden.Gate/Service'), ('golden.Gate/Service/Quality')) AS nodes(node)
