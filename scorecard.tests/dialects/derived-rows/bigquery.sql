-- scorecard golden.Derived (model.scorecard:79)
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
-- milliseconds: talk, hold
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_contacts as read` (
  `contact_id` STRING,
  `arrived_at` DATETIME,
  `answered_at` DATETIME,
  `ended_at` DATETIME,
  `talk` INT64,
  `hold` INT64,
  `agent_id` STRING,
  `arrived_at instant` INT64,
  `answered_at instant` INT64,
  `ended_at instant` INT64,
  `row order` INT64
);

-- accepted rows of source golden.agents (model.scorecard:29)
-- milliseconds: talk_usually, hold_usually
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_agents as read` (
  `agent_id` STRING,
  `team` STRING,
  `talk_usually` INT64,
  `hold_usually` INT64,
  `row order` INT64
);

-- accepted rows of source golden.teams (model.scorecard:40)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_teams` (
  `name` STRING,
  `site` STRING,
  `row order` INT64
);

-- accepted rows of source golden.hr_events (model.scorecard:48)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE `golden_hr_events` (
  `event_id` STRING,
  `agent_id` STRING,
  `at` DATE,
  `kind` STRING,
  `at instant` INT64,
  `row order` INT64
);

-- derived columns first_seen_at, handle, team of source golden.contacts (model.scorecard:9)
CREATE TEMPORARY TABLE `golden_contacts after step 1` AS
SELECT `golden_contacts as read`.`contact_id`,
  `golden_contacts as read`.`arrived_at`,
  `golden_contacts as read`.`answered_at`,
  `golden_contacts as read`.`ended_at`,
  `golden_contacts as read`.`talk`,
  `golden_contacts as read`.`hold`,
  `golden_contacts as read`.`agent_id`,
  DATETIME(TIMESTAMP_MILLIS(COALESCE(`golden_contacts as read`.`answered_at instant`, `golden_contacts as read`.`ended_at instant`)), 'Europe/Madrid') AS `first_seen_at`,
    COALESCE(`golden_contacts as read`.`talk`, 0) + COALESCE(`golden_contacts as read`.`hold`, 0) AS `handle`,
  `golden_agents as read`.`team`,
  `golden_contacts as read`.`arrived_at instant`,
  `golden_contacts as read`.`answered_at instant`,
  `golden_contacts as read`.`ended_at instant`,
  COALESCE(`golden_contacts as read`.`answered_at instant`, `golden_contacts as read`.`ended_at instant`) AS `first_seen_at instant`,
  `golden_contacts as read`.`row order`
FROM `golden_contacts as read`
  LEFT JOIN `golden_agents as read` ON `golden_contacts as read`.`agent_id` = `golden_agents as read`.`agent_id`;

-- derived columns usual_handle of source golden.agents (model.scorecard:29)
CREATE TEMPORARY TABLE `golden_agents` AS
SELECT `agent_id`,
  `team`,
  `talk_usually`,
  `hold_usually`,
    `talk_usually` + `hold_usually` AS `usual_handle`,
  `row order`
FROM `golden_agents as read`;

-- derived columns hire_id, started_on, site of source golden.hires (model.scorecard:59)
CREATE TEMPORARY TABLE `golden_hires` AS
SELECT `t`.`event_id` AS `hire_id`,
  `t`.`at` AS `started_on`,
  `golden_agents`.`team` AS `site`,
  `t`.`at instant` AS `started_on instant`,
    ROW_NUMBER() OVER (ORDER BY `t`.`at instant` NULLS LAST, `t`.`event_id` NULLS LAST) AS `row order`
FROM (SELECT *
    FROM `golden_hr_events`
    WHERE `kind` = 'hire') AS `t`
  LEFT JOIN `golden_agents` ON `t`.`agent_id` = `golden_agents`.`agent_id`;

-- derived columns wait, site of source golden.contacts (model.scorecard:9)
CREATE TEMPORARY TABLE `golden_contacts after step 2` AS
SELECT `golden_contacts after step 1`.`contact_id`,
  `golden_contacts after step 1`.`arrived_at`,
  `golden_contacts after step 1`.`answered_at`,
  `golden_contacts after step 1`.`ended_at`,
  `golden_contacts after step 1`.`talk`,
  `golden_contacts after step 1`.`hold`,
  `golden_contacts after step 1`.`agent_id`,
  `golden_contacts after step 1`.`first_seen_at`,
    `golden_contacts after step 1`.`first_seen_at instant` - `golden_contacts after step 1`.`arrived_at instant` AS `wait`,
  `golden_contacts after step 1`.`handle`,
  `golden_contacts after step 1`.`team`,
  `golden_teams`.`site`,
  `golden_contacts after step 1`.`arrived_at instant`,
  `golden_contacts after step 1`.`answered_at instant`,
  `golden_contacts after step 1`.`ended_at instant`,
  `golden_contacts after step 1`.`first_seen_at instant`,
  `golden_contacts after step 1`.`row order`
FROM `golden_contacts after step 1`
  LEFT JOIN `golden_teams` ON `golden_contacts after step 1`.`team` = `golden_teams`.`name`;

-- derived columns long of source golden.contacts (model.scorecard:9)
CREATE TEMPORARY TABLE `golden_contacts` AS
SELECT `golden_contacts after step 2`.`contact_id`,
  `golden_contacts after step 2`.`arrived_at`,
  `golden_contacts after step 2`.`answered_at`,
  `golden_contacts after step 2`.`ended_at`,
  `golden_contacts after step 2`.`talk`,
  `golden_contacts after step 2`.`hold`,
  `golden_contacts after step 2`.`agent_id`,
  `golden_contacts after step 2`.`first_seen_at`,
  `golden_contacts after step 2`.`wait`,
  `golden_contacts after step 2`.`handle`,
      `golden_contacts after step 2`.`wait` > 60000 OR `golden_contacts after step 2`.`handle` > `golden_agents`.`usual_handle` AS `long`,
  `golden_contacts after step 2`.`team`,
  `golden_contacts after step 2`.`site`,
  `golden_contacts after step 2`.`arrived_at instant`,
  `golden_contacts after step 2`.`answered_at instant`,
  `golden_contacts after step 2`.`ended_at instant`,
  `golden_contacts after step 2`.`first_seen_at instant`,
  `golden_contacts after step 2`.`row order`
FROM `golden_contacts after step 2`
  LEFT JOIN `golden_agents` ON `golden_contacts after step 2`.`agent_id` = `golden_agents`.`agent_id`;

-- sums and counts over golden.contacts
-- m1, m2: avg of golden.Wait (model.scorecard:69)
-- m3, m2: max of golden.LongestHandle (model.scorecard:70)
-- m4, m5: share of golden.Long (model.scorecard:71)
-- m6: count of golden.North (model.scorecard:72)
-- m7: count of golden.NorthByWay (model.scorecard:73)
-- m8: count of golden.LatestFirstSeen (model.scorecard:74)
SELECT `period stretches`.`period`,
  SUM(CAST(`t2`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t2`.`m2` AS BIGNUMERIC)) AS `m2`,
  MAX(`t2`.`m3`) AS `m3`,
  SUM(CAST(`t2`.`m4` AS BIGNUMERIC)) AS `m4`,
  SUM(CAST(`t2`.`m5` AS BIGNUMERIC)) AS `m5`,
  SUM(CAST(`t2`.`m6` AS BIGNUMERIC)) AS `m6`,
  SUM(CAST(`t2`.`m7` AS BIGNUMERIC)) AS `m7`,
  SUM(CAST(`t2`.`m8` AS BIGNUMERIC)) AS `m8`
FROM (SELECT `stretch days`.`stretch`,
      SUM(CAST(`golden_contacts`.`wait` AS BIGNUMERIC)) AS `m1`,
      COUNT(*) AS `m2`,
      MAX(`golden_contacts`.`handle`) AS `m3`,
      COUNT(CASE WHEN `golden_contacts`.`long` THEN 1 ELSE NULL END) AS `m4`,
      COUNT(`golden_contacts`.`long`) AS `m5`,
      COUNT(CASE WHEN `golden_contacts`.`site` = 'North' THEN 1 ELSE NULL END) AS `m6`,
      COUNT(CASE WHEN `golden_teams`.`site` = 'North' THEN 1 ELSE NULL END) AS `m7`,
      COUNT(CASE WHEN `golden_contacts`.`first_seen_at instant` >= 1769900400000 THEN 1 ELSE NULL END) AS `m8`
    FROM `golden_contacts`
      INNER JOIN `stretch days` ON CAST(`golden_contacts`.`arrived_at` AS DATE) = `stretch days`.`day`
      LEFT JOIN `golden_teams` ON `golden_contacts`.`team` = `golden_teams`.`name`
    GROUP BY `stretch days`.`stretch`) AS `t2`
  INNER JOIN `period stretches` ON `t2`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts over golden.hr_events
-- m1: count of golden.Events (model.scorecard:77)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`
    FROM `golden_hr_events`
      INNER JOIN `stretch days` ON `golden_hr_events`.`at` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;

-- sums and counts over golden.hires
-- m1: count of golden.Hires (model.scorecard:75)
-- m2: count of golden.BlueHires (model.scorecard:76)
SELECT `period stretches`.`period`,
  SUM(CAST(`t1`.`m1` AS BIGNUMERIC)) AS `m1`,
  SUM(CAST(`t1`.`m2` AS BIGNUMERIC)) AS `m2`
FROM (SELECT `stretch days`.`stretch`,
      COUNT(*) AS `m1`,
      COUNT(CASE WHEN `golden_hires`.`site` = 'Blue' THEN 1 ELSE NULL END) AS `m2`
    FROM `golden_hires`
      INNER JOIN `stretch days` ON `golden_hires`.`started_on` = `stretch days`.`day`
    GROUP BY `stretch days`.`stretch`) AS `t1`
  INNER JOIN `period stretches` ON `t1`.`stretch` = `period stretches`.`stretch`
GROUP BY `period stretches`.`period`;
