-- scorecard golden.Quarters (model.scorecard:28)
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
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_calls` (
  `id` STRING,
  `day` DATE,
  `customer` STRING,
  `wait` INT64,
  `day instant` INT64,
  `row order` INT64
);

-- sums and counts over golden.calls
-- m1: count of golden.CallsPerCustomer (model.scorecard:21)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`
    FROM `golden_calls`
      INNER JOIN `stretch days` ON `golden_calls`.`day` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- distinct counts over golden.calls
-- different: count distinct of golden.Customers (model.scorecard:20)
-- different: count distinct of golden.CallsPerCustomer (model.scorecard:21)
SELECT `period days`.`period`,
  COUNT(DISTINCT `golden_calls`.`customer`) AS `different`
FROM `golden_calls`
  INNER JOIN `period days` ON `golden_calls`.`day` = `period days`.`day`
GROUP BY `period days`.`period`;

-- values at the ranks of quantiles over golden.calls
-- value: percentile 50 of golden.Median (model.scorecard:22)
-- value: percentile 10 of golden.Tenth (model.scorecard:23)
-- value: percentile 10 of golden.TenthNearest (model.scorecard:24)
-- value: percentile 100 of golden.Longest (model.scorecard:25)
-- value: percentile 99.5 of golden.HalfPercent (model.scorecard:26)
SELECT *
FROM (SELECT `t1`.`period`,
      `t1`.`value`,
      `t1`.`held`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` ORDER BY `t1`.`value` NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `up to`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `all`
    FROM (SELECT `period days`.`period`,
          `golden_calls`.`wait` AS `value`,
          COUNT(*) AS `held`
        FROM `golden_calls`
          INNER JOIN `period days` ON `golden_calls`.`day` = `period days`.`day`
        WHERE `golden_calls`.`wait` IS NOT NULL
        GROUP BY `period days`.`period`,
          `golden_calls`.`wait`) AS `t1`) AS `t2`
WHERE (`up to` - `held`) * 10 <= (`all` - 1) * 5 AND `up to` * 10 > (`all` - 1) * 5 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 5 AND (`up to` - 1) * 10 > (`all` - 1) * 5 OR ((`up to` - `held`) * 10 <= (`all` - 1) * 1 AND `up to` * 10 > (`all` - 1) * 1 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 1 AND (`up to` - 1) * 10 > (`all` - 1) * 1) OR ((`up to` - `held`) * 10 < `all` * 1 AND `up to` * 10 >= `all` * 1 OR (`up to` - `held`) * 1 <= (`all` - 1) * 1 AND `up to` * 1 > (`all` - 1) * 1 OR ((`up to` - `held` - 1) * 1 <= (`all` - 1) * 1 AND (`up to` - 1) * 1 > (`all` - 1) * 1 OR ((`up to` - `held`) * 1000 <= (`all` - 1) * 995 AND `up to` * 1000 > (`all` - 1) * 995 OR (`up to` - `held` - 1) * 1000 <= (`all` - 1) * 995 AND (`up to` - 1) * 1000 > (`all` - 1) * 995)));
