-- Every opening is written out day by day as an interval of instants; what is asked of a row covers a part of each.
WITH day AS (
  SELECT CAST(d AS DATE) AS d, isodow(d) AS w FROM generate_series(TIMESTAMP '2025-12-20', TIMESTAMP '2026-12-10', INTERVAL 1 DAY) s(d)
), span(calendar, zone, first, last, opens, closes) AS (
  VALUES ('Desk', 'Europe/Madrid', 1, 4, 540, 810), ('Desk', 'Europe/Madrid', 1, 4, 900, 1080), ('Desk', 'Europe/Madrid', 5, 5, 540, 900),
    ('Hotline', 'America/New_York', 1, 7, 0, 1440), ('Nights', 'Europe/Madrid', 5, 7, 1320, 1440),
    ('Nights', 'Europe/Madrid', 6, 7, 0, 270), ('Nights', 'Europe/Madrid', 1, 1, 0, 270), ('Always', 'Europe/Madrid', 1, 7, 0, 1440)
), closed(calendar, d) AS (
  VALUES ('Desk', DATE '2026-01-01'), ('Desk', DATE '2026-01-06'), ('Desk', DATE '2026-05-01'), ('Hotline', DATE '2026-11-26')
), opening AS (
  SELECT calendar, epoch_ms(timezone(zone, CAST(d AS TIMESTAMP) + to_minutes(opens))) AS s,
    epoch_ms(timezone(zone, CAST(d AS TIMESTAMP) + to_minutes(closes))) AS e
  FROM span JOIN day ON w BETWEEN first AND last
  WHERE NOT EXISTS (FROM closed WHERE closed.calendar = span.calendar AND closed.d = day.d)
), period AS (
  SELECT strftime(m, '%Y-%m') AS p, CAST(m AS DATE) AS a, CAST(m + INTERVAL 1 MONTH AS DATE) AS b
  FROM generate_series(TIMESTAMP '2026-01-01', TIMESTAMP '2026-11-01', INTERVAL 1 MONTH) s(m)
  UNION ALL SELECT 'overall', DATE '2026-01-01', DATE '2026-12-01'
), ticket AS (
  SELECT p, ticket_id, CAST(opened_at AS DATE) >= a AND CAST(opened_at AS DATE) < b AS own,
    epoch_ms(timezone('Europe/Madrid', CAST(b AS TIMESTAMP))) AS ends, epoch_ms(timezone('Europe/Madrid', opened_at)) AS o,
    epoch_ms(timezone('Europe/Madrid', resolved_at)) AS r, epoch_ms(timezone('Europe/Madrid', CAST(due_on AS TIMESTAMP))) AS due
  FROM period, read_csv('data/tickets.csv', types = {'opened_at': 'TIMESTAMP', 'due_on': 'DATE', 'resolved_at': 'TIMESTAMP'})
), reply AS (
  SELECT p, reply_id, y.ticket_id, CAST(y.at AS DATE) >= a AND CAST(y.at AS DATE) < b AS own, t.o, epoch_ms(timezone('Europe/Madrid', y.at)) AS instant
  FROM period JOIN read_csv('data/replies.csv', types = {'at': 'TIMESTAMP'}) y ON true
  LEFT JOIN (SELECT DISTINCT ticket_id, o FROM ticket) t ON t.ticket_id = y.ticket_id
), asked(kpi, p, id, calendar, x, y) AS (
  SELECT 'Worked', p, ticket_id, 'Desk', o, r FROM ticket WHERE own
  UNION ALL SELECT 'LongestOnHotline', p, ticket_id, 'Hotline', o, coalesce(r, ends) FROM ticket WHERE own
  UNION ALL SELECT 'AtNight', p, ticket_id, 'Nights', o, r FROM ticket WHERE own
  UNION ALL SELECT 'LeftUntilDue', p, ticket_id, 'Desk', o, due FROM ticket WHERE own
  UNION ALL SELECT 'Replies', p, reply_id, 'Desk', o, instant FROM reply WHERE own
  UNION ALL SELECT 'AnsweredSoon', t.p, t.ticket_id, 'Desk', t.o, y.instant FROM ticket t JOIN reply y ON y.p = t.p AND y.ticket_id = t.ticket_id WHERE t.own
  UNION ALL SELECT 'OpenForLong', p, ticket_id, 'Desk', o, ends FROM ticket WHERE o < ends AND (r IS NULL OR r > ends)
), business AS (
  SELECT kpi, p, id, sign(y - x) * coalesce(sum(least(e, greatest(x, y)) - greatest(s, least(x, y))) FILTER (s IS NOT NULL), 0) AS ms
  FROM asked LEFT JOIN opening ON opening.calendar = asked.calendar AND s < greatest(x, y) AND e > least(x, y)
  WHERE x IS NOT NULL AND y IS NOT NULL GROUP BY kpi, p, id, x, y
)
SELECT 'Worked' AS kpi, p AS period, (SELECT sum(ms) FROM business g WHERE g.kpi = 'Worked' AND g.p = period.p) / 1000.0 AS value FROM period
UNION ALL SELECT 'LongestOnHotline', p, (SELECT max(ms) FROM business g WHERE g.kpi = 'LongestOnHotline' AND g.p = period.p) / 1000.0 FROM period
UNION ALL SELECT 'AtNight', p, (SELECT sum(ms) FROM business g WHERE g.kpi = 'AtNight' AND g.p = period.p) / 1000.0 FROM period
UNION ALL SELECT 'Elapsed', p, (SELECT CASE WHEN count(r) > 0 THEN 0 END FROM ticket t WHERE own AND t.p = period.p) FROM period
UNION ALL SELECT 'SolvedWithinFourHours', p, (SELECT count(*) FILTER (ms <= 14400000) / nullif(count(*), 0) FROM business g WHERE g.kpi = 'Worked' AND g.p = period.p) FROM period
UNION ALL SELECT 'LeftUntilDue', p, (SELECT min(ms) FROM business g WHERE g.kpi = 'LeftUntilDue' AND g.p = period.p) / 1000.0 FROM period
UNION ALL SELECT 'Replies', p, (SELECT avg(ms) FROM business g WHERE g.kpi = 'Replies' AND g.p = period.p) / 1000.0 FROM period
UNION ALL SELECT 'AnsweredSoon', p, (SELECT count(DISTINCT id) FROM business g WHERE g.kpi = 'AnsweredSoon' AND g.p = period.p AND ms <= 3600000) FROM period
UNION ALL SELECT 'OpenForLong', p, (SELECT count(*) FROM business g WHERE g.kpi = 'OpenForLong' AND g.p = period.p AND ms > 144000000) FROM period
