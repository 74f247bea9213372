SELECT * FROM (VALUES ('Visits', '2020-12-27', 3, 3), ('Visits', '2021-01-03', 1, 1), ('Visits', 'overall', 4, 4))
  AS expected(kpi, period, value, n)
