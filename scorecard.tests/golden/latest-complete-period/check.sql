-- The last row is of the last day of February, but only a later one, or a declared coverage, proves that February is over.
SELECT 'Orders' AS kpi, '2026-01' AS period, 2 AS value, 2 AS n
