-- Who a row belongs to is looked up row by row; a place is every member with its parents that is valid or has a row.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), agent AS (
  SELECT agent_id, team, manager, hired, coalesce(gone, DATE '9999-12-31') AS gone
  FROM read_csv('data/agents.csv', types = {'hired': 'DATE', 'gone': 'DATE'})
), contact AS (
  SELECT p, c.*, CAST(c.opened_at AS DATE) AS day, c.agent_id AS who
  FROM period, read_csv('data/contacts.csv', types = {'opened_at': 'TIMESTAMP', 'agent_id': 'VARCHAR', 'answered': 'VARCHAR'}) c
  WHERE CAST(c.opened_at AS DATE) >= a AND CAST(c.opened_at AS DATE) < b
), ticket AS (
  SELECT p, t.*, b AS day, t.owner AS who
  FROM period, read_csv('data/tickets.csv', types = {'opened_at': 'TIMESTAMP', 'closed_at': 'TIMESTAMP'}) t
  WHERE t.opened_at <= b AND (t.closed_at IS NULL OR t.closed_at > b)
), cost AS (
  SELECT p, c.* FROM period, read_csv('data/costs.csv', types = {'day': 'DATE', 'amount': 'DECIMAL(18,2)'}) c WHERE c.day >= a AND c.day < b
), seen AS (
  SELECT 'contact' AS kind, contact_id AS id, p, day, coalesce(who, '(unassigned)') AS who, who AS asked FROM contact
  UNION ALL
  SELECT 'ticket', ticket_id, p, day, coalesce(who, '(unassigned)'), who FROM ticket
), leaf AS (
  SELECT kind, CAST(id AS VARCHAR) AS id, p,
    coalesce((SELECT max(manager) FROM agent x WHERE x.agent_id = asked AND x.hired <= day AND day < x.gone), '(unassigned)') AS m,
    coalesce((SELECT max(team) FROM agent x WHERE x.agent_id = asked AND x.hired <= day AND day < x.gone), '(unassigned)') AS t,
    who AS w
  FROM seen
), home AS (
  SELECT p, m, t, w FROM leaf
  UNION
  SELECT p, manager, team, agent_id FROM period, agent WHERE hired < b AND gone > a
), place AS (
  SELECT p, '' AS member, 0 AS depth FROM period
  UNION SELECT p, m, 1 FROM home
  UNION SELECT p, m || ' / ' || t, 2 FROM home
  UNION SELECT p, m || ' / ' || t || ' / ' || w, 3 FROM home
), belongs AS (
  SELECT place.p, place.member, place.depth, leaf.kind, leaf.id
  FROM place JOIN leaf ON leaf.p = place.p
    AND place.member IN ('', leaf.m, leaf.m || ' / ' || leaf.t, leaf.m || ' / ' || leaf.t || ' / ' || leaf.w)
), facts AS (
  SELECT place.p, place.member, place.depth,
    (SELECT count(*) FROM belongs b WHERE b.p = place.p AND b.member = place.member AND b.kind = 'contact') AS contacts,
    (SELECT count(*) FROM belongs b WHERE b.p = place.p AND b.member = place.member AND b.kind = 'ticket') AS tickets,
    (SELECT count(*) FROM belongs b JOIN contact c ON c.p = b.p AND CAST(c.contact_id AS VARCHAR) = b.id
      WHERE b.p = place.p AND b.member = place.member AND b.kind = 'contact' AND c.answered = 'yes') AS answered,
    (SELECT count(DISTINCT c.customer) FROM belongs b JOIN contact c ON c.p = b.p AND CAST(c.contact_id AS VARCHAR) = b.id
      WHERE b.p = place.p AND b.member = place.member AND b.kind = 'contact') AS customers,
    (SELECT median(c.wait) FROM belongs b JOIN contact c ON c.p = b.p AND CAST(c.contact_id AS VARCHAR) = b.id
      WHERE b.p = place.p AND b.member = place.member AND b.kind = 'contact' AND c.answered = 'yes') AS wait,
    (SELECT sum(amount) FROM cost WHERE cost.p = place.p) AS cost,
    (SELECT count(*) FROM contact c WHERE c.p = place.p) AS everybody
  FROM place
)
SELECT 'Contacts' AS kpi, p AS period, member, CAST(contacts AS DOUBLE) AS value, contacts AS n FROM facts
UNION ALL SELECT 'Answered', p, member, answered / nullif(contacts, 0), contacts FROM facts
UNION ALL SELECT 'Customers', p, member, customers, customers FROM facts
UNION ALL SELECT 'MedianWait', p, member, wait, answered FROM facts
UNION ALL SELECT 'OpenTickets', p, member, tickets, tickets FROM facts
UNION ALL SELECT 'TicketsPerContact', p, member, tickets / nullif(contacts, 0), least(tickets, contacts) FROM facts
UNION ALL SELECT 'CostPerContact', p, member, CAST(cost AS DOUBLE) / everybody, (SELECT count(*) FROM cost WHERE cost.p = facts.p) FROM facts
UNION ALL SELECT 'Costs', p, member, CASE depth WHEN 0 THEN cost END, CASE depth WHEN 0 THEN (SELECT count(*) FROM cost WHERE cost.p = facts.p) ELSE 0 END FROM facts
