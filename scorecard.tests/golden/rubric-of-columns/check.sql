-- Every review by itself, each version written out with its weights in percent; then means over the reviews of a group.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), r AS (
  SELECT review_id, agent_id, channel, reviewed_at, greeting, name_given, solution, wording, identity, delight, checks,
    CASE WHEN reviewed_at >= '2026-02-01' THEN 2 WHEN reviewed_at >= '2026-01-05' THEN 1 END AS version,
    greeting / 2 AS g, name_given / 3 AS nm, (solution - 1) / 3 AS s, wording / 5 AS w, CASE identity WHEN 'yes' THEN 1.0 WHEN 'no' THEN 0.0 END AS i, delight / 4 AS d
  FROM read_csv('data/reviews.csv', types = {'review_id': 'VARCHAR', 'reviewed_at': 'TIMESTAMP', 'greeting': 'DOUBLE', 'name_given': 'DOUBLE',
    'solution': 'DOUBLE', 'wording': 'DOUBLE', 'identity': 'VARCHAR', 'delight': 'DOUBLE', 'checks': 'VARCHAR'})
), parts AS (
  SELECT *,
    CASE version
      WHEN 1 THEN CASE WHEN g IS NOT NULL AND nm IS NOT NULL THEN (g + 2 * nm) / 3 ELSE coalesce(g, nm) END
      WHEN 2 THEN g END AS opening,
    CASE version
      WHEN 1 THEN CASE WHEN s IS NOT NULL AND w IS NOT NULL THEN (3 * s + w) / 4 ELSE coalesce(s, w) END
      WHEN 2 THEN CASE WHEN s IS NOT NULL AND i IS NOT NULL THEN (s + 2 * i) / 3 ELSE coalesce(s, i) END END AS answer
  FROM r
), graded AS (
  SELECT *,
    (opening IS NOT NULL OR answer IS NOT NULL OR (version = 1 AND (i IS NOT NULL OR d IS NOT NULL))) AND version IS NOT NULL AS rated,
    coalesce(i = 0, false) OR version = 2 AND coalesce(answer < 0.4, false) AS failed,
    CASE version
      WHEN 1 THEN (20 * coalesce(opening, 0) + 50 * coalesce(answer, 0) + 30 * coalesce(i, 0) + 10 * coalesce(d, 0))
        / nullif(20 * (opening IS NOT NULL)::INT + 50 * (answer IS NOT NULL)::INT + 30 * (i IS NOT NULL)::INT, 0)
      WHEN 2 THEN (50 * coalesce(opening, 0) + 50 * coalesce(answer, 0)) / nullif(50 * (opening IS NOT NULL)::INT + 50 * (answer IS NOT NULL)::INT, 0)
    END AS raw,
    (2 * coalesce(g, 0) + 1.5 * coalesce(nm, 0) + coalesce(d, 0)) / CASE WHEN g IS NULL AND nm IS NULL AND d IS NULL THEN NULL ELSE 3.5 END AS zero,
    (2 * coalesce(g, 1) + 1.5 * coalesce(nm, 1)) / CASE WHEN g IS NULL AND nm IS NULL THEN NULL ELSE 3.5 END AS "full"
  FROM parts
), scored AS (
  SELECT x.*, CASE WHEN x.version IS NULL THEN NULL WHEN failed THEN 0 ELSE raw END AS score,
    -- what each criterion counts of the whole: sections' weights divided among their criteria, the bonus by its weight
    CASE x.version
      WHEN 1 THEN (coalesce(20 / 3.0 * (1 - abs(x.g - o.g)), 0) + coalesce(40 / 3.0 * (1 - abs(x.nm - o.nm)), 0) + coalesce(37.5 * (1 - abs(x.s - o.s)), 0)
          + coalesce(12.5 * (1 - abs(x.w - o.w)), 0) + coalesce(30 * (1 - abs(x.i - o.i)), 0) + coalesce(10 * (1 - abs(x.d - o.d)), 0))
        / nullif((x.g + o.g IS NOT NULL)::INT * 20 / 3.0 + (x.nm + o.nm IS NOT NULL)::INT * 40 / 3.0 + (x.s + o.s IS NOT NULL)::INT * 37.5
          + (x.w + o.w IS NOT NULL)::INT * 12.5 + (x.i + o.i IS NOT NULL)::INT * 30 + (x.d + o.d IS NOT NULL)::INT * 10, 0)
      WHEN 2 THEN (coalesce(50 * (1 - abs(x.g - o.g)), 0) + coalesce(50 / 3.0 * (1 - abs(x.s - o.s)), 0) + coalesce(100 / 3.0 * (1 - abs(x.i - o.i)), 0))
        / nullif((x.g + o.g IS NOT NULL)::INT * 50 + (x.s + o.s IS NOT NULL)::INT * 50 / 3.0 + (x.i + o.i IS NOT NULL)::INT * 100 / 3.0, 0)
    END AS aligned
  FROM graded x LEFT JOIN r o ON o.review_id = x.checks
), cell AS (
  SELECT p, '' AS member, '' AS segment, s.* FROM period, scored s WHERE reviewed_at >= a AND reviewed_at < b
  UNION ALL SELECT p, agent_id, '', s.* FROM period, scored s WHERE reviewed_at >= a AND reviewed_at < b
), channel AS (
  SELECT p, '' AS member, 'channel = ' || channel AS segment, s.* FROM period, scored s WHERE reviewed_at >= a AND reviewed_at < b
)
SELECT 'Quality' AS kpi, p AS period, member, segment, avg(score) AS value FROM (FROM cell UNION ALL FROM channel) GROUP BY ALL
UNION ALL SELECT 'PhoneQuality', p, member, segment, avg(score) FILTER (channel = 'phone') FROM cell GROUP BY ALL
UNION ALL SELECT 'OpeningQuality', p, member, segment, avg(opening) FROM cell GROUP BY ALL
UNION ALL SELECT 'NameQuality', p, member, segment, avg(nm) FILTER (version = 1) FROM cell GROUP BY ALL
UNION ALL SELECT 'Failures', p, member, segment, avg(failed::INT) FILTER (rated) FROM cell GROUP BY ALL
UNION ALL SELECT 'GoodReviews', p, member, segment, avg((round(score, 9) >= 0.8)::INT) FROM cell GROUP BY ALL
UNION ALL SELECT 'MedianQuality', p, member, segment, median(score) FROM cell GROUP BY ALL
UNION ALL SELECT 'SpreadOfQuality', p, member, segment, stddev_samp(score) FROM cell GROUP BY ALL
UNION ALL SELECT 'Alignment', p, member, segment, avg(aligned) FROM cell GROUP BY ALL
UNION ALL SELECT 'ZeroQuality', p, member, segment, avg(zero) FROM cell GROUP BY ALL
UNION ALL SELECT 'FullQuality', p, member, segment, avg("full") FROM cell GROUP BY ALL
UNION ALL SELECT 'QualityOverall', p, member, segment, 100 * avg(score) FROM cell GROUP BY ALL
