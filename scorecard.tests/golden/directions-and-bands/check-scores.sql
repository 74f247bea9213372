SELECT * FROM (VALUES
  ('Profit', '2026-01', 0.0, 'red'), ('Profit', '2026-02', 50.0, 'amber'), ('Profit', '2026-03', 100.0, 'green'),
  ('Loss', '2026-01', 0.0, 'red'), ('Loss', '2026-02', 25.0, 'red'), ('Loss', '2026-03', 80.0, 'green'),
  ('Wait', '2026-01', 75.0, 'green'), ('Wait', '2026-02', 50.0, 'red'), ('Wait', '2026-03', 100 * 44.999 / 60, 'amber'),
  ('Load', '2026-01', 100.0, 'green'), ('Load', '2026-02', 75.0, 'green'), ('Load', '2026-03', 100 * (1 - 0.0496 / 0.20), 'green'),
  ('Unscored', '2026-01', NULL, 'none'), ('Unscored', '2026-02', NULL, 'none'), ('Unscored', '2026-03', NULL, 'none'),
  ('NoDistance', '2026-01', NULL, 'red'), ('NoDistance', '2026-02', NULL, 'green'), ('NoDistance', '2026-03', NULL, 'green')
) AS expected(kpi, period, score, status)
