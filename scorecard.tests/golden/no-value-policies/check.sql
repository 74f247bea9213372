SELECT * FROM (VALUES
  ('Stays', '2026-01', 4.5), ('Stays', '2026-02', NULL), ('Stays', '2026-03', NULL), ('Stays', '2026-04', 5.5), ('Stays', 'overall', 5),
  ('Zero', '2026-01', 4.5), ('Zero', '2026-02', 0), ('Zero', '2026-03', 0), ('Zero', '2026-04', 5.5), ('Zero', 'overall', 5),
  ('Carries', '2026-01', 4.5), ('Carries', '2026-02', 4.5), ('Carries', '2026-03', 4.5), ('Carries', '2026-04', 5.5), ('Carries', 'overall', 5)
) AS expected(kpi, period, value)
