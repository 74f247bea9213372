-- By hand: talk is 130 and 60 seconds in January, 3600 and 1 in February.
SELECT * FROM (VALUES
  ('Calls', '2026-01', 3, 3), ('Calls', '2026-02', 2, 2), ('Calls', 'overall', 5, 5),
  ('Agreeing', '2026-01', 1, 3), ('Agreeing', '2026-02', 1, 2), ('Agreeing', 'overall', 1, 5),
  ('Wait', '2026-01', 87 / 2.0, 2), ('Wait', '2026-02', 48 / 2.0, 2), ('Wait', 'overall', 135 / 4.0, 4),
  ('Talk', '2026-01', 190, 2), ('Talk', '2026-02', 3601, 2), ('Talk', 'overall', 3791, 4),
  ('Handle', '2026-01', 142, 3), ('Handle', '2026-02', 3608, 2), ('Handle', 'overall', 3608, 5),
  ('Rating', '2026-01', 4, 2), ('Rating', '2026-02', 4, 1), ('Rating', 'overall', 4, 3)
) AS expected(kpi, period, value, n)
