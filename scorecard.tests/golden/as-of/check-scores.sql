SELECT * FROM (VALUES ('Orders', '2026-01', 50.0, 'amber'), ('Orders', '2026-02', NULL, 'none')) AS expected(kpi, period, score, status)
