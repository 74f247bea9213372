-- By hand: the key c1 stands in two archives, so both of its rows are rejected; totals are no rows.
SELECT * FROM (VALUES
  ('Calls', '2026-01', 2, 2), ('Calls', '2026-02', 1, 1), ('Calls', 'overall', 3, 3),
  ('Wait', '2026-01', 60 / 2.0, 2), ('Wait', '2026-02', 5, 1), ('Wait', 'overall', 65 / 3.0, 3),
  ('Happy', '2026-01', 1, 1), ('Happy', '2026-02', 1 / 2.0, 2), ('Happy', 'overall', 2 / 3.0, 3)
) AS expected(kpi, period, value, n)
