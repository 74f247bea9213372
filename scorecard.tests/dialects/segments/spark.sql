-- without these Spark would round where it must not
SET spark.sql.ansi.enabled = true;
SET spark.sql.decimalOperations.allowPrecisionLoss = false;
SET spark.sql.session.timeZone = UTC;

-- scorecard golden.Service (model.scorecard:87)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE `period days` (
  `period` BIGINT,
  `day` DATE
);

-- days that belong to the same periods are a stretch
CREATE TABLE `stretch days` (
  `stretch` BIGINT,
  `day` DATE
);
CREATE TABLE `period stretches` (
  `period` BIGINT,
  `stretch` BIGINT
);

-- accepted rows of source golden.contacts (model.scorecard:9)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE `golden.contacts` (
  `contact_id` STRING,
  `at` TIMESTAMP_NTZ,
  `team` STRING,
  `channel` STRING,
  `priority` BIGINT,
  `answered` BOOLEAN,
  `customer` STRING,
  `wait` BIGINT,
  `at instant` BIGINT,
  `row order` BIGINT
);

-- accepted rows of source golden.costs (model.scorecard:25)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE `golden.costs` (
  `cost_id` STRING,
  `day` DATE,
  `channel` STRING,
  `amount` DECIMAL(38, 6),
  `day instant` BIGINT,
  `row order` BIGINT
);

-- accepted rows of source golden.customers (model.scorecard:37)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE `golden.customers` (
  `customer` STRING,
  `segment` STRING,
  `row order` BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:50)
-- m1: count of golden.CostPerContact (model.scorecard:81)
SELECT `period stretches`.`period`,
  `t3`.`team`,
  `t3`.`channel`,
  `t3`.`priority`,
  `t3`.`answered`,
  `t3`.`customer -> segment`,
  SUM(`t3`.`m1` + 0BD) AS `m1`
FROM (SELECT `t1`.`stretch0` AS `stretch`,
      `t1`.`team0` AS `team`,
      `t1`.`channel0` AS `channel`,
      `t1`.`priority0` AS `priority`,
      `t1`.`answered0` AS `answered`,
      `t1`.`customer -> segment0` AS `customer -> segment`,
      SUM(`t1`.`m1` + 0BD) AS `m1`
    FROM (SELECT `stretch days`.`stretch`,
          `golden.contacts`.`team`,
          `golden.contacts`.`channel`,
          `golden.contacts`.`priority`,
          `golden.contacts`.`answered`,
          `golden.customers`.`segment` AS `customer -> segment`,
          COUNT(*) AS `m1`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden.contacts`.`team`, '(unassigned)') AS `team0`,
          COALESCE(`golden.contacts`.`channel`, '(unassigned)') AS `channel0`,
          COALESCE(CAST(`golden.contacts`.`priority` AS STRING), '(unassigned)') AS `priority0`,
          COALESCE(CASE WHEN `golden.contacts`.`answered` THEN 'yes' WHEN NOT `golden.contacts`.`answered` THEN 'no' ELSE NULL END, '(unassigned)') AS `answered0`,
          COALESCE(`golden.customers`.`segment`, '(unassigned)') AS `customer -> segment0`
        FROM `golden.contacts`
          INNER JOIN `stretch days` ON CAST(`golden.contacts`.`at` AS DATE) = `stretch days`.`day`
          LEFT JOIN `golden.customers` ON `golden.contacts`.`customer` = `golden.customers`.`customer`
        GROUP BY `stretch days`.`stretch`,
          `golden.contacts`.`team`,
          `golden.contacts`.`channel`,
          `golden.contacts`.`priority`,
          `golden.contacts`.`answered`,
          `golden.customers`.`segment`) AS `t1`
    GROUP BY GROUPING SETS((`t1`.`stretch0`, `t1`.`team0`, `t1`.`customer -> segment0`), (`t1`.`stretch0`, `t1`.`team0`), (`t1`.`stretch0`, `t1`.`channel0`, `t1`.`answered0`), (`t1`.`stretch0`, `t1`.`channel0`), (`t1`.`stretch0`, `t1`.`priority0`), (`t1`.`stretch0`, `t1`.`customer -> segment0`), `t1`.`stretch0`)) AS `t3`
  INNER JOIN `period stretches` ON `t3`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t3`.`team`,
  `t3`.`channel`,
  `t3`.`priority`,
  `t3`.`answered`,
  `t3`.`customer -> segment`;

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Answered (model.scorecard:60)
SELECT `period stretches`.`period`,
  `t3`.`team`,
  `t3`.`channel`,
  SUM(`t3`.`m1` + 0BD) AS `m1`,
  SUM(`t3`.`m2` + 0BD) AS `m2`
FROM (SELECT `t1`.`stretch0` AS `stretch`,
      `t1`.`team0` AS `team`,
      `t1`.`channel0` AS `channel`,
      SUM(`t1`.`m1` + 0BD) AS `m1`,
      SUM(`t1`.`m2` + 0BD) AS `m2`
    FROM (SELECT `stretch days`.`stretch`,
          `golden.contacts`.`team`,
          `golden.contacts`.`channel`,
          COUNT(CASE WHEN `golden.contacts`.`answered` THEN 1 ELSE NULL END) AS `m1`,
          COUNT(`golden.contacts`.`answered`) AS `m2`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden.contacts`.`team`, '(unassigned)') AS `team0`,
          COALESCE(`golden.contacts`.`channel`, '(unassigned)') AS `channel0`
        FROM `golden.contacts`
          INNER JOIN `stretch days` ON CAST(`golden.contacts`.`at` AS DATE) = `stretch days`.`day`
        GROUP BY `stretch days`.`stretch`,
          `golden.contacts`.`team`,
          `golden.contacts`.`channel`) AS `t1`
    GROUP BY GROUPING SETS((`t1`.`stretch0`, `t1`.`team0`), (`t1`.`stretch0`, `t1`.`channel0`), `t1`.`stretch0`)) AS `t3`
  INNER JOIN `period stretches` ON `t3`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t3`.`team`,
  `t3`.`channel`;

-- distinct counts over golden.contacts
-- different: count distinct of golden.Customers (model.scorecard:69)
SELECT `period0` AS `period`,
  `team0` AS `team`,
  CAST(NULL AS STRING) AS `channel`,
    CASE WHEN `team0` IS NOT NULL THEN SUM(`new in 1` + 0BD) ELSE SUM(`new in 0` + 0BD) END AS `different`
FROM (SELECT `period`,
      `team`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` THEN 1 ELSE NULL END) AS `new in 0`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `team` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS `new in 1`,
      `period` AS `period0`,
      `team` AS `team0`
    FROM (SELECT `period days`.`period`,
          `golden.contacts`.`customer` AS `value`,
          COALESCE(`golden.contacts`.`team`, '(unassigned)') AS `team`,
            LAG(`period days`.`period`) OVER (PARTITION BY `golden.contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden.contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 1`,
            LAG(`golden.contacts`.`customer`) OVER (PARTITION BY `golden.contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden.contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 2`,
            LAG(COALESCE(`golden.contacts`.`team`, '(unassigned)')) OVER (PARTITION BY `golden.contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden.contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 3`
        FROM `golden.contacts`
          INNER JOIN `period days` ON CAST(`golden.contacts`.`at` AS DATE) = `period days`.`day`
        WHERE `golden.contacts`.`customer` IS NOT NULL) AS `t0`
    WHERE `t0`.`period` IS DISTINCT FROM `t0`.`before 1` OR `t0`.`value` IS DISTINCT FROM `t0`.`before 2` OR `t0`.`team` IS DISTINCT FROM `t0`.`before 3`
    GROUP BY `period`,
      `team`) AS `t4`
GROUP BY GROUPING SETS((`period0`, `team0`), `period0`)
UNION ALL
SELECT `period0` AS `period`,
  CAST(NULL AS STRING) AS `team`,
  `channel0` AS `channel`,
  SUM(`new in 1` + 0BD) AS `different`
FROM (SELECT `period`,
      `channel`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `channel` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS `new in 1`,
      `period` AS `period0`,
      `channel` AS `channel0`
    FROM (SELECT `period days0`.`period`,
          `golden.contacts0`.`customer` AS `value`,
          COALESCE(`golden.contacts0`.`channel`, '(unassigned)') AS `channel`,
            LAG(`period days0`.`period`) OVER (PARTITION BY `golden.contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden.contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 1`,
            LAG(`golden.contacts0`.`customer`) OVER (PARTITION BY `golden.contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden.contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 2`,
            LAG(COALESCE(`golden.contacts0`.`channel`, '(unassigned)')) OVER (PARTITION BY `golden.contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden.contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 3`
        FROM `golden.contacts` AS `golden.contacts0`
          INNER JOIN `period days` AS `period days0` ON CAST(`golden.contacts0`.`at` AS DATE) = `period days0`.`day`
        WHERE `golden.contacts0`.`customer` IS NOT NULL) AS `t8`
    WHERE `t8`.`period` IS DISTINCT FROM `t8`.`before 1` OR `t8`.`value` IS DISTINCT FROM `t8`.`before 2` OR `t8`.`channel` IS DISTINCT FROM `t8`.`before 3`
    GROUP BY `period`,
      `channel`) AS `t12`
GROUP BY `period0`,
  `channel0`;

-- values at the ranks of quantiles over golden.contacts
-- value: percentile 50 of golden.MedianWait (model.scorecard:75)
SELECT *
FROM (SELECT `period days`.`period`,
      COALESCE(`golden.contacts`.`team`, '(unassigned)') AS `team`,
      COALESCE(`golden.contacts`.`channel`, '(unassigned)') AS `channel`,
      `golden.contacts`.`wait` AS `value`,
      COUNT(*) AS `held`,
        SUM(COUNT(*) + 0BD) OVER (PARTITION BY `period days`.`period`, COALESCE(`golden.contacts`.`team`, '(unassigned)'), COALESCE(`golden.contacts`.`channel`, '(unassigned)') ORDER BY `golden.contacts`.`wait` NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `up to`,
        SUM(COUNT(*) + 0BD) OVER (PARTITION BY `period days`.`period`, COALESCE(`golden.contacts`.`team`, '(unassigned)'), COALESCE(`golden.contacts`.`channel`, '(unassigned)') RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `all`
    FROM `golden.contacts`
      INNER JOIN `period days` ON CAST(`golden.contacts`.`at` AS DATE) = `period days`.`day`
    WHERE `golden.contacts`.`wait` IS NOT NULL
    GROUP BY GROUPING SETS((`period days`.`period`, COALESCE(`golden.contacts`.`team`, '(unassigned)'), `golden.contacts`.`wait`), (`period days`.`period`, COALESCE(`golden.contacts`.`channel`, '(unassigned)'), `golden.contacts`.`wait`), (`period days`.`period`, `golden.contacts`.`wait`))) AS `t2`
WHERE (`t2`.`up to` - `t2`.`held`) * 10 <= (`t2`.`all` - 1) * 5 AND `t2`.`up to` * 10 > (`t2`.`all` - 1) * 5 OR (`t2`.`up to` - `t2`.`held` - 1) * 10 <= (`t2`.`all` - 1) * 5 AND (`t2`.`up to` - 1) * 10 > (`t2`.`all` - 1) * 5;

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:81)
SELECT `period stretches`.`period`,
  `t3`.`channel`,
  SUM(`t3`.`m1` + 0BD) AS `m1`,
  SUM(`t3`.`m2` + 0BD) AS `m2`
FROM (SELECT `t1`.`stretch0` AS `stretch`,
      `t1`.`channel0` AS `channel`,
      SUM(`t1`.`m1` + 0BD) AS `m1`,
      SUM(`t1`.`m2` + 0BD) AS `m2`
    FROM (SELECT `stretch days`.`stretch`,
          `golden.costs`.`channel`,
          SUM(`golden.costs`.`amount` + 0BD) AS `m1`,
          COUNT(*) AS `m2`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden.costs`.`channel`, '(unassigned)') AS `channel0`
        FROM `golden.costs`
          INNER JOIN `stretch days` ON `golden.costs`.`day` = `stretch days`.`day`
        GROUP BY `stretch days`.`stretch`,
          `golden.costs`.`channel`) AS `t1`
    GROUP BY GROUPING SETS((`t1`.`stretch0`, `t1`.`channel0`), `t1`.`stretch0`)) AS `t3`
  INNER JOIN `period stretches` ON `t3`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t3`.`channel`;
