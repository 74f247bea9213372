-- scorecard golden.Service (model.scorecard:87)
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

-- accepted rows of source golden.contacts (model.scorecard:9)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_contacts` (
  `contact_id` STRING,
  `at` DATETIME,
  `team` STRING,
  `channel` STRING,
  `priority` INT64,
  `answered` BOOL,
  `customer` STRING,
  `wait` INT64,
  `at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.costs (model.scorecard:25)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_costs` (
  `cost_id` STRING,
  `day` DATE,
  `channel` STRING,
  `amount` BIGNUMERIC,
  `day instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.customers (model.scorecard:37)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_customers` (
  `customer` STRING,
  `segment` STRING,
  `row order` INT64
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:50)
-- m1: count of golden.CostPerContact (model.scorecard:81)
SELECT `period stretches`.`period`,
  `t4`.`team`,
  `t4`.`channel`,
  `t4`.`priority`,
  `t4`.`answered`,
  `t4`.`customer -_ segment`,
  SUM(CAST(`t4`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `t2`.`stretch0` AS `stretch`,
      `t2`.`team0` AS `team`,
      `t2`.`channel0` AS `channel`,
      `t2`.`priority0` AS `priority`,
      `t2`.`answered0` AS `answered`,
      `t2`.`customer -_ segment0` AS `customer -_ segment`,
      SUM(`t2`.`wide 1`) AS `m1`
    FROM (SELECT `stretch days`.`stretch`,
          `golden_contacts`.`team`,
          `golden_contacts`.`channel`,
          `golden_contacts`.`priority`,
          `golden_contacts`.`answered`,
          `golden_customers`.`segment` AS `customer -_ segment`,
          COUNT(*) AS `m1`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden_contacts`.`team`, '(unassigned)') AS `team0`,
          COALESCE(`golden_contacts`.`channel`, '(unassigned)') AS `channel0`,
          COALESCE(CAST(`golden_contacts`.`priority` AS STRING), '(unassigned)') AS `priority0`,
          COALESCE(CASE WHEN `golden_contacts`.`answered` THEN 'yes' WHEN NOT `golden_contacts`.`answered` THEN 'no' ELSE NULL END, '(unassigned)') AS `answered0`,
          COALESCE(`golden_customers`.`segment`, '(unassigned)') AS `customer -_ segment0`,
          CAST(COUNT(*) AS BIGNUMERIC) AS `wide 1`
        FROM `golden_contacts`
          INNER JOIN `stretch days` ON CAST(`golden_contacts`.`at` AS DATE) = `stretch days`.`day`
          LEFT JOIN `golden_customers` ON `golden_contacts`.`customer` = `golden_customers`.`customer`
        GROUP BY `stretch days`.`stretch`,
          `golden_contacts`.`team`,
          `golden_contacts`.`channel`,
          `golden_contacts`.`priority`,
          `golden_contacts`.`answered`,
          `golden_customers`.`segment`) AS `t2`
    GROUP BY GROUPING SETS((`t2`.`stretch0`, `t2`.`team0`, `t2`.`customer -_ segment0`), (`t2`.`stretch0`, `t2`.`team0`), (`t2`.`stretch0`, `t2`.`channel0`, `t2`.`answered0`), (`t2`.`stretch0`, `t2`.`channel0`), (`t2`.`stretch0`, `t2`.`priority0`), (`t2`.`stretch0`, `t2`.`customer -_ segment0`), `t2`.`stretch0`)) AS `t4`
  INNER JOIN `period stretches` ON `t4`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t4`.`team`,
  `t4`.`channel`,
  `t4`.`priority`,
  `t4`.`answered`,
  `t4`.`customer -_ segment`;

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Answered (model.scorecard:60)
SELECT `period stretches`.`period`,
  `t4`.`team`,
  `t4`.`channel`,
  SUM(CAST(`t4`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t4`.`m2` AS BIGNUMERIC)) AS `m2`
FROM (SELECT `t2`.`stretch0` AS `stretch`,
      `t2`.`team0` AS `team`,
      `t2`.`channel0` AS `channel`,
      SUM(`t2`.`wide 1`) AS `m1`,
      SUM(`t2`.`wide 2`) AS `m2`
    FROM (SELECT `stretch days`.`stretch`,
          `golden_contacts`.`team`,
          `golden_contacts`.`channel`,
          COUNT(CASE WHEN `golden_contacts`.`answered` THEN 1 ELSE NULL END) AS `m1`,
          COUNT(`golden_contacts`.`answered`) AS `m2`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden_contacts`.`team`, '(unassigned)') AS `team0`,
          COALESCE(`golden_contacts`.`channel`, '(unassigned)') AS `channel0`,
          CAST(COUNT(CASE WHEN `golden_contacts`.`answered` THEN 1 ELSE NULL END) AS BIGNUMERIC) AS `wide 1`,
          CAST(COUNT(`golden_contacts`.`answered`) AS BIGNUMERIC) AS `wide 2`
        FROM `golden_contacts`
          INNER JOIN `stretch days` ON CAST(`golden_contacts`.`at` AS DATE) = `stretch days`.`day`
        GROUP BY `stretch days`.`stretch`,
          `golden_contacts`.`team`,
          `golden_contacts`.`channel`) AS `t2`
    GROUP BY GROUPING SETS((`t2`.`stretch0`, `t2`.`team0`), (`t2`.`stretch0`, `t2`.`channel0`), `t2`.`stretch0`)) AS `t4`
  INNER JOIN `period stretches` ON `t4`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t4`.`team`,
  `t4`.`channel`;

-- distinct counts over golden.contacts
-- different: count distinct of golden.Customers (model.scorecard:69)
SELECT `period0` AS `period`,
  `team0` AS `team`,
  CAST(NULL AS STRING) AS `channel`,
    CASE WHEN `team0` IS NOT NULL THEN SUM(`wide 2`) ELSE SUM(`wide 1`) END AS `different`
FROM (SELECT `period`,
      `team`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` THEN 1 ELSE NULL END) AS `new in 0`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `team` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS `new in 1`,
      `period` AS `period0`,
      `team` AS `team0`,
      CAST(COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` THEN 1 ELSE NULL END) AS BIGNUMERIC) AS `wide 1`,
      CAST(COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `team` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS BIGNUMERIC) AS `wide 2`
    FROM (SELECT `period days`.`period`,
          `golden_contacts`.`customer` AS `value`,
          COALESCE(`golden_contacts`.`team`, '(unassigned)') AS `team`,
            LAG(`period days`.`period`) OVER (PARTITION BY `golden_contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden_contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 1`,
            LAG(`golden_contacts`.`customer`) OVER (PARTITION BY `golden_contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden_contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 2`,
            LAG(COALESCE(`golden_contacts`.`team`, '(unassigned)')) OVER (PARTITION BY `golden_contacts`.`customer` ORDER BY `period days`.`period` NULLS LAST, COALESCE(`golden_contacts`.`team`, '(unassigned)') NULLS LAST) AS `before 3`
        FROM `golden_contacts`
          INNER JOIN `period days` ON CAST(`golden_contacts`.`at` AS DATE) = `period days`.`day`
        WHERE `golden_contacts`.`customer` IS NOT NULL) AS `t0`
    WHERE `t0`.`period` IS DISTINCT FROM `t0`.`before 1` OR `t0`.`value` IS DISTINCT FROM `t0`.`before 2` OR `t0`.`team` IS DISTINCT FROM `t0`.`before 3`
    GROUP BY `period`,
      `team`) AS `t5`
GROUP BY GROUPING SETS((`period0`, `team0`), `period0`)
UNION ALL
SELECT `period0` AS `period`,
  CAST(NULL AS STRING) AS `team`,
  `channel0` AS `channel`,
  SUM(`wide 1`) AS `different`
FROM (SELECT `period`,
      `channel`,
      COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `channel` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS `new in 1`,
      `period` AS `period0`,
      `channel` AS `channel0`,
      CAST(COUNT(CASE WHEN `period` IS DISTINCT FROM `before 1` OR `value` IS DISTINCT FROM `before 2` OR `channel` IS DISTINCT FROM `before 3` THEN 1 ELSE NULL END) AS BIGNUMERIC) AS `wide 1`
    FROM (SELECT `period days0`.`period`,
          `golden_contacts0`.`customer` AS `value`,
          COALESCE(`golden_contacts0`.`channel`, '(unassigned)') AS `channel`,
            LAG(`period days0`.`period`) OVER (PARTITION BY `golden_contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden_contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 1`,
            LAG(`golden_contacts0`.`customer`) OVER (PARTITION BY `golden_contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden_contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 2`,
            LAG(COALESCE(`golden_contacts0`.`channel`, '(unassigned)')) OVER (PARTITION BY `golden_contacts0`.`customer` ORDER BY `period days0`.`period` NULLS LAST, COALESCE(`golden_contacts0`.`channel`, '(unassigned)') NULLS LAST) AS `before 3`
        FROM `golden_contacts` AS `golden_contacts0`
          INNER JOIN `period days` AS `period days0` ON CAST(`golden_contacts0`.`at` AS DATE) = `period days0`.`day`
        WHERE `golden_contacts0`.`customer` IS NOT NULL) AS `t9`
    WHERE `t9`.`period` IS DISTINCT FROM `t9`.`before 1` OR `t9`.`value` IS DISTINCT FROM `t9`.`before 2` OR `t9`.`channel` IS DISTINCT FROM `t9`.`before 3`
    GROUP BY `period`,
      `channel`) AS `t14`
GROUP BY `period0`,
  `channel0`;

-- values at the ranks of quantiles over golden.contacts
-- value: percentile 50 of golden.MedianWait (model.scorecard:75)
SELECT *
FROM (SELECT `t1`.`period`,
      `t1`.`team`,
      `t1`.`channel`,
      `t1`.`value`,
      `t1`.`held`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period`, `t1`.`team`, `t1`.`channel` ORDER BY `t1`.`value` NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `up to`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period`, `t1`.`team`, `t1`.`channel` RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `all`
    FROM (SELECT `period days`.`period`,
          COALESCE(`golden_contacts`.`team`, '(unassigned)') AS `team`,
          COALESCE(`golden_contacts`.`channel`, '(unassigned)') AS `channel`,
          `golden_contacts`.`wait` AS `value`,
          COUNT(*) AS `held`
        FROM `golden_contacts`
          INNER JOIN `period days` ON CAST(`golden_contacts`.`at` AS DATE) = `period days`.`day`
        WHERE `golden_contacts`.`wait` IS NOT NULL
        GROUP BY GROUPING SETS((`period days`.`period`, COALESCE(`golden_contacts`.`team`, '(unassigned)'), `golden_contacts`.`wait`), (`period days`.`period`, COALESCE(`golden_contacts`.`channel`, '(unassigned)'), `golden_contacts`.`wait`), (`period days`.`period`, `golden_contacts`.`wait`))) AS `t1`) AS `t2`
WHERE (`up to` - `held`) * 10 <= (`all` - 1) * 5 AND `up to` * 10 > (`all` - 1) * 5 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 5 AND (`up to` - 1) * 10 > (`all` - 1) * 5;

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:81)
SELECT `period stretches`.`period`,
  `t4`.`channel`,
  SUM(`t4`.`m1`) AS `m1`,
  SUM(CAST(`t4`.`m2` AS BIGNUMERIC)) AS `m2`
FROM (SELECT `t2`.`stretch0` AS `stretch`,
      `t2`.`channel0` AS `channel`,
      SUM(`t2`.`m1`) AS `m1`,
      SUM(`t2`.`wide 2`) AS `m2`
    FROM (SELECT `stretch days`.`stretch`,
          `golden_costs`.`channel`,
          SUM(`golden_costs`.`amount`) AS `m1`,
          COUNT(*) AS `m2`,
          `stretch days`.`stretch` AS `stretch0`,
          COALESCE(`golden_costs`.`channel`, '(unassigned)') AS `channel0`,
          CAST(COUNT(*) AS BIGNUMERIC) AS `wide 2`
        FROM `golden_costs`
          INNER JOIN `stretch days` ON `golden_costs`.`day` = `stretch days`.`day`
        GROUP BY `stretch days`.`stretch`,
          `golden_costs`.`channel`) AS `t2`
    GROUP BY GROUPING SETS((`t2`.`stretch0`, `t2`.`channel0`), `t2`.`stretch0`)) AS `t4`
  INNER JOIN `period stretches` ON `t4`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`,
  `t4`.`channel`;
