-- A third and two thirds belong to the better band.
SELECT * FROM (VALUES
  ('Up', '2026-01', 100 * (45 - 20) / 40.0, 'amber'), ('Up', '2026-02', 100.0, 'green'),
  ('Down', '2026-01', 100 * (10 - 6) / 12.0, 'amber'), ('Down', '2026-02', 100 * (10 - 2) / 12.0, 'green'),
  ('Same', '2026-01', NULL, 'none'), ('Same', '2026-02', NULL, 'none')
) AS expected(kpi, period, score, status)
