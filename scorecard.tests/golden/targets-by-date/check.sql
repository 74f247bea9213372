-- Written per month by hand: sums and shares of the sixteen rows.
SELECT kpi, period, value FROM (VALUES
  ('Kept', '2026-01', 2 / 3), ('Kept', '2026-02', 1.0::DOUBLE), ('Kept', '2026-03', 4 / 5), ('Kept', '2026-04', 1), ('Kept', 'overall', 8 / 10),
  ('KeptOnYear', '2026-01', 2 / 3), ('KeptOnYear', '2026-02', 1), ('KeptOnYear', '2026-03', 4 / 5), ('KeptOnYear', '2026-04', 1), ('KeptOnYear', 'overall', 8 / 10),
  ('Revenue', '2026-01', 220), ('Revenue', '2026-02', 55), ('Revenue', '2026-03', 202), ('Revenue', '2026-04', 500), ('Revenue', 'overall', 977),
  ('LateTarget', '2026-01', 220), ('LateTarget', '2026-02', 55), ('LateTarget', '2026-03', 202), ('LateTarget', '2026-04', 500), ('LateTarget', 'overall', 977),
  ('RevenueChange', '2026-01', -80), ('RevenueChange', '2026-02', -165), ('RevenueChange', '2026-03', 147), ('RevenueChange', '2026-04', NULL), ('RevenueChange', 'overall', NULL)
) AS expected(kpi, period, value)
