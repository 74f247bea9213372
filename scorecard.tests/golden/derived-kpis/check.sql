SELECT * FROM (VALUES
  ('NetPromoterScore', '2026-01', 25.0, 4), ('NetPromoterScore', '2026-02', NULL, 0), ('NetPromoterScore', 'overall', 25.0, 4),
  ('Direct', '2026-01', 25.0, 4), ('Direct', '2026-02', NULL, 0), ('Direct', 'overall', 25.0, 4)
) AS expected(kpi, period, value, n)
