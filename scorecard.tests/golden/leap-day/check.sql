-- Row 5 names a day that does not exist and is rejected.
SELECT * FROM (VALUES ('Visits', '2024-02-28', 1, 1), ('Visits', '2024-02-29', 2, 2), ('Visits', '2024-03-01', 1, 1),
  ('Visits', 'overall', 4, 4)) AS expected(kpi, period, value, n)
