-- Segments are written out by hand; rows are counted into them one by one.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), contact AS (
  SELECT p, contact_id, team, coalesce(c.channel, '(unassigned)') AS channel, CAST(c.priority AS VARCHAR) AS priority,
    CASE c.answered WHEN 'yes' THEN 'yes' WHEN 'no' THEN 'no' ELSE '(unassigned)' END AS answered, c.customer, c.wait,
    coalesce((SELECT segment FROM read_csv('data/customers.csv') k WHERE k.customer = c.customer), '(unassigned)') AS segment
  FROM period, read_csv('data/contacts.csv', types = {'at': 'TIMESTAMP', 'channel': 'VARCHAR', 'answered': 'VARCHAR'}) c
  WHERE CAST(c.at AS DATE) >= a AND CAST(c.at AS DATE) < b
), cost AS (
  SELECT p, c.channel, c.amount FROM period, read_csv('data/costs.csv', types = {'day': 'DATE', 'amount': 'DECIMAL(18,2)'}) c WHERE c.day >= a AND c.day < b
), channels(channel, declared) AS (
  VALUES ('phone', 1), ('chat', 1), ('letter', 1), ('(unassigned)', 0)
), channel AS (
  SELECT p, channel FROM period, channels WHERE declared = 1 OR EXISTS (FROM contact c WHERE c.p = period.p AND c.channel = channels.channel)
), answer AS (
  SELECT p, answered FROM period, (VALUES ('yes', 1), ('no', 1), ('(unassigned)', 0)) AS v(answered, declared)
  WHERE declared = 1 OR EXISTS (FROM contact c WHERE c.p = period.p AND c.answered = v.answered)
), segment AS (
  SELECT p, segment FROM period, (VALUES ('gold', 1), ('silver', 1), ('bronze', 1), ('(unassigned)', 0)) AS v(segment, declared)
  WHERE declared = 1 OR EXISTS (FROM contact c WHERE c.p = period.p AND c.segment = v.segment)
), team AS (
  SELECT DISTINCT p, team FROM contact
)
SELECT 'Contacts' AS kpi, p AS period, '' AS member, '' AS segment, (SELECT count(*) FROM contact c WHERE c.p = period.p)::DOUBLE AS value FROM period
UNION ALL SELECT 'Contacts', p, team, '', (SELECT count(*) FROM contact c WHERE c.p = t.p AND c.team = t.team) FROM team t
UNION ALL SELECT 'Contacts', p, '', 'channel = ' || channel, (SELECT count(*) FROM contact c WHERE c.p = h.p AND c.channel = h.channel) FROM channel h
UNION ALL SELECT 'Contacts', p, '', 'priority = ' || priority, count(*) FROM contact GROUP BY p, priority
UNION ALL SELECT 'Contacts', h.p, '', 'channel = ' || channel || ' and answered = ' || answered,
  (SELECT count(*) FROM contact c WHERE c.p = h.p AND c.channel = h.channel AND c.answered = w.answered) FROM channel h JOIN answer w ON w.p = h.p
UNION ALL SELECT 'Contacts', p, '', 'customer -> segment = ' || segment, (SELECT count(*) FROM contact c WHERE c.p = s.p AND c.segment = s.segment) FROM segment s
UNION ALL SELECT 'Contacts', s.p, team, 'customer -> segment = ' || segment,
  (SELECT count(*) FROM contact c WHERE c.p = s.p AND c.segment = s.segment AND c.team = t.team) FROM segment s JOIN team t ON t.p = s.p
UNION ALL SELECT 'Answered', p, '', '', count(*) FILTER (answered = 'yes') / nullif(count(*) FILTER (answered IN ('yes', 'no')), 0) FROM contact GROUP BY p
UNION ALL SELECT 'Answered', p, team, '', count(*) FILTER (answered = 'yes') / nullif(count(*) FILTER (answered IN ('yes', 'no')), 0) FROM contact GROUP BY p, team
UNION ALL SELECT 'Answered', h.p, '', 'channel = ' || h.channel, count(*) FILTER (answered = 'yes') / nullif(count(*) FILTER (answered IN ('yes', 'no')), 0)
  FROM channel h LEFT JOIN contact c ON c.p = h.p AND c.channel = h.channel GROUP BY h.p, h.channel
UNION ALL SELECT 'Customers', p, '', '', count(DISTINCT customer) FROM contact GROUP BY p
UNION ALL SELECT 'Customers', p, team, '', count(DISTINCT customer) FROM contact GROUP BY p, team
UNION ALL SELECT 'Customers', h.p, '', 'channel = ' || h.channel, count(DISTINCT customer) FROM channel h LEFT JOIN contact c ON c.p = h.p AND c.channel = h.channel GROUP BY h.p, h.channel
UNION ALL SELECT 'MedianWait', p, '', '', median(wait) FROM contact GROUP BY p
UNION ALL SELECT 'MedianWait', p, team, '', median(wait) FROM contact GROUP BY p, team
UNION ALL SELECT 'MedianWait', h.p, '', 'channel = ' || h.channel, median(wait) FROM channel h LEFT JOIN contact c ON c.p = h.p AND c.channel = h.channel GROUP BY h.p, h.channel
UNION ALL SELECT 'CostPerContact', p, '', '', (SELECT sum(amount) FROM cost WHERE cost.p = period.p)::DOUBLE / (SELECT count(*) FROM contact c WHERE c.p = period.p) FROM period
UNION ALL SELECT 'CostPerContact', p, team, '', NULL FROM team
UNION ALL SELECT 'CostPerContact', p, '', 'channel = ' || channel, (SELECT sum(amount) FROM cost WHERE cost.p = h.p AND cost.channel = h.channel)::DOUBLE / nullif((SELECT count(*) FROM contact c WHERE c.p = h.p AND c.channel = h.channel), 0)
  FROM (FROM channel UNION SELECT p, 'fax' FROM period) h
