SELECT * FROM (VALUES
  ('Rising', '2026-01', 150.0, 'green'), ('Rising', '2026-02', -5.0, 'red'),
  ('Falling', '2026-01', 110.0, 'green'), ('Falling', '2026-02', -100.0, 'red')
) AS expected(kpi, period, score, status)
