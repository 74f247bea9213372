-- Ten rows of a tenth, of a cent, of nine quadrillion and a little, and of a billionth.
SELECT kpi, '2026-01' AS period, value, 10 AS n FROM (VALUES
  ('Tenths', '1'), ('Cents', '0.1'), ('Mean', '0.1'), ('Huge', '171000000000000055'), ('Tiny', '0.00000001'),
  ('Cancelled', '0.00000001')) AS expected(kpi, value)
