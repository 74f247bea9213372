-- scorecard golden.Open (model.scorecard:143)
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

-- where each day of a period ends; instants are milliseconds since 1970-01-01 UTC
CREATE TEMPORARY TABLE `days in Europe_Madrid` (
  `period` INT64,
  `day after` DATE,
  `end` INT64
);

-- accepted rows of source golden.tickets (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_tickets` (
  `ticket_id` STRING,
  `opened_at` DATETIME,
  `resolved_at` DATETIME,
  `due_at` DATETIME,
  `severity` INT64,
  `opened_at instant` INT64,
  `resolved_at instant` INT64,
  `due_at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.people (model.scorecard:21)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_people` (
  `person_id` STRING,
  `hired` DATE,
  `left` DATE,
  `hours` BIGNUMERIC,
  `hired instant` INT64,
  `left instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.topics (model.scorecard:31)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_topics` (
  `topic_id` STRING,
  `typical` BOOL,
  `row order` INT64
);

-- sums and counts open at end over golden.tickets
-- m1: count of golden.Backlog (model.scorecard:39)
-- m2, m3: share of golden.OldBacklog (model.scorecard:51)
-- m4, m5: max of golden.OldestTicket (model.scorecard:57)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`,
  COUNT(CASE WHEN `golden_tickets`.`severity` <= 2 AND `periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant` > 172800000 THEN 1 ELSE NULL END) AS `m2`,
  COUNT(CASE WHEN `golden_tickets`.`severity` <= 2 THEN `periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant` ELSE NULL END) AS `m3`,
  MAX(`periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant`) AS `m4`,
  COUNT(`periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant`) AS `m5`
FROM `golden_tickets`
  INNER JOIN `periods in Europe_Madrid` ON `golden_tickets`.`opened_at instant` <= `periods in Europe_Madrid`.`end` AND (`golden_tickets`.`resolved_at instant` IS NULL OR `golden_tickets`.`resolved_at instant` > `periods in Europe_Madrid`.`end`)
GROUP BY `periods in Europe_Madrid`.`period`;

-- values at the ranks of quantiles over golden.tickets
-- value: percentile 50 of golden.MedianAge (model.scorecard:63)
SELECT *
FROM (SELECT `t1`.`period`,
      `t1`.`value`,
      `t1`.`held`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` ORDER BY `t1`.`value` NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `up to`,
        SUM(`t1`.`held`) OVER (PARTITION BY `t1`.`period` RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS `all`
    FROM (SELECT `periods in Europe_Madrid`.`period`,
            `periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant` AS `value`,
          COUNT(*) AS `held`
        FROM `golden_tickets`
          INNER JOIN `periods in Europe_Madrid` ON `golden_tickets`.`opened_at instant` <= `periods in Europe_Madrid`.`end` AND (`golden_tickets`.`resolved_at instant` IS NULL OR `golden_tickets`.`resolved_at instant` > `periods in Europe_Madrid`.`end`)
        WHERE `periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant` IS NOT NULL
        GROUP BY `periods in Europe_Madrid`.`period`,
            `periods in Europe_Madrid`.`end` - `golden_tickets`.`opened_at instant`) AS `t1`) AS `t2`
WHERE (`up to` - `held`) * 10 <= (`all` - 1) * 5 AND `up to` * 10 > (`all` - 1) * 5 OR (`up to` - `held` - 1) * 10 <= (`all` - 1) * 5 AND (`up to` - 1) * 10 > (`all` - 1) * 5;

-- sums and counts open at start over golden.tickets
-- m1: count of golden.BacklogBefore (model.scorecard:45)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`
FROM `golden_tickets`
  INNER JOIN `periods in Europe_Madrid` ON `golden_tickets`.`opened_at instant` <= `periods in Europe_Madrid`.`start` AND (`golden_tickets`.`resolved_at instant` IS NULL OR `golden_tickets`.`resolved_at instant` > `periods in Europe_Madrid`.`start`)
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts by resolved_at over golden.tickets
-- m1: count of golden.Resolved (model.scorecard:69)
-- m2, m3: share of golden.ResolvedQuickly (model.scorecard:75)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t1`.`m2` AS BIGNUMERIC)) AS `m2`,
  SUM(CAST(`t1`.`m3` AS BIGNUMERIC)) AS `m3`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`,
      COUNT(CASE WHEN `golden_tickets`.`severity` = 1 AND `golden_tickets`.`resolved_at instant` - `golden_tickets`.`opened_at instant` <= 86400000 THEN 1 ELSE NULL END) AS `m2`,
      COUNT(CASE WHEN `golden_tickets`.`severity` = 1 THEN `golden_tickets`.`resolved_at instant` - `golden_tickets`.`opened_at instant` ELSE NULL END) AS `m3`
    FROM `golden_tickets`
      INNER JOIN `stretch days` ON CAST(`golden_tickets`.`resolved_at` AS DATE) = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts open at end over golden.tickets
-- m1: count of golden.DueOpen (model.scorecard:81)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`
FROM `golden_tickets`
  INNER JOIN `periods in Europe_Madrid` ON `golden_tickets`.`opened_at instant` <= `periods in Europe_Madrid`.`end` AND (`golden_tickets`.`due_at instant` IS NULL OR `golden_tickets`.`due_at instant` > `periods in Europe_Madrid`.`end`)
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts at any time over golden.tickets
-- m1: count of golden.EverOpened (model.scorecard:132)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(CASE WHEN `golden_tickets`.`opened_at instant` < `periods in Europe_Madrid`.`end` THEN 1 ELSE NULL END) AS `m1`
FROM `golden_tickets`,
  `periods in Europe_Madrid`
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts over golden.tickets
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`
    FROM `golden_tickets`
      INNER JOIN `stretch days` ON CAST(`golden_tickets`.`opened_at` AS DATE) = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts open at start over golden.people
-- m1: count of golden.Headcount (model.scorecard:87)
-- m1: count of golden.Attrition (model.scorecard:110)
-- m1: count of golden.StayedWholePeriod (model.scorecard:115)
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
-- m2: count of golden.LongServing (model.scorecard:104)
-- m3: count of golden.StayedWholePeriod (model.scorecard:115)
-- m4: count of golden.LeftWithin (model.scorecard:120)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`,
  COUNT(CASE WHEN (UNIX_DATE(`periods in Europe_Madrid`.`first day`) * 86400000) - (UNIX_DATE(`golden_people`.`hired`) * 86400000) >= 2592000000 THEN 1 ELSE NULL END) AS `m2`,
  COUNT(CASE WHEN `golden_people`.`left` IS NULL OR `golden_people`.`left` > `periods in Europe_Madrid`.`day after` THEN 1 ELSE NULL END) AS `m3`,
  COUNT(CASE WHEN `golden_people`.`left` > `periods in Europe_Madrid`.`first day` AND `golden_people`.`left` <= `periods in Europe_Madrid`.`day after` THEN 1 ELSE NULL END) AS `m4`
FROM `golden_people`
  INNER JOIN `periods in Europe_Madrid` ON `golden_people`.`hired instant` <= `periods in Europe_Madrid`.`start` AND (`golden_people`.`left instant` IS NULL OR `golden_people`.`left instant` > `periods in Europe_Madrid`.`start`)
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts open at end over golden.people
-- m1: count of golden.Headcount (model.scorecard:87)
-- m1: count of golden.Attrition (model.scorecard:110)
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
-- m2: count of golden.LongServing (model.scorecard:104)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`,
  COUNT(CASE WHEN (UNIX_DATE(`periods in Europe_Madrid`.`day after`) * 86400000) - (UNIX_DATE(`golden_people`.`hired`) * 86400000) >= 2592000000 THEN 1 ELSE NULL END) AS `m2`
FROM `golden_people`
  INNER JOIN `periods in Europe_Madrid` ON `golden_people`.`hired instant` <= `periods in Europe_Madrid`.`end` AND (`golden_people`.`left instant` IS NULL OR `golden_people`.`left instant` > `periods in Europe_Madrid`.`end`)
GROUP BY `periods in Europe_Madrid`.`period`;

-- sums and counts open at the end of each day over golden.people
-- m1: count of golden.DailyHeadcount (model.scorecard:93)
-- m2, m3: sum of golden.DailyHours (model.scorecard:99)
SELECT `days in Europe_Madrid`.`period`,
  COUNT(*) AS `m1`,
  SUM(CASE WHEN `golden_people`.`hours` < ROUND(CAST(8 AS BIGNUMERIC), 1) THEN `golden_people`.`hours` ELSE NULL END) AS `m2`,
  COUNT(CASE WHEN `golden_people`.`hours` < ROUND(CAST(8 AS BIGNUMERIC), 1) THEN 1 ELSE NULL END) AS `m3`
FROM `golden_people`
  INNER JOIN `days in Europe_Madrid` ON `golden_people`.`hired instant` <= `days in Europe_Madrid`.`end` AND (`golden_people`.`left instant` IS NULL OR `golden_people`.`left instant` > `days in Europe_Madrid`.`end`)
GROUP BY `days in Europe_Madrid`.`period`;

-- sums and counts by left over golden.people
-- m1: count of golden.Attrition (model.scorecard:110)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`
    FROM `golden_people`
      INNER JOIN `stretch days` ON `golden_people`.`left` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts at any time over golden.topics
-- m1, m2: share of golden.TypicalTopics (model.scorecard:126)
SELECT `periods in Europe_Madrid`.`period`,
  COUNT(CASE WHEN `golden_topics`.`typical` THEN 1 ELSE NULL END) AS `m1`,
  COUNT(*) AS `m2`
FROM `golden_topics`,
  `periods in Europe_Madrid`
GROUP BY `periods in Europe_Madrid`.`period`;
