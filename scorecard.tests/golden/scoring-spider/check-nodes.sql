-- What never can have a score (no distance) leaves its weight; what has none this time greys all above it.
SELECT * FROM (VALUES
  ('golden.Web/Only/Threads', '2026-01', (0 + 3 * 100 / 3.0) / 4, 'red'),
  ('golden.Web/Only/Threads', '2026-02', (100 / 3.0 + 3 * 200 / 3.0) / 4, 'amber'),
  ('golden.Web/Only/Threads', '2026-03', (200 / 3.0 + 3 * 100) / 4, 'green'),
  ('golden.Web/Only/Gaps', '2026-01', 100 / 3.0, 'amber'),
  ('golden.Web/Only/Gaps', '2026-02', NULL, 'none'),
  ('golden.Web/Only/Gaps', '2026-03', (100 + 200 / 3.0) / 2, 'green'),
  ('golden.Web/Only', '2026-01', (25 + 100 / 3.0) / 2, 'red'), ('golden.Web', '2026-01', (25 + 100 / 3.0) / 2, 'red'),
  ('golden.Web/Only', '2026-02', NULL, 'none'), ('golden.Web', '2026-02', NULL, 'none'),
  ('golden.Web/Only', '2026-03', (275 / 3.0 + 250 / 3.0) / 2, 'green'), ('golden.Web', '2026-03', (275 / 3.0 + 250 / 3.0) / 2, 'green')
) AS expected(node, period, score, status)
