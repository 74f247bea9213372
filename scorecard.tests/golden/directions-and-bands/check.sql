SELECT * FROM (VALUES
  ('Profit', '2026-01', -30.0, 1), ('Profit', '2026-02', -12.5, 1), ('Profit', '2026-03', 4, 1), ('Profit', 'overall', -38.5, 3),
  ('Loss', '2026-01', 30.0, 1), ('Loss', '2026-02', 12.5, 1), ('Loss', '2026-03', -4, 1), ('Loss', 'overall', 38.5, 3),
  ('Wait', '2026-01', 75, 1), ('Wait', '2026-02', 90, 1), ('Wait', '2026-03', 75.001, 1), ('Wait', 'overall', 240.001 / 3, 3),
  ('Load', '2026-01', 0.6, 1), ('Load', '2026-02', 0.75, 1), ('Load', '2026-03', 0.7496, 1), ('Load', 'overall', 2.0996 / 3, 3),
  ('Unscored', '2026-01', 0.6, 1), ('Unscored', '2026-02', 0.75, 1), ('Unscored', '2026-03', 0.7496, 1), ('Unscored', 'overall', 2.0996 / 3, 3),
  ('NoDistance', '2026-01', 0.6, 1), ('NoDistance', '2026-02', 0.75, 1), ('NoDistance', '2026-03', 0.7496, 1), ('NoDistance', 'overall', 2.0996 / 3, 3)
) AS expected(kpi, period, value, n)
