-- 33.5 is below 34, 67 is not below 67.
SELECT * FROM (VALUES
  ('Share', '2026-01', 33.5, 'red'), ('Share', '2026-02', 67.0, 'green'),
  ('Loss', '2026-01', 100.0, 'green'), ('Loss', '2026-02', 25.0, 'red'),
  ('Nothing', '2026-01', NULL, 'none'), ('Nothing', '2026-02', NULL, 'none')
) AS expected(kpi, period, score, status)
