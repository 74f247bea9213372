-- February has no rows but lies between the first and the last one.
SELECT * FROM (VALUES
  ('Visits', '2025-12', NULL, 0), ('Visits', '2026-01', 2, 2), ('Visits', '2026-02', 0, 0), ('Visits', '2026-03', 2, 2),
  ('Visits', '2026-04', NULL, 0), ('Visits', '2026-05', NULL, 0), ('Visits', 'overall', 4, 4),
  ('Customers', '2025-12', NULL, 0), ('Customers', '2026-01', 1, 1), ('Customers', '2026-02', 0, 0),
  ('Customers', '2026-03', 1, 1), ('Customers', '2026-04', NULL, 0), ('Customers', '2026-05', NULL, 0),
  ('Customers', 'overall', 2, 2),
  ('Minutes', '2025-12', NULL, 0), ('Minutes', '2026-01', 20.1, 2), ('Minutes', '2026-02', NULL, 0),
  ('Minutes', '2026-03', 3.5, 1), ('Minutes', '2026-04', NULL, 0), ('Minutes', '2026-05', NULL, 0),
  ('Minutes', 'overall', 23.6, 3),
  ('LongVisits', '2025-12', NULL, 0), ('LongVisits', '2026-01', 0.5, 2), ('LongVisits', '2026-02', NULL, 0),
  ('LongVisits', '2026-03', 0, 1), ('LongVisits', '2026-04', NULL, 0), ('LongVisits', '2026-05', NULL, 0),
  ('LongVisits', 'overall', 1 / 3.0, 3)
) AS expected(kpi, period, value, n)
