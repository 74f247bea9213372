-- 001 and 1 are different calls; Zürich and zürich different topics.
SELECT * FROM (VALUES
  ('Calls', '2026-01', 2, 2), ('Calls', '2026-02', 2, 2), ('Calls', 'overall', 4, 4),
  ('Talk', '2026-01', 3875, 2), ('Talk', '2026-02', 659, 2), ('Talk', 'overall', 4534, 4),
  ('Settled', '2026-01', 0.5, 2), ('Settled', '2026-02', 0.5, 2), ('Settled', 'overall', 0.5, 4),
  ('Topics', '2026-01', 2, 2), ('Topics', '2026-02', 2, 2), ('Topics', 'overall', 3, 3),
  ('Answered', '2026-01', 1, 2), ('Answered', '2026-02', 0.5, 2), ('Answered', 'overall', 0.75, 4)
) AS expected(kpi, period, value, n)
