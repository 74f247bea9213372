-- By hand: a third of the way is 100/3; below the baseline every point counts three times; in April Falling has no way to go.
SELECT * FROM (VALUES
  ('Rising', '2026-01', 100.0 / 3, 'red'), ('Rising', '2026-02', -50.0, 'red'),
  ('Rising', '2026-03', 700.0 / 3, 'green'), ('Rising', '2026-04', 100.0, 'green'),
  ('Falling', '2026-01', 200.0 / 3, 'amber'), ('Falling', '2026-02', 400.0 / 3, 'green'),
  ('Falling', '2026-03', -150.0, 'red'), ('Falling', '2026-04', NULL, 'none'),
  ('Untargeted', '2026-01', NULL, 'none'), ('Untargeted', '2026-02', NULL, 'none'),
  ('Untargeted', '2026-03', NULL, 'none'), ('Untargeted', '2026-04', NULL, 'none')
) AS expected(kpi, period, score, status)
