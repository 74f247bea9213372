WITH call AS (
  SELECT strftime("at", '%Y-%m') AS period, "at", cost, handled,
    CAST(split_part(CAST(talk AS VARCHAR), ':', 1) AS INTEGER) * 3600 + CAST(split_part(CAST(talk AS VARCHAR), ':', 2) AS INTEGER) * 60 + CAST(split_part(CAST(talk AS VARCHAR), ':', 3) AS INTEGER) AS talk
  FROM read_csv('data/calls.csv')
  UNION ALL
  SELECT 'overall', "at", cost, handled,
    CAST(split_part(CAST(talk AS VARCHAR), ':', 1) AS INTEGER) * 3600 + CAST(split_part(CAST(talk AS VARCHAR), ':', 2) AS INTEGER) * 60 + CAST(split_part(CAST(talk AS VARCHAR), ':', 3) AS INTEGER)
  FROM read_csv('data/calls.csv')
), placed AS (
  SELECT strftime(shipped, '%Y-%m') AS period, defects, parts,
    CAST(split_part(CAST(took AS VARCHAR), ':', 1) AS INTEGER) * 3600 + CAST(split_part(CAST(took AS VARCHAR), ':', 2) AS INTEGER) * 60 + CAST(split_part(CAST(took AS VARCHAR), ':', 3) AS INTEGER) AS took
  FROM read_csv('data/orders.csv', types = {'took': 'VARCHAR'})
), orders AS (
  FROM placed UNION ALL SELECT 'overall', defects, parts, took FROM placed
), c AS (
  SELECT period, count(*)::DOUBLE AS calls, sum(cost)::DOUBLE AS cost, sum(talk)::DOUBLE AS talk,
    sum(CASE WHEN handled THEN 7 ELSE 5 END)::DOUBLE AS mixed, avg(CASE WHEN handled THEN 0.0 ELSE 1.0 END)::DOUBLE AS unhandled
  FROM call GROUP BY 1
), o AS (
  SELECT period, avg(took)::DOUBLE AS took, sum(took)::DOUBLE AS all_took, count(*)::DOUBLE AS orders, sum(defects)::DOUBLE AS defects,
    sum(parts)::DOUBLE AS parts, count(*) FILTER (took > 28800)::DOUBLE AS late
  FROM orders GROUP BY 1
)
SELECT 'LeadTime' AS kpi, period, took / 28800 AS value FROM o
UNION ALL SELECT 'LeadTimeInWeeks', period, took / 144000 FROM o
UNION ALL SELECT 'LeadTimeInHours', period, took FROM o
UNION ALL SELECT 'LeadTimeTwice', period, took * 2 / 28800 FROM o
UNION ALL SELECT 'ChangeOfLeadTime', month.period, (month.took - earlier.took) / 28800 FROM o AS month LEFT JOIN o AS earlier ON month.period = '2026-02' AND earlier.period = '2026-01'
UNION ALL SELECT 'ChangeAsItIs', month.period, (month.took - earlier.took) / 28800 FROM o AS month LEFT JOIN o AS earlier ON month.period = '2026-02' AND earlier.period = '2026-01'
UNION ALL SELECT 'RelativeChange', month.period, (month.took - earlier.took) / earlier.took FROM o AS month LEFT JOIN o AS earlier ON month.period = '2026-02' AND earlier.period = '2026-01'
UNION ALL SELECT 'LateOrders', period, late FROM o
UNION ALL SELECT 'LateMonths', period, all_took / 28800 - 2 FROM o
UNION ALL SELECT 'Calls', period, calls / 1000 FROM c
UNION ALL SELECT 'CallsAgain', period, calls FROM c
UNION ALL SELECT 'CallsPlus', period, calls + 3 FROM c
UNION ALL SELECT 'CostPerThousand', period, cost / (calls / 1000) FROM c
UNION ALL SELECT 'CostAgain', period, cost FROM c
UNION ALL SELECT 'KiloPerThousand', period, cost / 1000 / (calls / 1000) FROM c
UNION ALL SELECT 'CostInKilo', period, cost / 1000 FROM c
UNION ALL SELECT 'CallsPerWorkday', period, calls / (talk / 28800) FROM c
UNION ALL SELECT 'CallsPerHour', period, calls / (talk / 3600) FROM c
UNION ALL SELECT 'Dozens', period, mixed / 12 FROM c
UNION ALL SELECT 'Unhandled', period, unhandled * 1000 FROM c
UNION ALL SELECT 'DefectsPerMillion', period, defects / parts * 1000000 FROM o
