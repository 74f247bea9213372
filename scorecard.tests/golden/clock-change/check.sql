-- Shift 1 loses an hour of its eight, shift 4 wins one; shift 2 began in an hour that was skipped; shift 5 lasts two hours,
-- for half past two is read as the first of the two.
SELECT * FROM (VALUES
  ('Shifts', '2026-03', 2, 2), ('Shifts', '2026-04', 0, 0), ('Shifts', '2026-05', 0, 0), ('Shifts', '2026-06', 0, 0),
  ('Shifts', '2026-07', 0, 0), ('Shifts', '2026-08', 0, 0), ('Shifts', '2026-09', 0, 0), ('Shifts', '2026-10', 3, 3),
  ('Shifts', 'overall', 5, 5),
  ('Longest', '2026-03', 28800, 2), ('Longest', '2026-04', NULL, 0), ('Longest', '2026-05', NULL, 0),
  ('Longest', '2026-06', NULL, 0), ('Longest', '2026-07', NULL, 0), ('Longest', '2026-08', NULL, 0),
  ('Longest', '2026-09', NULL, 0), ('Longest', '2026-10', 32400, 3), ('Longest', 'overall', 32400, 5),
  ('Shortest', '2026-03', 25200, 2), ('Shortest', '2026-04', NULL, 0), ('Shortest', '2026-05', NULL, 0),
  ('Shortest', '2026-06', NULL, 0), ('Shortest', '2026-07', NULL, 0), ('Shortest', '2026-08', NULL, 0),
  ('Shortest', '2026-09', NULL, 0), ('Shortest', '2026-10', 3600, 3), ('Shortest', 'overall', 3600, 5)
) AS expected(kpi, period, value, n)
