SELECT 'Orders' AS kpi, '2030-01' AS period, NULL AS value, 0 AS n
