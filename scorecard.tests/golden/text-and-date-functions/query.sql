-- scorecard golden.Functions (model.scorecard:50)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- days that belong to the same periods are a stretch
CREATE TABLE "stretch days" (
  "stretch" BIGINT,
  "day" DATE
);
CREATE TABLE "period stretches" (
  "period" BIGINT,
  "stretch" BIGINT
);

-- accepted rows of source golden.notes (model.scorecard:9)
-- milliseconds: waited, promised
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.notes as read" (
  "note_id" VARCHAR,
  "written_at" TIMESTAMP,
  "due" DATE,
  "closed_at" TIMESTAMP,
  "subject" VARCHAR,
  "sender" VARCHAR,
  "waited" BIGINT,
  "promised" BIGINT,
  "cost" DECIMAL(38, 6),
  "written_at instant" BIGINT,
  "due instant" BIGINT,
  "closed_at instant" BIGINT,
  "row order" BIGINT
);

-- derived columns weekday_of_note, place, written_on, from_due of source golden.notes (model.scorecard:9)
CREATE TABLE "golden.notes" AS
SELECT "note_id",
  "written_at",
  "due",
  "closed_at",
  "subject",
  "sender",
  "waited",
  "promised",
  "cost",
  LOWER(DAYNAME("written_at")) AS "weekday_of_note",
  UPPER(NULLIF(REGEXP_REPLACE("sender", '^[\s\x{00a0}]+|[\s\x{00a0}]+$', '', 'g'), '')) AS "place",
  CAST("written_at" AS DATE) AS "written_on",
  TIMEZONE('Europe/Madrid', MAKE_TIMESTAMPTZ(CASE WHEN "written_at instant" IS NULL OR "closed_at instant" IS NULL THEN NULL ELSE GREATEST("written_at instant", "closed_at instant") END * 1000)) AS "from_due",
  "written_at instant",
  "due instant",
  "closed_at instant",
  EPOCH_MS(TIMEZONE('Europe/Madrid', CAST(CAST("written_at" AS DATE) AS TIMESTAMP(3)))) AS "written_on instant",
    CASE WHEN "written_at instant" IS NULL OR "closed_at instant" IS NULL THEN NULL ELSE GREATEST("written_at instant", "closed_at instant") END AS "from_due instant",
  "row order"
FROM "golden.notes as read";

-- sums and counts over golden.notes
-- m1: count of golden.AboutRefunds (model.scorecard:30)
-- m2: count of golden.CapitalRefunds (model.scorecard:31)
-- m3: count of golden.Replies (model.scorecard:32)
-- m4: count of golden.Questions (model.scorecard:33)
-- m5: count of golden.Speechless (model.scorecard:34)
-- m6, m7: sum of golden.LongSubjects (model.scorecard:35)
-- m8: count of golden.InTheMorning (model.scorecard:37)
-- m9: count of golden.AtWeekends (model.scorecard:38)
-- m10: count of golden.OnSunday (model.scorecard:39)
-- m11: count of golden.OnTheFirst (model.scorecard:40)
-- m12: count of golden.OfMarch (model.scorecard:41)
-- m13: count of golden.SameDay (model.scorecard:42)
-- m14: count of golden.DueThatDay (model.scorecard:43)
-- m15, m16: sum of golden.Waited (model.scorecard:44)
-- m17, m18: max of golden.Longest (model.scorecard:45)
-- m19, m20: sum of golden.CappedCost (model.scorecard:46)
-- m21: count of golden.AfterClosing (model.scorecard:47)
-- m22: count of golden.Late (model.scorecard:48)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11",
  SUM("t1"."m12") AS "m12",
  SUM("t1"."m13") AS "m13",
  SUM("t1"."m14") AS "m14",
  SUM("t1"."m15") AS "m15",
  SUM("t1"."m16") AS "m16",
  MAX("t1"."m17") AS "m17",
  SUM("t1"."m18") AS "m18",
  SUM("t1"."m19") AS "m19",
  SUM("t1"."m20") AS "m20",
  SUM("t1"."m21") AS "m21",
  SUM("t1"."m22") AS "m22"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN CONTAINS(LOWER("golden.notes"."subject"), 'refund') THEN 1 ELSE NULL END) AS "m1",
      COUNT(CASE WHEN CONTAINS("golden.notes"."subject", 'Refund') THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN STARTS_WITH("golden.notes"."subject", 'Re: ') THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN ENDS_WITH("golden.notes"."subject", '?') THEN 1 ELSE NULL END) AS "m4",
      COUNT(CASE WHEN NULLIF(REGEXP_REPLACE("golden.notes"."subject", '^[\s\x{00a0}]+|[\s\x{00a0}]+$', '', 'g'), '') IS NULL THEN 1 ELSE NULL END) AS "m5",
      SUM(LENGTH("golden.notes"."subject")) AS "m6",
      COUNT(LENGTH("golden.notes"."subject")) AS "m7",
      COUNT(CASE WHEN HOUR("golden.notes"."written_at") >= 6 AND HOUR("golden.notes"."written_at") < 12 THEN 1 ELSE NULL END) AS "m8",
      COUNT(CASE WHEN LOWER(DAYNAME("golden.notes"."written_at")) = 'saturday' OR LOWER(DAYNAME("golden.notes"."written_at")) = 'sunday' THEN 1 ELSE NULL END) AS "m9",
      COUNT(CASE WHEN "golden.notes"."weekday_of_note" = 'sunday' THEN 1 ELSE NULL END) AS "m10",
      COUNT(CASE WHEN DAY("golden.notes"."written_at") = 1 THEN 1 ELSE NULL END) AS "m11",
      COUNT(CASE WHEN MONTH("golden.notes"."due") = 3 AND YEAR("golden.notes"."due") = 2026 THEN 1 ELSE NULL END) AS "m12",
      COUNT(CASE WHEN CAST("golden.notes"."closed_at" AS DATE) = "golden.notes"."written_on" THEN 1 ELSE NULL END) AS "m13",
      COUNT(CASE WHEN CAST("golden.notes"."written_at" AS DATE) = "golden.notes"."due" THEN 1 ELSE NULL END) AS "m14",
      SUM(CASE WHEN "golden.notes"."waited" IS NULL OR "golden.notes"."promised" IS NULL THEN NULL ELSE LEAST("golden.notes"."waited", "golden.notes"."promised") END) AS "m15",
      COUNT(CASE WHEN "golden.notes"."waited" IS NULL OR "golden.notes"."promised" IS NULL THEN NULL ELSE LEAST("golden.notes"."waited", "golden.notes"."promised") END) AS "m16",
      MAX(CASE WHEN "golden.notes"."waited" IS NULL OR "golden.notes"."promised" IS NULL OR 30000 IS NULL THEN NULL ELSE GREATEST("golden.notes"."waited", "golden.notes"."promised", 30000) END) AS "m17",
      COUNT(CASE WHEN "golden.notes"."waited" IS NULL OR "golden.notes"."promised" IS NULL OR 30000 IS NULL THEN NULL ELSE GREATEST("golden.notes"."waited", "golden.notes"."promised", 30000) END) AS "m18",
      SUM(CASE WHEN "golden.notes"."cost" IS NULL OR CAST(10 AS DECIMAL(38, 6)) IS NULL THEN NULL ELSE LEAST("golden.notes"."cost", CAST(10 AS DECIMAL(38, 6))) END) AS "m19",
      COUNT(*) AS "m20",
      COUNT(CASE WHEN "golden.notes"."from_due instant" = "golden.notes"."closed_at instant" THEN 1 ELSE NULL END) AS "m21",
      COUNT(CASE WHEN CASE WHEN "golden.notes"."due" IS NULL OR CAST("golden.notes"."closed_at" AS DATE) IS NULL THEN NULL ELSE GREATEST("golden.notes"."due", CAST("golden.notes"."closed_at" AS DATE)) END > "golden.notes"."due" THEN 1 ELSE NULL END) AS "m22"
    FROM "golden.notes"
      INNER JOIN "stretch days" ON CAST("golden.notes"."written_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.notes
-- different: count distinct of golden.Places (model.scorecard:36)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.notes"."place") AS "different"
FROM "golden.notes"
  INNER JOIN "period days" ON CAST("golden.notes"."written_at" AS DATE) = "period days"."day"
GROUP BY "period days"."period";
