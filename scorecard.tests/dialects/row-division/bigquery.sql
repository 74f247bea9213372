-- scorecard golden.Division (model.scorecard:39)
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

-- accepted rows of source golden.parts (model.scorecard:9)
-- milliseconds: spent, planned
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_parts as read` (
  `part_id` STRING,
  `day` DATE,
  `above` INT64,
  `below` INT64,
  `weight` BIGNUMERIC,
  `price` BIGNUMERIC,
  `worth` BIGNUMERIC,
  `spent` INT64,
  `planned` INT64,
  `day instant` INT64,
  `row order` INT64
);

-- derived columns ratio, weighted, back of source golden.parts (model.scorecard:9)
CREATE TEMPORARY TABLE `golden_parts` AS
SELECT `part_id`,
  `day`,
  `above`,
  `below`,
  `weight`,
  `price`,
  `worth`,
  `spent`,
  `planned`,
  ROUND(CAST(ROUND(CAST(ROUND(CAST(DIV(CAST(`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) AS `ratio`,
  ROUND(CAST(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(`weight` * ROUND(CAST(`above` AS BIGNUMERIC), 0) AS BIGNUMERIC), 3) * 1000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(`below` AS BIGNUMERIC), 3) * 1000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) AS `weighted`,
  ROUND(CAST(ROUND(CAST(3 AS BIGNUMERIC), 0) * ROUND(CAST(ROUND(CAST(DIV(CAST(`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(3 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) AS `back`,
  `day instant`,
  `row order`
FROM `golden_parts as read`;

-- sums and counts over golden.parts
-- m1, m2: sum of golden.SumOfRatios (model.scorecard:28)
-- m3, m4: avg of golden.MeanOfRatios (model.scorecard:29)
-- m5, m6: sum of golden.Weighted (model.scorecard:30)
-- m7, m8: sum of golden.Weighted (model.scorecard:30)
-- m9, m10: sum of golden.NotQuiteBack (model.scorecard:31)
-- m11, m12: sum of golden.PriceOfOne (model.scorecard:32)
-- m13, m14: max of golden.PriceToWorth (model.scorecard:33)
-- m15, m16: min of golden.OfPlan (model.scorecard:34)
-- m17: count of golden.Rated (model.scorecard:35)
-- m18: count of golden.Unrated (model.scorecard:36)
-- m19, m20: sum of golden.Thirds (model.scorecard:37)
SELECT `period stretches`.`period`,
  SUM(`t1`.`m1`) AS `m1`,
  SUM(CAST(`t1`.`m2` AS BIGNUMERIC)) AS `m2`,
  SUM(`t1`.`m3`) AS `m3`,
  SUM(CAST(`t1`.`m4` AS BIGNUMERIC)) AS `m4`,
  SUM(`t1`.`m5`) AS `m5`,
  SUM(CAST(`t1`.`m6` AS BIGNUMERIC)) AS `m6`,
  SUM(`t1`.`m7`) AS `m7`,
  SUM(CAST(`t1`.`m8` AS BIGNUMERIC)) AS `m8`,
  SUM(`t1`.`m9`) AS `m9`,
  SUM(CAST(`t1`.`m10` AS BIGNUMERIC)) AS `m10`,
  SUM(`t1`.`m11`) AS `m11`,
  SUM(CAST(`t1`.`m12` AS BIGNUMERIC)) AS `m12`,
  MAX(`t1`.`m13`) AS `m13`,
  SUM(CAST(`t1`.`m14` AS BIGNUMERIC)) AS `m14`,
  MIN(`t1`.`m15`) AS `m15`,
  SUM(CAST(`t1`.`m16` AS BIGNUMERIC)) AS `m16`,
  SUM(CAST(`t1`.`m17` AS BIGNUMERIC)) AS `m17`,
  SUM(CAST(`t1`.`m18` AS BIGNUMERIC)) AS `m18`,
  SUM(`t1`.`m19`) AS `m19`,
  SUM(CAST(`t1`.`m20` AS BIGNUMERIC)) AS `m20`
FROM (SELECT `stretch days`.`stretch`,
      SUM(`golden_parts`.`ratio`) AS `m1`,
      COUNT(`golden_parts`.`ratio`) AS `m2`,
      SUM(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m3`,
      COUNT(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m4`,
      SUM(`golden_parts`.`weighted`) AS `m5`,
      COUNT(`golden_parts`.`weighted`) AS `m6`,
      SUM(`golden_parts`.`weight`) AS `m7`,
      COUNT(*) AS `m8`,
      SUM(`golden_parts`.`back`) AS `m9`,
      COUNT(`golden_parts`.`back`) AS `m10`,
      SUM(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(`golden_parts`.`price` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(`golden_parts`.`below` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m11`,
      COUNT(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(`golden_parts`.`price` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(`golden_parts`.`below` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m12`,
      MAX(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(`golden_parts`.`price` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(`golden_parts`.`worth` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m13`,
      COUNT(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(`golden_parts`.`price` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(`golden_parts`.`worth` AS BIGNUMERIC), 6) * 1000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m14`,
      MIN(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`spent` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`planned` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m15`,
      COUNT(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`spent` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`planned` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m16`,
      COUNT(CASE WHEN ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) >= ROUND(CAST(BIGNUMERIC '0.5' AS BIGNUMERIC), 12) THEN 1 ELSE NULL END) AS `m17`,
      COUNT(CASE WHEN ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) IS NULL THEN 1 ELSE NULL END) AS `m18`,
      SUM(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) * 1000000000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(3 AS BIGNUMERIC), 12) * 1000000000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m19`,
      COUNT(ROUND(CAST(ROUND(CAST(DIV(CAST(ROUND(CAST(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_parts`.`above` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(`golden_parts`.`below` AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) * 1000000000000 AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(ROUND(CAST(3 AS BIGNUMERIC), 12) * 1000000000000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12)) AS `m20`
    FROM `golden_parts`
      INNER JOIN `stretch days` ON `golden_parts`.`day` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;
