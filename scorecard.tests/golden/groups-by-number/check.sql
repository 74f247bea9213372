-- Groups are compared by their names, row by row; products and sums are computed in 128 bits.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), visit AS (
  SELECT p, v.*, coalesce(v.team, '(unassigned)') AS t, coalesce(CAST(v.agent AS VARCHAR), '(unassigned)') AS w,
    CAST(account AS HUGEINT) * factor AS great,
    EXISTS (FROM read_csv('data/visits.csv') o WHERE o.customer = v.customer AND (o.at < v.at OR o.at = v.at AND o.id < v.id)
      AND v.at - o.at <= INTERVAL 1 DAY) AS again
  FROM period, read_csv('data/visits.csv') v WHERE CAST(v.at AS DATE) >= a AND CAST(v.at AS DATE) < b
), transfer AS (
  SELECT p, x.*, coalesce(x.team, '(unassigned)') AS t, coalesce(CAST(x.agent AS VARCHAR), '(unassigned)') AS w
  FROM period, read_csv('data/transfers.csv') x WHERE CAST(x.at AS DATE) >= a AND CAST(x.at AS DATE) < b
), ending AS (
  SELECT p, v.id, v."at", v."at" + to_seconds(v.wait) AS ended, v.wait, coalesce(v.team, '(unassigned)') AS t,
    coalesce(CAST(v.agent AS VARCHAR), '(unassigned)') AS w
  FROM period, read_csv('data/visits.csv') v WHERE CAST(v.at + to_seconds(v.wait) AS DATE) >= a AND CAST(v.at + to_seconds(v.wait) AS DATE) < b
), place AS (
  SELECT p, '' AS member FROM period
  UNION SELECT p, t FROM visit UNION SELECT p, t || ' / ' || w FROM visit
  UNION SELECT p, t FROM transfer UNION SELECT p, t || ' / ' || w FROM transfer
), seen AS (
  SELECT place.member, visit.* FROM place JOIN visit ON visit.p = place.p AND place.member IN ('', t, t || ' / ' || w)
), moved AS (
  SELECT place.member, transfer.* FROM place JOIN transfer ON transfer.p = place.p AND place.member IN ('', t, t || ' / ' || w)
), facts AS (
  SELECT p, member, count(*) AS visits, count(DISTINCT customer) AS customers, count(DISTINCT customer) FILTER (wait > 20) AS late,
    count(DISTINCT factor) AS small, count(DISTINCT factor) FILTER (factor > 0) AS paid, count(DISTINCT great) AS great, max(wait) AS longest, count(wait) AS waits,
    (list_sort(list(wait) FILTER (wait IS NOT NULL)))[CAST(ceil(count(wait) / 2) AS INTEGER)] AS usual,
    (list_sort(list(factor)))[CAST(ceil(count(*) * 9 / 10) AS INTEGER)] AS high, count(*) FILTER (again) AS again
  FROM seen GROUP BY p, member
), every AS (
  SELECT place.p, place.member, coalesce(visits, 0) AS visits, coalesce(customers, 0) AS customers, coalesce(late, 0) AS late,
    coalesce(small, 0) AS small, coalesce(paid, 0) AS paid, coalesce(great, 0) AS great, longest, coalesce(waits, 0) AS waits, usual, high, coalesce(again, 0) AS again
  FROM place LEFT JOIN facts USING (p, member)
)
SELECT 'Visits' AS kpi, p AS period, member, CAST(visits AS DOUBLE) AS value, visits AS n FROM every
UNION ALL SELECT 'Customers', p, member, customers, customers FROM every
UNION ALL SELECT 'LatePayers', p, member, late, late FROM every
UNION ALL SELECT 'Small', p, member, small, small FROM every
UNION ALL SELECT 'Great', p, member, great, great FROM every
UNION ALL SELECT 'Paid', p, member, paid, paid FROM every
UNION ALL SELECT 'Longest', p, member, longest, waits FROM every
UNION ALL SELECT 'LastToEnd', p, member,
  (SELECT wait FROM ending e WHERE e.p = place.p AND place.member IN ('', t, t || ' / ' || w) ORDER BY e.ended DESC, e."at" DESC, e.id DESC LIMIT 1),
  (SELECT count(*) FROM ending e WHERE e.p = place.p AND place.member IN ('', t, t || ' / ' || w)) FROM place
UNION ALL SELECT 'Usual', p, member, usual, waits FROM every
UNION ALL SELECT 'HighFactor', p, member, high, visits FROM every
UNION ALL SELECT 'Again', p, member, again / nullif(visits, 0), visits FROM every
UNION ALL SELECT 'Moved', p, member, (SELECT CAST(sum(CAST(amount AS HUGEINT)) AS DOUBLE) FROM moved m WHERE m.p = place.p AND m.member = place.member),
  (SELECT count(*) FROM moved m WHERE m.p = place.p AND m.member = place.member) FROM place
