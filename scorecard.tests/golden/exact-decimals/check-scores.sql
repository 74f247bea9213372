SELECT kpi, '2026-01' AS period, status FROM (VALUES
  ('Tenths', 'green'), ('Cents', 'green'), ('Mean', 'red'), ('Huge', 'none'), ('Tiny', 'none'), ('Cancelled', 'none')) AS expected(kpi, status)
