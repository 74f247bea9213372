SELECT * FROM (VALUES ('Sales', 'FY2024', 150.5, 2), ('Sales', 'FY2025', 207.25, 2), ('Sales', 'overall', 357.75, 4))
  AS expected(kpi, period, value, n)
