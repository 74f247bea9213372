-- Quotients by long division over whole numbers: never by a database's own division of decimals.
-- |a| * 10^13 // |b| gives one digit more than wanted; that digit decides, half away from zero.
WITH part AS (
  SELECT * FROM read_csv('data/parts.csv',
    types = {'above': 'HUGEINT', 'below': 'HUGEINT', 'weight': 'DECIMAL(18,3)', 'price': 'DECIMAL(18,6)', 'worth': 'DECIMAL(18,6)'})
), division AS (
  SELECT part_id, 'ratio' AS name, above::DECIMAL(38, 9) AS a, below::DECIMAL(38, 9) AS b FROM part
  UNION ALL SELECT part_id, 'weighted', (weight * above::DECIMAL(18, 0))::DECIMAL(38, 9), below::DECIMAL(38, 9) FROM part
  UNION ALL SELECT part_id, 'third', above::DECIMAL(38, 9), 3::DECIMAL(38, 9) FROM part
  UNION ALL SELECT part_id, 'price of one', price::DECIMAL(38, 9), below::DECIMAL(38, 9) FROM part
  UNION ALL SELECT part_id, 'price to worth', price::DECIMAL(38, 9), worth::DECIMAL(38, 9) FROM part
  UNION ALL SELECT part_id, 'of plan', spent::DECIMAL(38, 9), planned::DECIMAL(38, 9) FROM part
), whole AS (
  SELECT part_id, name, CAST(replace(CAST(a::DECIMAL(38, 9) AS VARCHAR), '.', '') AS HUGEINT) AS a, CAST(replace(CAST(b::DECIMAL(38, 9) AS VARCHAR), '.', '') AS HUGEINT) AS b FROM division
), digits AS (
  SELECT part_id, name, (abs(a) * 10000000000000::HUGEINT) // nullif(abs(b), 0) AS cut, sign(a)::HUGEINT * sign(b)::HUGEINT AS sign FROM whole
), quotient AS (
  SELECT part_id, name, CAST(CAST((cut // 10 + CASE WHEN cut % 10 >= 5 THEN 1 ELSE 0 END) * sign AS DECIMAL(38, 0)) * 0.000000000001 AS DECIMAL(38, 12)) AS q FROM digits
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-01', '2026-02'] ELSE [p] END) AS month FROM (VALUES ('2026-01'), ('2026-02'), ('overall')) AS v(p)
), row AS (
  SELECT p AS period, part.*, name, q FROM period JOIN part ON strftime(day, '%Y-%m') = month JOIN quotient USING (part_id)
)
SELECT 'SumOfRatios' AS kpi, period, sum(q) AS value FROM row WHERE name = 'ratio' GROUP BY ALL
UNION ALL
SELECT 'MeanOfRatios', period, sum(q)::DOUBLE / count(q) FROM row WHERE name = 'ratio' GROUP BY ALL
UNION ALL
SELECT 'Weighted', period, sum(q)::DOUBLE / sum(weight)::DOUBLE FROM row WHERE name = 'weighted' GROUP BY ALL
UNION ALL
SELECT 'NotQuiteBack', period, sum(q * 3) FROM row WHERE name = 'third' GROUP BY ALL
UNION ALL
SELECT 'PriceOfOne', period, sum(q) FROM row WHERE name = 'price of one' GROUP BY ALL
UNION ALL
SELECT 'PriceToWorth', period, max(q) FROM row WHERE name = 'price to worth' GROUP BY ALL
UNION ALL
SELECT 'OfPlan', period, min(q) FROM row WHERE name = 'of plan' GROUP BY ALL
UNION ALL
SELECT 'Rated', period, count(*) FILTER (q >= 0.5) FROM row WHERE name = 'ratio' GROUP BY ALL
UNION ALL
SELECT 'Unrated', period, count(*) FILTER (below = 0 OR below IS NULL) FROM row WHERE name = 'ratio' GROUP BY ALL
UNION ALL
-- a third never lies half way, so twice the units and three more, divided by six, is rounded
SELECT 'Thirds', period, sum(CAST((abs(u) * 2 + 3) // 6 * sign(u)::HUGEINT AS DECIMAL(38, 0)) * 0.000000000001)
FROM (SELECT *, CAST(replace(CAST(q AS VARCHAR), '.', '') AS HUGEINT) AS u FROM row WHERE name = 'ratio') GROUP BY ALL
