-- scorecard golden.having (model.scorecard:23)
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

-- accepted rows of source golden.select (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_select` (
  `key` STRING,
  `order` DATE,
  `group` STRING,
  `from` BIGNUMERIC,
  `order instant` INT64,
  `row order` INT64
);

-- sums and counts over golden.select
-- m1, m2: sum of golden.union (model.scorecard:20)
-- m3: count of golden.table (model.scorecard:21)
SELECT `period stretches`.`period`,
  SUM(`t1`.`m1`) AS `m1`,
  SUM(CAST(`t1`.`m2` AS BIGNUMERIC)) AS `m2`,
  SUM(CAST(`t1`.`m3` AS BIGNUMERIC)) AS `m3`
FROM (SELECT `stretch days`.`stretch`,
      SUM(CASE WHEN `golden_select`.`group` = 'it\'s */ -- "quoted" %_?' THEN `golden_select`.`from` ELSE NULL END) AS `m1`,
      COUNT(CASE WHEN `golden_select`.`group` = 'it\'s */ -- "quoted" %_?' THEN 1 ELSE NULL END) AS `m2`,
      COUNT(CASE WHEN `golden_select`.`group` = '\'; DROP TABLE orders; --' OR `golden_select`.`group` = 'x' THEN 1 ELSE NULL END) AS `m3`
    FROM `golden_select`
      INNER JOIN `stretch days` ON `golden_select`.`order` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;
