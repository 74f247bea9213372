-- Correlated subqueries row by row, as one would think of them. The whole range lies before the clocks change.
WITH period(period, a, b) AS (VALUES
  ('2026-01', TIMESTAMP '2026-01-01', TIMESTAMP '2026-02-01'),
  ('2026-02', TIMESTAMP '2026-02-01', TIMESTAMP '2026-03-01'),
  ('overall', TIMESTAMP '2026-01-01', TIMESTAMP '2026-03-01')),
c AS (SELECT contact_id AS id, customer_id AS cust, lead_id AS lead, arrived_at::TIMESTAMP AS t, outbound = 'yes' AS o, cost::DECIMAL(9, 2) AS cost
      FROM read_csv('data/contacts.csv', all_varchar = true, header = true) WHERE arrived_at < '2026-03-11'),
h AS (SELECT handoff_id AS id, contact_id AS c, "at"::TIMESTAMP AS t, escalation = 'yes' AS e, to_tier::INT AS tier, minutes::INT AS m
      FROM read_csv('data/handoffs.csv', all_varchar = true, header = true) WHERE "at" < '2026-03-11'),
a AS (SELECT customer_id AS cust, done_on::TIMESTAMP AS t, amount::DECIMAL(9, 2) AS amount
      FROM read_csv('data/actions.csv', all_varchar = true, header = true) WHERE done_on < '2026-03-11'),
r AS (SELECT customer_id AS cust, rated_on::TIMESTAMP AS t, top = 'yes' AS top
      FROM read_csv('data/ratings.csv', all_varchar = true, header = true)),
x AS (SELECT p.period, p.a AS since, p.b AS until, c.*,
    EXISTS (SELECT 1 FROM h WHERE h.c = c.id AND e) AS escalated,
    (SELECT count(*) FROM h WHERE h.c = c.id) AS handoffs,
    (SELECT count(*) FROM h WHERE h.c = c.id AND NOT e) AS transfers,
    (SELECT max(tier) FROM h WHERE h.c = c.id) AS highest,
    (SELECT sum(m) FROM h WHERE h.c = c.id AND tier > 1) AS minutes,
    (SELECT tier FROM h WHERE h.c = c.id ORDER BY h.t, h.id LIMIT 1) AS first_tier,
    (SELECT m FROM h WHERE h.c = c.id AND m IS NOT NULL ORDER BY h.t DESC, h.id DESC LIMIT 1) AS last_minutes,
    EXISTS (SELECT 1 FROM h WHERE h.c = c.id AND h.t - c.t <= INTERVAL 1 HOUR) AS soon,
    EXISTS (SELECT 1 FROM a WHERE a.cust = c.cust AND a.t > c.t) AS later,
    EXISTS (SELECT 1 FROM a WHERE a.cust = c.cust AND a.amount > 5 AND a.t >= c.t AND a.t - c.t <= INTERVAL 240 HOUR) AS bought,
    EXISTS (SELECT 1 FROM a WHERE a.cust = c.cust AND a.t >= p.a AND a.t < p.b) AS in_period,
    NOT EXISTS (SELECT 1 FROM c d WHERE d.lead = c.lead AND d.o AND d.t < c.t) AS first_call,
    (SELECT top FROM r WHERE r.cust = c.cust AND r.t <= c.t ORDER BY r.t DESC LIMIT 1) AS top,
    EXISTS (SELECT 1 FROM c d WHERE d.cost > c.cost AND d.o != c.o) AS dearer,
    EXISTS (SELECT 1 FROM c d WHERE d.cust = c.cust AND NOT d.o AND (d.t < c.t OR d.t = c.t AND d.id < c.id) AND c.t - d.t <= INTERVAL 168 HOUR) AS repeated,
    EXISTS (SELECT 1 FROM c d WHERE d.cust = c.cust AND (d.t > c.t OR d.t = c.t AND d.id > c.id) AND d.t - c.t <= INTERVAL 168 HOUR) AS returned,
    EXISTS (SELECT 1 FROM c d WHERE d.cust = c.cust AND d.o = c.o AND (d.t < c.t OR d.t = c.t AND d.id < c.id) AND c.t - d.t <= INTERVAL 720 HOUR) AS again,
    (SELECT count(*) FROM c d WHERE d.cust = c.cust) AS contacts_of_customer
  FROM period p JOIN c ON c.t >= p.a AND c.t < p.b)
SELECT 'Contacts' AS kpi, period, count(*)::DOUBLE AS value FROM x GROUP BY period
UNION ALL SELECT 'Escalated', period, avg(escalated::INT) FROM x GROUP BY period
UNION ALL SELECT 'TransfersPerContact', period, sum(transfers) / count(*) FROM x GROUP BY period
UNION ALL SELECT 'CostOfEscalated', period, sum(CASE WHEN escalated THEN cost END)::DOUBLE FROM x GROUP BY period
UNION ALL SELECT 'HighestTier', period, avg(coalesce(highest, 1)) FROM x GROUP BY period
UNION ALL SELECT 'MinutesHandedOff', period, sum(minutes) FROM x GROUP BY period
UNION ALL SELECT 'FirstTier', period, avg(first_tier) FROM x GROUP BY period
UNION ALL SELECT 'LastMinutes', period, avg(last_minutes) FROM x GROUP BY period
UNION ALL SELECT 'SoonHandedOff', period, count(*) FILTER (WHERE soon) FROM x GROUP BY period
UNION ALL SELECT 'BoughtLater', period, avg(later::INT) FROM x GROUP BY period
UNION ALL SELECT 'Bought', period, avg(bought::INT) FROM x GROUP BY period
UNION ALL SELECT 'InPeriod', period, count(*) FILTER (WHERE in_period) FROM x GROUP BY period
UNION ALL SELECT 'FirstCall', period, count(*) FILTER (WHERE o AND lead IS NOT NULL AND first_call) FROM x GROUP BY period
UNION ALL SELECT 'TopCustomers', period, count(*) FILTER (WHERE top) FROM x GROUP BY period
UNION ALL SELECT 'Dearer', period, count(*) FILTER (WHERE dearer) FROM x GROUP BY period
UNION ALL SELECT 'Repeated', period, avg(CASE WHEN NOT o THEN repeated::INT END) FROM x GROUP BY period
UNION ALL SELECT 'Returned', period, count(*) FILTER (WHERE returned) FROM x GROUP BY period
UNION ALL SELECT 'SameAgain', period, count(*) FILTER (WHERE again) FROM x GROUP BY period
UNION ALL SELECT 'BusyCustomers', period, count(DISTINCT cust) FILTER (WHERE contacts_of_customer > 2) FROM x GROUP BY period
UNION ALL SELECT 'MedianHandoffs', period, median(handoffs) FROM x GROUP BY period
