-- scorecard golden.Latest (model.scorecard:67)
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

-- accepted rows of source golden.incidents (model.scorecard:10)
-- milliseconds: effort
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_incidents as read` (
  `number` STRING,
  `sys_mod_count` INT64,
  `sys_updated_at` DATETIME,
  `state` STRING,
  `made_sla` BOOL,
  `team` STRING,
  `effort` INT64,
  `sys_updated_at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.events (model.scorecard:26)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_events` (
  `number` STRING,
  `sys_mod_count` INT64,
  `sys_updated_at` DATETIME,
  `state` STRING,
  `made_sla` BOOL,
  `team` STRING,
  `sys_updated_at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.teams (model.scorecard:39)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_teams as read` (
  `name` STRING,
  `version` INT64,
  `site` STRING,
  `row order` INT64
);

-- accepted rows of source golden.tasks (model.scorecard:48)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_tasks` (
  `task_id` STRING,
  `at` DATE,
  `number` STRING,
  `at instant` INT64,
  `row order` INT64
);

-- latest row of each key of source golden.incidents (model.scorecard:10)
CREATE TEMPORARY TABLE `golden_incidents of latest rows` AS
SELECT `number`,
  `sys_mod_count`,
  `sys_updated_at`,
  `state`,
  `made_sla`,
  `team`,
  `effort`,
  `sys_updated_at instant`,
  `row order`
FROM (SELECT `number`,
      `sys_mod_count`,
      `sys_updated_at`,
      `state`,
      `made_sla`,
      `team`,
      `effort`,
      `sys_updated_at instant`,
      `row order`,
        RANK() OVER (PARTITION BY `number` ORDER BY `sys_mod_count` DESC, `sys_updated_at instant` DESC) AS `place`
    FROM `golden_incidents as read`) AS `t`
WHERE `place` = 1;

-- latest row of each key of source golden.teams (model.scorecard:39)
CREATE TEMPORARY TABLE `golden_teams` AS
SELECT `name`,
  `version`,
  `site`,
  `row order`
FROM (SELECT `name`,
      `version`,
      `site`,
      `row order`,
        RANK() OVER (PARTITION BY `name` ORDER BY `version` DESC) AS `place`
    FROM `golden_teams as read`) AS `t`
WHERE `place` = 1;

-- derived columns site, hours of source golden.incidents (model.scorecard:10)
CREATE TEMPORARY TABLE `golden_incidents` AS
SELECT `golden_incidents of latest rows`.`number`,
  `golden_incidents of latest rows`.`sys_mod_count`,
  `golden_incidents of latest rows`.`sys_updated_at`,
  `golden_incidents of latest rows`.`state`,
  `golden_incidents of latest rows`.`made_sla`,
  `golden_incidents of latest rows`.`team`,
  `golden_incidents of latest rows`.`effort`,
  `golden_teams`.`site`,
  ROUND(CAST(ROUND(CAST(ROUND(CAST(DIV(CAST(`golden_incidents of latest rows`.`effort` AS BIGNUMERIC) * CAST(2000000000000 AS BIGNUMERIC), NULLIF(CAST(3600000 AS BIGNUMERIC), 0)) AS BIGNUMERIC), 0) * (BIGNUMERIC '0.0000000000005') AS BIGNUMERIC), 12) AS BIGNUMERIC), 12) AS `hours`,
  `golden_incidents of latest rows`.`sys_updated_at instant`,
  `golden_incidents of latest rows`.`row order`
FROM `golden_incidents of latest rows`
  LEFT JOIN `golden_teams` ON `golden_incidents of latest rows`.`team` = `golden_teams`.`name`;

-- sums and counts over golden.incidents
-- m1: count of golden.Incidents (model.scorecard:58)
-- m2, m1: share of golden.SlaMade (model.scorecard:59)
-- m3: count of golden.Closed (model.scorecard:61)
-- m4: count of golden.OfNorth (model.scorecard:62)
-- m5, m6: sum of golden.Hours (model.scorecard:63)
-- m7: count of golden.WithTask (model.scorecard:65)
SELECT `period stretches`.`period`,
  SUM(CAST(`t2`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t2`.`m2` AS BIGNUMERIC)) AS `m2`,
  SUM(CAST(`t2`.`m3` AS BIGNUMERIC)) AS `m3`,
  SUM(CAST(`t2`.`m4` AS BIGNUMERIC)) AS `m4`,
  SUM(`t2`.`m5`) AS `m5`,
  SUM(CAST(`t2`.`m6` AS BIGNUMERIC)) AS `m6`,
  SUM(CAST(`t2`.`m7` AS BIGNUMERIC)) AS `m7`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`,
      COUNT(CASE WHEN `golden_incidents`.`made_sla` THEN 1 ELSE NULL END) AS `m2`,
      COUNT(CASE WHEN `golden_incidents`.`state` = 'closed' THEN 1 ELSE NULL END) AS `m3`,
      COUNT(CASE WHEN `golden_incidents`.`site` = 'North' THEN 1 ELSE NULL END) AS `m4`,
      SUM(`golden_incidents`.`hours`) AS `m5`,
      COUNT(`golden_incidents`.`hours`) AS `m6`,
      COUNT(CASE WHEN `t`.`value` IS NOT NULL THEN 1 ELSE NULL END) AS `m7`
    FROM `golden_incidents`
      INNER JOIN `stretch days` ON CAST(`golden_incidents`.`sys_updated_at` AS DATE) = `stretch days`.`day`
      LEFT JOIN (SELECT `number`,
          COUNT(*) AS `value`
        FROM `golden_tasks`
        GROUP BY `number`) AS `t` ON `golden_incidents`.`number` = `t`.`number`
    GROUP BY `stretch days`.`stretch`) AS `t2`
  INNER JOIN `period stretches` ON `t2`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts over golden.events
-- m1, m2: share of golden.SlaMadeByEvent (model.scorecard:60)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t1`.`m2` AS BIGNUMERIC)) AS `m2`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(CASE WHEN `golden_events`.`made_sla` THEN 1 ELSE NULL END) AS `m1`,
      COUNT(*) AS `m2`
    FROM `golden_events`
      INNER JOIN `stretch days` ON CAST(`golden_events`.`sys_updated_at` AS DATE) = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts over golden.tasks
-- m1: count of golden.TasksOfClosed (model.scorecard:64)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(CASE WHEN `golden_incidents`.`state` = 'closed' THEN 1 ELSE NULL END) AS `m1`
    FROM `golden_tasks`
      INNER JOIN `stretch days` ON `golden_tasks`.`at` = `stretch days`.`day`
      LEFT JOIN `golden_incidents` ON `golden_tasks`.`number` = `golden_incidents`.`number`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;
