-- Straight from the file; ties in time are ordered by the number of the call.
WITH calls AS (
  SELECT *, strftime("at", '%Y-%m') AS month FROM read_csv('data/calls.csv')
), spread AS (
  SELECT *, month AS period FROM calls UNION ALL SELECT *, 'overall' FROM calls
)
SELECT 'Calls' AS kpi, period, CAST(count(*) AS DOUBLE) AS value, count(*) AS n FROM spread GROUP BY period
UNION ALL SELECT 'Agents', period, count(DISTINCT agent), count(DISTINCT agent) FROM spread GROUP BY period
UNION ALL SELECT 'TalkSum', period, sum(talk), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkMean', period, sum(talk) / count(talk), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkWeighted', period, CASE WHEN sum(handled) FILTER (talk IS NOT NULL) > 0 THEN
  sum(talk * handled) / sum(handled) FILTER (talk IS NOT NULL) END,
  count(*) FILTER (talk IS NOT NULL AND handled IS NOT NULL) FROM spread GROUP BY period
UNION ALL SELECT 'TalkShortest', period, min(talk), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkLongest', period, max(talk), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkMedian', period, quantile_cont(talk, 0.5), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkNinetieth', period, quantile_cont(talk, 0.9), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkNinetiethNearest', period,
  list_sort(list(talk) FILTER (talk IS NOT NULL))[CAST(ceil(count(talk) * 9 / 10.0) AS INTEGER)], count(talk)
  FROM spread GROUP BY period
UNION ALL SELECT 'TalkDeviation', period, stddev_samp(talk), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkFirst', period, arg_min(talk, ("at", id)) FILTER (talk IS NOT NULL), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'TalkLast', period, arg_max(talk, ("at", id)) FILTER (talk IS NOT NULL), count(talk) FROM spread GROUP BY period
UNION ALL SELECT 'Kept', period, count(*) FILTER (kept) / CAST(count(kept) AS DOUBLE), count(kept) FROM spread GROUP BY period
UNION ALL SELECT 'NotKept', period, count(*) FILTER (NOT kept) / CAST(count(kept) AS DOUBLE), count(kept) FROM spread GROUP BY period
UNION ALL SELECT 'CostMean', period, sum(cost) / count(cost), count(cost) FROM spread GROUP BY period
UNION ALL SELECT 'CostPerCall', period, sum(cost) / count(*), least(count(cost), count(*)) FROM spread GROUP BY period
UNION ALL SELECT 'KeptCalls', period, count(*) FILTER (kept), count(*) FILTER (kept) FROM spread GROUP BY period
UNION ALL SELECT 'KeptCallsInside', period, count(*) FILTER (kept), count(*) FILTER (kept) FROM spread GROUP BY period
UNION ALL SELECT 'CostOfKept', period, sum(cost) FILTER (kept), count(cost) FILTER (kept) FROM spread GROUP BY period
