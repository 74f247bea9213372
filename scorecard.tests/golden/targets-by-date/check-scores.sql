-- Kept: 60 % until February, 80 % from March on; the bands change on 15 February, so March is the first month under the new ones.
-- KeptOnYear: the month of 2025 (1/2, 1, 1/2, none) + 0.05. Revenue: the month of 2025 (200, 50.50) * 1.1, from March on the month before + 20.
-- RevenueChange: ten percent of the fall of January, and of February, is no aim. LateTarget begins in the midst of March, so it holds from April on.
WITH goal AS (
  SELECT * FROM (VALUES
    ('Kept', '2026-01', 0.6, 0.5), ('Kept', '2026-02', 0.6, 0.5), ('Kept', '2026-03', 0.8, 0.5), ('Kept', '2026-04', 0.8, 0.5),
    ('KeptOnYear', '2026-01', 0.55, 0.4), ('KeptOnYear', '2026-02', 1.05, 0.4), ('KeptOnYear', '2026-03', 0.55, 0.4), ('KeptOnYear', '2026-04', NULL, 0.4),
    ('Revenue', '2026-01', 220, 1), ('Revenue', '2026-02', 55.55, 1), ('Revenue', '2026-03', 75, 1), ('Revenue', '2026-04', 222, 1),
    ('RevenueChange', '2026-01', NULL, -500), ('RevenueChange', '2026-02', NULL, -500), ('RevenueChange', '2026-03', NULL, -500), ('RevenueChange', '2026-04', 161.7, -500),
    ('LateTarget', '2026-01', NULL, 1), ('LateTarget', '2026-02', NULL, 1), ('LateTarget', '2026-03', NULL, 1), ('LateTarget', '2026-04', 100, 1)
  ) AS goal(kpi, period, target, baseline)
), scored AS (
  SELECT kpi, period, target::DOUBLE AS target, value,
    CASE WHEN period < '2026-04' AND target IS NOT NULL THEN 100 * greatest(0, least(1, (value - baseline) / (target - baseline)))::DOUBLE END AS score
  FROM goal JOIN value_check USING (kpi, period)
)
SELECT kpi, period, target, score,
  CASE WHEN period = '2026-04' THEN 'none'
       WHEN kpi = 'Kept' AND period < '2026-03' THEN CASE WHEN value >= 0.6 THEN 'green' WHEN value >= 0.55 THEN 'amber' ELSE 'red' END
       WHEN kpi = 'Kept' THEN CASE WHEN value >= 0.8 THEN 'green' WHEN value >= 0.7 THEN 'amber' ELSE 'red' END
       WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' WHEN score IS NOT NULL THEN 'red' ELSE 'none' END AS status
FROM scored
