-- scorecard golden.Service (model.scorecard:104)
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

-- where each period begins and ends; instants are milliseconds since 1970-01-01 UTC
CREATE TEMPORARY TABLE `periods in Europe_Madrid` (
  `period` INT64,
  `first day` DATE,
  `day after` DATE,
  `start` INT64,
  `end` INT64
);

-- opening hours of calendar golden.Always, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TEMPORARY TABLE `open time of golden_Always` (
  `day` INT64,
  `open before` INT64,
  `opens 1` INT64,
  `closes 1` INT64
);

-- opening hours of calendar golden.Desk, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TEMPORARY TABLE `open time of golden_Desk` (
  `day` INT64,
  `open before` INT64,
  `opens 1` INT64,
  `closes 1` INT64,
  `opens 2` INT64,
  `closes 2` INT64
);

-- opening hours of calendar golden.Hotline, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TEMPORARY TABLE `open time of golden_Hotline` (
  `day` INT64,
  `open before` INT64,
  `opens 1` INT64,
  `closes 1` INT64
);

-- opening hours of calendar golden.Nights, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TEMPORARY TABLE `open time of golden_Nights` (
  `day` INT64,
  `open before` INT64,
  `opens 1` INT64,
  `closes 1` INT64,
  `opens 2` INT64,
  `closes 2` INT64
);

-- accepted rows of source golden.tickets (model.scorecard:31)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_tickets as read` (
  `ticket_id` STRING,
  `opened_at` DATETIME,
  `due_on` DATE,
  `resolved_at` DATETIME,
  `opened_at instant` INT64,
  `due_on instant` INT64,
  `resolved_at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.replies (model.scorecard:46)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_replies as read` (
  `reply_id` STRING,
  `ticket_id` STRING,
  `at` DATETIME,
  `at instant` INT64,
  `row order` INT64
);

-- derived columns worked, left of source golden.tickets (model.scorecard:31)
CREATE TEMPORARY TABLE `golden_tickets` AS
SELECT `golden_tickets as read`.`ticket_id`,
  `golden_tickets as read`.`opened_at`,
  `golden_tickets as read`.`due_on`,
  `golden_tickets as read`.`resolved_at`,
      CASE WHEN `golden_tickets as read`.`resolved_at instant` IS NOT NULL AND `open time of golden_Desk`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk`.`open before` + (LEAST(GREATEST(`golden_tickets as read`.`resolved_at instant`, `open time of golden_Desk`.`opens 1`), `open time of golden_Desk`.`closes 1`) - `open time of golden_Desk`.`opens 1`) + (LEAST(GREATEST(`golden_tickets as read`.`resolved_at instant`, `open time of golden_Desk`.`opens 2`), `open time of golden_Desk`.`closes 2`) - `open time of golden_Desk`.`opens 2`) END - CASE WHEN `golden_tickets as read`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets as read`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets as read`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END AS `worked`,
      CASE WHEN `golden_tickets as read`.`due_on instant` IS NOT NULL AND `open time of golden_Desk1`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk1`.`open before` + (LEAST(GREATEST(`golden_tickets as read`.`due_on instant`, `open time of golden_Desk1`.`opens 1`), `open time of golden_Desk1`.`closes 1`) - `open time of golden_Desk1`.`opens 1`) + (LEAST(GREATEST(`golden_tickets as read`.`due_on instant`, `open time of golden_Desk1`.`opens 2`), `open time of golden_Desk1`.`closes 2`) - `open time of golden_Desk1`.`opens 2`) END - CASE WHEN `golden_tickets as read`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets as read`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets as read`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END AS `left`,
  `golden_tickets as read`.`opened_at instant`,
  `golden_tickets as read`.`due_on instant`,
  `golden_tickets as read`.`resolved_at instant`,
  `golden_tickets as read`.`row order`
FROM `golden_tickets as read`
  LEFT JOIN `open time of golden_Desk` ON DIV(`golden_tickets as read`.`resolved_at instant`, 86400000) = `open time of golden_Desk`.`day`
  LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk0` ON DIV(`golden_tickets as read`.`opened_at instant`, 86400000) = `open time of golden_Desk0`.`day`
  LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk1` ON DIV(`golden_tickets as read`.`due_on instant`, 86400000) = `open time of golden_Desk1`.`day`;

-- derived columns waited of source golden.replies (model.scorecard:46)
CREATE TEMPORARY TABLE `golden_replies` AS
SELECT `golden_replies as read`.`reply_id`,
  `golden_replies as read`.`ticket_id`,
  `golden_replies as read`.`at`,
      CASE WHEN `golden_replies as read`.`at instant` IS NOT NULL AND `open time of golden_Desk`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk`.`open before` + (LEAST(GREATEST(`golden_replies as read`.`at instant`, `open time of golden_Desk`.`opens 1`), `open time of golden_Desk`.`closes 1`) - `open time of golden_Desk`.`opens 1`) + (LEAST(GREATEST(`golden_replies as read`.`at instant`, `open time of golden_Desk`.`opens 2`), `open time of golden_Desk`.`closes 2`) - `open time of golden_Desk`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END AS `waited`,
  `golden_replies as read`.`at instant`,
  `golden_replies as read`.`row order`
FROM `golden_replies as read`
  LEFT JOIN `open time of golden_Desk` ON DIV(`golden_replies as read`.`at instant`, 86400000) = `open time of golden_Desk`.`day`
  LEFT JOIN `golden_tickets` ON `golden_replies as read`.`ticket_id` = `golden_tickets`.`ticket_id`
  LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Desk0`.`day`;

-- sums and counts over golden.tickets
-- m1, m2: sum of golden.Worked (model.scorecard:59)
-- m3, m4: max of golden.LongestOnHotline (model.scorecard:64)
-- m5, m6: sum of golden.AtNight (model.scorecard:69)
-- m7, m8: sum of golden.Elapsed (model.scorecard:74)
-- m9, m10: sum of golden.Elapsed (model.scorecard:74)
-- m11, m12: share of golden.SolvedWithinFourHours (model.scorecard:79)
-- m13, m14: min of golden.LeftUntilDue (model.scorecard:84)
-- m15: count of golden.AnsweredSoon (model.scorecard:94)
SELECT `period days`.`period`,
  SUM(CAST(`golden_tickets`.`worked` AS BIGNUMERIC)) AS `m1`,
  COUNT(`golden_tickets`.`worked`) AS `m2`,
  MAX(CASE WHEN COALESCE(`golden_tickets`.`resolved_at instant`, `periods in Europe_Madrid`.`end`) IS NOT NULL AND `open time of golden_Hotline`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Hotline`') AS INT64) AS INT64) ELSE `open time of golden_Hotline`.`open before` + (LEAST(GREATEST(COALESCE(`golden_tickets`.`resolved_at instant`, `periods in Europe_Madrid`.`end`), `open time of golden_Hotline`.`opens 1`), `open time of golden_Hotline`.`closes 1`) - `open time of golden_Hotline`.`opens 1`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Hotline0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Hotline`') AS INT64) AS INT64) ELSE `open time of golden_Hotline0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Hotline0`.`opens 1`), `open time of golden_Hotline0`.`closes 1`) - `open time of golden_Hotline0`.`opens 1`) END) AS `m3`,
  COUNT(CASE WHEN COALESCE(`golden_tickets`.`resolved_at instant`, `periods in Europe_Madrid`.`end`) IS NOT NULL AND `open time of golden_Hotline`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Hotline`') AS INT64) AS INT64) ELSE `open time of golden_Hotline`.`open before` + (LEAST(GREATEST(COALESCE(`golden_tickets`.`resolved_at instant`, `periods in Europe_Madrid`.`end`), `open time of golden_Hotline`.`opens 1`), `open time of golden_Hotline`.`closes 1`) - `open time of golden_Hotline`.`opens 1`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Hotline0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Hotline`') AS INT64) AS INT64) ELSE `open time of golden_Hotline0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Hotline0`.`opens 1`), `open time of golden_Hotline0`.`closes 1`) - `open time of golden_Hotline0`.`opens 1`) END) AS `m4`,
  SUM(CAST(CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Nights`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Nights`') AS INT64) AS INT64) ELSE `open time of golden_Nights`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Nights`.`opens 1`), `open time of golden_Nights`.`closes 1`) - `open time of golden_Nights`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Nights`.`opens 2`), `open time of golden_Nights`.`closes 2`) - `open time of golden_Nights`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Nights0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Nights`') AS INT64) AS INT64) ELSE `open time of golden_Nights0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Nights0`.`opens 1`), `open time of golden_Nights0`.`closes 1`) - `open time of golden_Nights0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Nights0`.`opens 2`), `open time of golden_Nights0`.`closes 2`) - `open time of golden_Nights0`.`opens 2`) END AS BIGNUMERIC)) AS `m5`,
  COUNT(CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Nights`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Nights`') AS INT64) AS INT64) ELSE `open time of golden_Nights`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Nights`.`opens 1`), `open time of golden_Nights`.`closes 1`) - `open time of golden_Nights`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Nights`.`opens 2`), `open time of golden_Nights`.`closes 2`) - `open time of golden_Nights`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Nights0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Nights`') AS INT64) AS INT64) ELSE `open time of golden_Nights0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Nights0`.`opens 1`), `open time of golden_Nights0`.`closes 1`) - `open time of golden_Nights0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Nights0`.`opens 2`), `open time of golden_Nights0`.`closes 2`) - `open time of golden_Nights0`.`opens 2`) END) AS `m6`,
  SUM(CAST(`golden_tickets`.`resolved_at instant` - `golden_tickets`.`opened_at instant` AS BIGNUMERIC)) AS `m7`,
  COUNT(`golden_tickets`.`resolved_at instant` - `golden_tickets`.`opened_at instant`) AS `m8`,
  SUM(CAST(CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Always`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Always`') AS INT64) AS INT64) ELSE `open time of golden_Always`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Always`.`opens 1`), `open time of golden_Always`.`closes 1`) - `open time of golden_Always`.`opens 1`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Always0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Always`') AS INT64) AS INT64) ELSE `open time of golden_Always0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Always0`.`opens 1`), `open time of golden_Always0`.`closes 1`) - `open time of golden_Always0`.`opens 1`) END AS BIGNUMERIC)) AS `m9`,
  COUNT(CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Always`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Always`') AS INT64) AS INT64) ELSE `open time of golden_Always`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Always`.`opens 1`), `open time of golden_Always`.`closes 1`) - `open time of golden_Always`.`opens 1`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Always0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Always`') AS INT64) AS INT64) ELSE `open time of golden_Always0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Always0`.`opens 1`), `open time of golden_Always0`.`closes 1`) - `open time of golden_Always0`.`opens 1`) END) AS `m10`,
  COUNT(CASE WHEN CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Desk`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Desk`.`opens 1`), `open time of golden_Desk`.`closes 1`) - `open time of golden_Desk`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Desk`.`opens 2`), `open time of golden_Desk`.`closes 2`) - `open time of golden_Desk`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END <= 14400000 THEN 1 ELSE NULL END) AS `m11`,
  COUNT(CASE WHEN `golden_tickets`.`resolved_at instant` IS NOT NULL AND `open time of golden_Desk`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk`.`open before` + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Desk`.`opens 1`), `open time of golden_Desk`.`closes 1`) - `open time of golden_Desk`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`resolved_at instant`, `open time of golden_Desk`.`opens 2`), `open time of golden_Desk`.`closes 2`) - `open time of golden_Desk`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END) AS `m12`,
  MIN(`golden_tickets`.`left`) AS `m13`,
  COUNT(`golden_tickets`.`left`) AS `m14`,
  COUNT(CASE WHEN COALESCE(`t0`.`value`, 0) > 0 THEN 1 ELSE NULL END) AS `m15`
FROM `golden_tickets`
  INNER JOIN `period days` ON CAST(`golden_tickets`.`opened_at` AS DATE) = `period days`.`day`
  INNER JOIN `periods in Europe_Madrid` ON `period days`.`period` = `periods in Europe_Madrid`.`period`
  LEFT JOIN `open time of golden_Hotline` ON DIV(COALESCE(`golden_tickets`.`resolved_at instant`, `periods in Europe_Madrid`.`end`), 86400000) = `open time of golden_Hotline`.`day`
  LEFT JOIN `open time of golden_Hotline` AS `open time of golden_Hotline0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Hotline0`.`day`
  LEFT JOIN `open time of golden_Nights` ON DIV(`golden_tickets`.`resolved_at instant`, 86400000) = `open time of golden_Nights`.`day`
  LEFT JOIN `open time of golden_Nights` AS `open time of golden_Nights0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Nights0`.`day`
  LEFT JOIN `open time of golden_Always` ON DIV(`golden_tickets`.`resolved_at instant`, 86400000) = `open time of golden_Always`.`day`
  LEFT JOIN `open time of golden_Always` AS `open time of golden_Always0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Always0`.`day`
  LEFT JOIN `open time of golden_Desk` ON DIV(`golden_tickets`.`resolved_at instant`, 86400000) = `open time of golden_Desk`.`day`
  LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Desk0`.`day`
  LEFT JOIN (SELECT `golden_tickets0`.`ticket_id`,
      `period days0`.`period`,
      COUNT(*) AS `value`
    FROM `golden_tickets` AS `golden_tickets0`
      INNER JOIN `period days` AS `period days0` ON CAST(`golden_tickets0`.`opened_at` AS DATE) = `period days0`.`day`
      INNER JOIN `periods in Europe_Madrid` AS `periods in Europe_Madrid0` ON `period days0`.`period` = `periods in Europe_Madrid0`.`period`
      INNER JOIN `golden_replies` ON `golden_tickets0`.`ticket_id` = `golden_replies`.`ticket_id`
      LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk1` ON DIV(`golden_replies`.`at instant`, 86400000) = `open time of golden_Desk1`.`day`
      LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk2` ON DIV(`golden_tickets0`.`opened_at instant`, 86400000) = `open time of golden_Desk2`.`day`
    WHERE CASE WHEN `golden_replies`.`at instant` IS NOT NULL AND `open time of golden_Desk1`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk1`.`open before` + (LEAST(GREATEST(`golden_replies`.`at instant`, `open time of golden_Desk1`.`opens 1`), `open time of golden_Desk1`.`closes 1`) - `open time of golden_Desk1`.`opens 1`) + (LEAST(GREATEST(`golden_replies`.`at instant`, `open time of golden_Desk1`.`opens 2`), `open time of golden_Desk1`.`closes 2`) - `open time of golden_Desk1`.`opens 2`) END - CASE WHEN `golden_tickets0`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk2`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk2`.`open before` + (LEAST(GREATEST(`golden_tickets0`.`opened_at instant`, `open time of golden_Desk2`.`opens 1`), `open time of golden_Desk2`.`closes 1`) - `open time of golden_Desk2`.`opens 1`) + (LEAST(GREATEST(`golden_tickets0`.`opened_at instant`, `open time of golden_Desk2`.`opens 2`), `open time of golden_Desk2`.`closes 2`) - `open time of golden_Desk2`.`opens 2`) END <= 3600000
    GROUP BY `golden_tickets0`.`ticket_id`,
      `period days0`.`period`) AS `t0` ON `golden_tickets`.`ticket_id` = `t0`.`ticket_id` AND `period days`.`period` = `t0`.`period`
GROUP BY `period days`.`period`;

-- sums and counts open at end over golden.tickets
-- m1: count of golden.OpenForLong (model.scorecard:99)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(CASE WHEN CASE WHEN `periods in Europe_Madrid`.`end` IS NOT NULL AND `open time of golden_Desk`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk`.`open before` + (LEAST(GREATEST(`periods in Europe_Madrid`.`end`, `open time of golden_Desk`.`opens 1`), `open time of golden_Desk`.`closes 1`) - `open time of golden_Desk`.`opens 1`) + (LEAST(GREATEST(`periods in Europe_Madrid`.`end`, `open time of golden_Desk`.`opens 2`), `open time of golden_Desk`.`closes 2`) - `open time of golden_Desk`.`opens 2`) END - CASE WHEN `golden_tickets`.`opened_at instant` IS NOT NULL AND `open time of golden_Desk0`.`day` IS NULL THEN CAST(CAST(ERROR('outside of the calendar `golden.Desk`') AS INT64) AS INT64) ELSE `open time of golden_Desk0`.`open before` + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 1`), `open time of golden_Desk0`.`closes 1`) - `open time of golden_Desk0`.`opens 1`) + (LEAST(GREATEST(`golden_tickets`.`opened_at instant`, `open time of golden_Desk0`.`opens 2`), `open time of golden_Desk0`.`closes 2`) - `open time of golden_Desk0`.`opens 2`) END > 144000000 THEN 1 ELSE NULL END) AS `m1`
FROM `golden_tickets`
  INNER JOIN `periods in Europe_Madrid` ON `golden_tickets`.`opened_at instant` <= `periods in Europe_Madrid`.`end` AND (`golden_tickets`.`resolved_at instant` IS NULL OR `golden_tickets`.`resolved_at instant` > `periods in Europe_Madrid`.`end`)
  LEFT JOIN `open time of golden_Desk` ON DIV(`periods in Europe_Madrid`.`end`, 86400000) = `open time of golden_Desk`.`day`
  LEFT JOIN `open time of golden_Desk` AS `open time of golden_Desk0` ON DIV(`golden_tickets`.`opened_at instant`, 86400000) = `open time of golden_Desk0`.`day`
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts over golden.replies
-- m1, m2: avg of golden.Replies (model.scorecard:89)
SELECT `period stretches`.`period`,
  SUM(CAST(`t2`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t2`.`m2` AS BIGNUMERIC)) AS `m2`
FROM (SELECT `stretch days`.`stretch`,
      SUM(CAST(`golden_replies`.`waited` AS BIGNUMERIC)) AS `m1`,
      COUNT(`golden_replies`.`waited`) AS `m2`
    FROM `golden_replies`
      INNER JOIN `stretch days` ON CAST(`golden_replies`.`at` AS DATE) = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t2`
  INNER JOIN `period stretches` ON `t2`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;
