-- scorecard golden.Aggregates (model.scorecard:44)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TEMPORARY TABLE `period days` (
  `period` INT64,
  `day` DATE
);

-- days that belong to the same periods are a stretch
CREATE TEMPORARY TABLE `stretch days` (
  `stretch` INT64,
  `day` DATE
);
CREATE TEMPORARY TABLE `period stretches` (
  `period` INT64,
  `stretch` INT64
);

-- accepted rows of source golden.calls (model.scorecard:9)
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_calls` (
  `id` INT64,
  `at` DATETIME,
  `agent` STRING,
  `talk` INT64,
  `handled` INT64,
  `kept` BOOL,
  `cost` BIGNUMERIC,
  `at instant` INT64,
  `row order` INT64
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:23)
-- m1: count of golden.CostPerCall (model.scorecard:39)
-- m2, m3: sum of golden.TalkSum (model.scorecard:25)
-- m2, m3: avg of golden.TalkMean (model.scorecard:26)
-- m4, m5, m6: weighted avg of golden.TalkWeighted (model.scorecard:27)
-- m7, m3: min of golden.TalkShortest (model.scorecard:28)
-- m8, m3: max of golden.TalkLongest (model.scorecard:29)
-- m2, m9, m3: stddev of golden.TalkDeviation (model.scorecard:33)
-- m10, m3: first of golden.TalkFirst (model.scorecard:34)
-- m11, m3: last of golden.TalkLast (model.scorecard:35)
-- m12, m13: share of golden.Kept (model.scorecard:36)
-- m14, m15: share of golden.NotKept (model.scorecard:37)
-- m16, m17: avg of golden.CostMean (model.scorecard:38)
-- m16, m17: sum of golden.CostPerCall (model.scorecard:39)
-- m12: count of golden.KeptCalls (model.scorecard:40)
-- m12: count of golden.KeptCallsInside (model.scorecard:41)
-- m18, m19: sum of golden.CostOfKept (model.scorecard:42)
SELECT `period stretches`.`period`,
  SUM(CAST(`t2`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t2`.`m2` AS BIGNUMERIC)) AS `m2`,
  SUM(CAST(`t2`.`m3` AS BIGNUMERIC)) AS `m3`,
  SUM(`t2`.`m4`) AS `m4`,
  SUM(CAST(`t2`.`m5` AS BIGNUMERIC)) AS `m5`,
  SUM(CAST(`t2`.`m6` AS BIGNUMERIC)) AS `m6`,
  MIN(`t2`.`m7`) AS `m7`,
  MAX(`t2`.`m8`) AS `m8`,
  SUM(`t2`.`m9`) AS `m9`,
  ANY_VALUE(`t2`.`m10` HAVING MIN `t2`.`m10 order`) AS `m10`,
  ANY_VALUE(`t2`.`m11` HAVING MAX `t2`.`m11 order`) AS `m11`,
  SUM(CAST(`t2`.`m12` AS BIGNUMERIC)) AS `m12`,
  SUM(CAST(`t2`.`m13` AS BIGNUMERIC)) AS `m13`,
  SUM(CAST(`t2`.`m14` AS BIGNUMERIC)) AS `m14`,
  SUM(CAST(`t2`.`m15` AS BIGNUMERIC)) AS `m15`,
  SUM(`t2`.`m16`) AS `m16`,
  SUM(CAST(`t2`.`m17` AS BIGNUMERIC)) AS `m17`,
  SUM(`t2`.`m18`) AS `m18`,
  SUM(CAST(`t2`.`m19` AS BIGNUMERIC)) AS `m19`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`,
      SUM(CAST(`golden_calls`.`talk` AS BIGNUMERIC)) AS `m2`,
      COUNT(`golden_calls`.`talk`) AS `m3`,
      SUM(ROUND(CAST(`golden_calls`.`talk` AS BIGNUMERIC), 0) * ROUND(CAST(`golden_calls`.`handled` AS BIGNUMERIC), 0)) AS `m4`,
      SUM(CAST(CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`handled` ELSE NULL END AS BIGNUMERIC)) AS `m5`,
      COUNT(CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`handled` ELSE NULL END) AS `m6`,
      MIN(`golden_calls`.`talk`) AS `m7`,
      MAX(`golden_calls`.`talk`) AS `m8`,
      SUM(ROUND(CAST(`golden_calls`.`talk` AS BIGNUMERIC), 0) * ROUND(CAST(`golden_calls`.`talk` AS BIGNUMERIC), 0)) AS `m9`,
      ANY_VALUE(`golden_calls`.`talk` HAVING MIN CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`row order` ELSE NULL END) AS `m10`,
      MIN(CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`row order` ELSE NULL END) AS `m10 order`,
      ANY_VALUE(`golden_calls`.`talk` HAVING MAX CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`row order` ELSE NULL END) AS `m11`,
      MAX(CASE WHEN `golden_calls`.`talk` IS NOT NULL THEN `golden_calls`.`row order` ELSE NULL END) AS `m11 order`,
      COUNT(CASE WHEN `golden_calls`.`kept` THEN 1 ELSE NULL END) AS `m12`,
      COUNT(`golden_calls`.`kept`) AS `m13`,
      COUNT(CASE WHEN NOT `golden_calls`.`kept` THEN 1 ELSE NULL END) AS `m14`,
      COUNT(NOT `golden_calls`.`kept`) AS `m15`,
      SUM(`golden_calls`.`cost`) AS `m16`,
      COUNT(`golden_calls`.`cost`) AS `m17`,
      SUM(CASE WHEN `golden_calls`.`kept` THEN `golden_calls`.`cost` ELSE NULL END) AS `m18`,
      COUNT(CASE WHEN `golden_calls`.`kept` THEN `golden_calls`.`cost` ELSE NULL END) AS `m19`
    FROM `golden_calls`
      INNER JOIN `stretch days` ON CAST(`golden_calls`.`at` AS DATE) = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t2`
  INNER JOIN `period stretches` ON `t2`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- distinct counts over golden.calls
-- different: count distinct of golden.Agents (model.scorecard:24)
SELECT `period days`.`period`,
  COUNT(DISTINCT `golden_calls`.`agent`) AS `different`
FROM `golden_calls`
  INNER JOIN `period days` ON CAST(`golden_calls`.`at` AS DATE) = `period days`.`day`
GROUP BY `period days`.`period`;

-- values at the ranks of quantiles over golden.calls
-- value: percentile 50 of golden.TalkMedian (model.scorecard:30)
-- value: percentile 90 of golden.TalkNinetieth (model.scorecard:31)
-- value: percentile 90 of golden.TalkNinetiethNearest (model.scorecard:32)
SELECT *
FROM (SELECT `t1`.`period`,
      `t1`.`value`,
      `t1`.`held`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` ORDER BY `t1`.`value` NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `up to`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `all`
    FROM (SELECT `period days`.`period`,
          `golden_calls`.`talk` AS `value`,
          COUNT(*) AS `held`
        FROM `golden_calls`
          INNER JOIN `period days` ON CAST(`golden_calls`.`at` AS DATE) = `period days`.`day`
        WHERE `golden_calls`.`talk` IS NOT NULL
        GROUP BY `period days`.`period`,
          `golden_calls`.`talk`) AS `t1`) AS `t2`
WHERE (`up to` - `held`) * 10 <= (`all` - 1) * 5 AND `up to` * 10 > (`all` - 1) * 5 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 5 AND (`up to` - 1) * 10 > (`all` - 1) * 5 OR (`up to` - `held`) * 10 <= (`all` - 1) * 9 AND `up to` * 10 > (`all` - 1) * 9 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 9 AND (`up to` - 1) * 10 > (`all` - 1) * 9 OR (`up to` - `held`) * 10 < `all` * 9 AND `up to` * 10 >= `all` * 9;
