-- Each value by its own look at the rows of one span, one team and one segment; nothing of another cut or period is reused.
-- A team is there in a span where an agent belongs to it on some day of it; unassigned, where some row of it is.
WITH period(p, a, b) AS (VALUES
  ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
  ('2026-03', DATE '2026-03-01', DATE '2026-04-01'), ('overall', DATE '2026-01-01', DATE '2026-04-01')
), agent AS (
  SELECT agent_id, team, hired, coalesce(gone, DATE '9999-12-31') AS gone
  FROM read_csv('data/agents.csv', types = {'hired': 'DATE', 'gone': 'DATE'})
), row_of_contact AS (
  SELECT contact_id AS id, "at"::TIMESTAMP AS t, agent_id AS who, customer AS cust, channel
  FROM read_csv('data/contacts.csv', all_varchar = true, header = true)
), handoff AS (
  SELECT contact_id AS c, escalation = 'yes' AS e FROM read_csv('data/handoffs.csv', all_varchar = true, header = true)
), contact AS (
  SELECT r.*,
    coalesce((SELECT max(team) FROM agent x WHERE x.agent_id = r.who AND x.hired <= r.t::DATE AND r.t::DATE < x.gone), '(unassigned)') AS team,
    EXISTS (SELECT 1 FROM row_of_contact d WHERE d.cust = r.cust AND (d.t < r.t OR d.t = r.t AND d.id < r.id)
      AND r.t - d.t <= INTERVAL 168 HOUR) AS repeated,
    EXISTS (SELECT 1 FROM row_of_contact d WHERE d.cust = r.cust AND d.channel = r.channel AND d.cust != 'k5'
      AND (d.t < r.t OR d.t = r.t AND d.id < r.id) AND r.t - d.t <= INTERVAL 168 HOUR) AS repeated_there,
    EXISTS (SELECT 1 FROM handoff h WHERE h.c = r.id AND h.e) AS escalated,
    (SELECT count(*) FROM handoff h WHERE h.c = r.id) AS handoffs
  FROM row_of_contact r
), ticket AS (
  SELECT ticket_id AS id, opened_at::TIMESTAMP AS o, closed_at::TIMESTAMP AS c, owner, severity
  FROM read_csv('data/tickets.csv', all_varchar = true, header = true)
), instant AS (
  SELECT unnest(generate_series(TIMESTAMP '2026-01-01', TIMESTAMP '2026-04-01', INTERVAL 1 DAY))::DATE AS t
), open AS (
  SELECT i.t, k.id, k.severity,
    coalesce((SELECT max(team) FROM agent x WHERE x.agent_id = k.owner AND x.hired <= i.t AND i.t < x.gone), '(unassigned)') AS team
  FROM instant i JOIN ticket k ON k.o <= i.t AND (k.c IS NULL OR k.c > i.t)
), span AS (
  SELECT 'own' AS kind, p, a, b, TRUE AS covered FROM period
  UNION ALL SELECT 'two months', p, CASE p WHEN 'overall' THEN a ELSE (b - INTERVAL 2 MONTH)::DATE END, b, p IN ('2026-02', '2026-03') FROM period
  UNION ALL SELECT 'year', p, DATE '2026-01-01', b, p != 'overall' FROM period
  UNION ALL SELECT 'month before', p, (a - INTERVAL 1 MONTH)::DATE, a, p IN ('2026-02', '2026-03') FROM period
), own_team AS (
  SELECT p, team FROM period JOIN agent ON hired < b AND gone > a
  UNION SELECT p, team FROM period JOIN contact ON t::DATE >= a AND t::DATE < b
  UNION SELECT p, team FROM period JOIN open ON open.t >= a AND open.t <= b
), team AS (
  SELECT kind, p, team FROM own_team, (SELECT DISTINCT kind FROM span)
  UNION SELECT kind, p, team FROM span JOIN agent ON hired < b AND gone > a WHERE kind IN ('two months', 'year')
  UNION SELECT kind, p, team FROM span JOIN contact ON t::DATE >= a AND t::DATE < b WHERE kind IN ('two months', 'year')
), place AS (
  SELECT kind, p, '' AS member FROM span UNION ALL SELECT kind, p, team FROM team
), channel(channel) AS (VALUES ('phone'), ('chat'), ('letter')
), severity(severity) AS (VALUES ('S1'), ('S2')
), contact_cut AS (
  SELECT kind, p, member, '' AS channel FROM place
  UNION ALL SELECT kind, p, member, channel FROM place, channel
), ticket_cut AS (
  SELECT p, member, '' AS severity FROM place WHERE kind = 'own'
  UNION ALL SELECT p, member, severity FROM place, severity WHERE kind = 'own'
), contact_fact AS (
  SELECT u.kind, u.p, u.member, u.channel, s.covered,
    (SELECT {'calls': count(*), 'repeated': sum(repeated::INT) / nullif(count(*), 0), 'there': sum(repeated_there::INT) / nullif(count(*), 0),
             'escalated': sum(escalated::INT) / nullif(count(*), 0), 'handoffs': sum(handoffs), 'customers': count(DISTINCT cust)}
     FROM contact c WHERE c.t::DATE >= s.a AND c.t::DATE < s.b AND u.member IN ('', c.team) AND u.channel IN ('', c.channel)) AS f
  FROM contact_cut u JOIN span s ON s.kind = u.kind AND s.p = u.p
), ticket_fact AS (
  SELECT u.*, period.a, period.b, date_diff('day', period.a, period.b) AS days,
    (SELECT count(*) FROM open WHERE t = period.b AND u.member IN ('', team) AND u.severity IN ('', open.severity)) AS at_end,
    (SELECT count(*) FROM open WHERE t = period.a AND u.member IN ('', team) AND u.severity IN ('', open.severity)) AS at_start,
    (SELECT count(*) FROM open WHERE t > period.a AND t <= period.b AND u.member IN ('', team) AND u.severity IN ('', open.severity)) AS on_days
  FROM ticket_cut u JOIN period ON period.p = u.p
), value AS (
  SELECT 'Backlog' AS kpi, p AS period, member, severity AS part, at_end::DOUBLE AS value, TRUE AS everywhere FROM ticket_fact
  UNION ALL SELECT 'BacklogBefore', p, member, severity, at_start, NULL FROM ticket_fact
  UNION ALL SELECT 'AverageBacklog', p, member, severity, (at_start + at_end) / 2, FALSE FROM ticket_fact
  UNION ALL SELECT 'DailyBacklog', p, member, severity, on_days / days, FALSE FROM ticket_fact
  UNION ALL SELECT 'BacklogChange', p, member, severity, CASE p WHEN 'overall' THEN NULL ELSE at_end - at_start END, FALSE FROM ticket_fact
  UNION ALL SELECT 'Contacts', p, member, channel, f.calls, TRUE FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'Repeated', p, member, channel, f.repeated, FALSE FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'RepeatedOnChannel', p, member, channel, f.there, FALSE FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'Escalated', p, member, channel, f.escalated, FALSE FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'Handoffs', p, member, channel, f.handoffs, FALSE FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'Customers', p, member, channel, f.customers, NULL FROM contact_fact WHERE kind = 'own'
  UNION ALL SELECT 'ContactsOfTwoMonths', p, member, channel, CASE WHEN covered THEN f.calls END, FALSE FROM contact_fact WHERE kind = 'two months'
  UNION ALL SELECT 'RepeatedInTwoMonths', p, member, channel, CASE WHEN covered THEN f.repeated END, FALSE FROM contact_fact WHERE kind = 'two months'
  UNION ALL SELECT 'CustomersOfTwoMonths', p, member, channel, CASE WHEN covered THEN f.customers END, NULL FROM contact_fact WHERE kind = 'two months'
  UNION ALL SELECT 'HandoffsToDate', p, member, channel, CASE WHEN covered THEN f.handoffs END, FALSE FROM contact_fact WHERE kind = 'year'
  UNION ALL SELECT 'RepeatedChange', n.p, n.member, n.channel, CASE WHEN e.covered THEN n.f.repeated - e.f.repeated END, FALSE
    FROM contact_fact n JOIN contact_fact e ON e.p = n.p AND e.member = n.member AND e.channel = n.channel WHERE n.kind = 'own' AND e.kind = 'month before'
  UNION ALL SELECT 'BacklogPerContact', t.p, t.member, '', at_end / nullif(f.calls, 0), NULL
    FROM ticket_fact t JOIN contact_fact c ON c.kind = 'own' AND c.p = t.p AND c.member = t.member AND c.channel = '' WHERE t.severity = ''
)
-- everywhere: segments also at each team; false: at the top only; missing: no segments at all
SELECT kpi, period, member, value,
  CASE WHEN part = '' THEN '' WHEN part LIKE 'S_' THEN 'severity = ' || part ELSE 'channel = ' || part END AS segment
FROM value WHERE part = '' OR everywhere OR everywhere IS NOT NULL AND member = ''
