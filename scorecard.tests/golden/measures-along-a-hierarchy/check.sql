-- Every part takes its rows for itself and measures them anew; nothing is put together from smaller parts.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('2026-03', DATE '2026-03-01', DATE '2026-04-01'), ('overall', DATE '2026-01-01', DATE '2026-04-01')
), call AS (
  SELECT id, "at", coalesce(region, '(unassigned)') AS r, coalesce(team, '(unassigned)') AS t, coalesce(agent, '(unassigned)') AS g,
    coalesce(channel, '(unassigned)') AS channel, customer, wait, score, weight, amount
  FROM read_csv('data/calls.csv', types = {'at': 'TIMESTAMP', 'region': 'VARCHAR', 'team': 'VARCHAR', 'agent': 'VARCHAR', 'channel': 'VARCHAR',
    'customer': 'VARCHAR', 'wait': 'BIGINT', 'score': 'BIGINT', 'amount': 'DECIMAL(18,2)'})
), row AS (
  SELECT p, c.* FROM period JOIN call c ON c."at" >= a AND c."at" < b
), place AS (
  SELECT p, '' AS member, 'all' AS level FROM period
  UNION SELECT p, r, 'region' FROM row
  UNION SELECT p, r || ' / ' || t, 'team' FROM row
  UNION SELECT p, r || ' / ' || t || ' / ' || g, 'agent' FROM row
), shown(channel) AS (
  VALUES ('phone'), ('chat'), ('(unassigned)')
), part AS (
  SELECT p, member, '' AS channel FROM place
  UNION ALL SELECT p, member, channel FROM place, shown WHERE level <> 'team'
), own AS (
  SELECT part.p, part.member, part.channel, row.* EXCLUDE (p, channel)
  FROM part LEFT JOIN row ON row.p = part.p AND part.channel IN ('', row.channel)
    AND part.member IN ('', row.r, row.r || ' / ' || row.t, row.r || ' / ' || row.t || ' / ' || row.g)
), measured AS (
  SELECT p, member, channel, count(id) AS calls, count(DISTINCT customer) AS customers, count(DISTINCT customer) FILTER (score >= 5) AS pleased_customers,
    sum(wait) AS waits, count(wait) AS waited, sum(score * weight) / sum(weight) FILTER (score IS NOT NULL) AS mean_score, count(score) AS scored,
    min(amount) AS least, max(amount) AS most, count(amount) AS amounts, stddev_samp(amount) AS spread,
    arg_min(wait, ("at", id)) FILTER (wait IS NOT NULL) AS first_wait, arg_max(wait, ("at", id)) FILTER (wait IS NOT NULL) AS last_wait,
    median(wait) AS median_wait, quantile_cont(wait, 0.9) AS ninety_wait, list_sort(list(wait) FILTER (wait IS NOT NULL))[(9 * count(wait) + 9) // 10] AS ninety_nearest,
    count(*) FILTER (score >= 5) / nullif(count(score), 0) AS pleased
  FROM own GROUP BY p, member, channel
), named AS (
  SELECT *, CASE channel WHEN '' THEN '' ELSE 'channel = ' || channel END AS segment FROM measured
), window_of(p, a, b) AS (
  VALUES ('2026-02', DATE '2026-01-01', DATE '2026-03-01'), ('2026-03', DATE '2026-02-01', DATE '2026-04-01')
), window_row AS (
  SELECT p, c.* FROM window_of JOIN call c ON c."at" >= a AND c."at" < b
)
SELECT 'Calls' AS kpi, p AS period, member, segment, CAST(calls AS DOUBLE) AS value, calls AS n FROM named
UNION ALL SELECT 'Customers', p, member, segment, customers, customers FROM named
UNION ALL SELECT 'PleasedCustomers', p, member, segment, pleased_customers, pleased_customers FROM named
UNION ALL SELECT 'Waits', p, member, segment, waits, waited FROM named
UNION ALL SELECT 'MeanScore', p, member, segment, mean_score, scored FROM named
UNION ALL SELECT 'Least', p, member, segment, least, amounts FROM named
UNION ALL SELECT 'Most', p, member, segment, most, amounts FROM named
UNION ALL SELECT 'Spread', p, member, segment, CASE WHEN amounts > 1 THEN spread END, amounts FROM named
UNION ALL SELECT 'FirstWait', p, member, segment, first_wait, waited FROM named
UNION ALL SELECT 'LastWait', p, member, segment, last_wait, waited FROM named
UNION ALL SELECT 'MedianWait', p, member, segment, median_wait, waited FROM named
UNION ALL SELECT 'NinetyWait', p, member, segment, ninety_wait, waited FROM named
UNION ALL SELECT 'NinetyNearest', p, member, segment, ninety_nearest, waited FROM named
UNION ALL SELECT 'Pleased', p, member, segment, pleased, scored FROM named
UNION ALL SELECT 'CustomersOfTwoMonths', p, '', '', count(DISTINCT customer), count(DISTINCT customer) FROM window_row GROUP BY p
UNION ALL SELECT 'CustomersOfTwoMonths', p, r, '', count(DISTINCT customer), count(DISTINCT customer) FROM window_row GROUP BY p, r
UNION ALL SELECT 'CustomersOfTwoMonths', p, r || ' / ' || t, '', count(DISTINCT customer), count(DISTINCT customer) FROM window_row GROUP BY p, r, t
UNION ALL SELECT 'CustomersOfTwoMonths', p, r || ' / ' || t || ' / ' || g, '', count(DISTINCT customer), count(DISTINCT customer) FROM window_row GROUP BY p, r, t, g
UNION ALL SELECT 'CustomersOfTwoMonths', p, member, '', NULL, 0 FROM place WHERE p IN ('2026-01', 'overall')
