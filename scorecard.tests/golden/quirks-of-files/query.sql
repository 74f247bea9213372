-- scorecard golden.Quirks (model.scorecard:468)
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

-- accepted rows of source golden.comma (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.comma" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.semicolon (model.scorecard:20)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.semicolon" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.tabs (model.scorecard:31)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tabs" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.bars (model.scorecard:42)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.bars" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.mark (model.scorecard:53)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.mark" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.little_unicode (model.scorecard:64)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.little_unicode" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.big_unicode (model.scorecard:75)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.big_unicode" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.western (model.scorecard:86)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.western" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.carriage_returns (model.scorecard:97)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.carriage_returns" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.old_macintosh (model.scorecard:108)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.old_macintosh" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.no_last_line_end (model.scorecard:119)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.no_last_line_end" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.empty_lines (model.scorecard:130)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.empty_lines" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.ragged (model.scorecard:141)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.ragged" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.lines_in_cells (model.scorecard:152)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.lines_in_cells" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.duplicate_headers (model.scorecard:163)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.duplicate_headers" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "branch" VARCHAR,
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.empty_headers (model.scorecard:175)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.empty_headers" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.spaces_in_headers (model.scorecard:186)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.spaces_in_headers" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.late_letters (model.scorecard:197)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.late_letters" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.gzip (model.scorecard:208)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.gzip" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.archive_of_one (model.scorecard:219)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.archive_of_one" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.archive_of_several (model.scorecard:230)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.archive_of_several" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.folders (model.scorecard:241)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.folders" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.stars (model.scorecard:252)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.stars" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.array (model.scorecard:263)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.array" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.lines (model.scorecard:274)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.lines" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.within (model.scorecard:285)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.within" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.packed_lines (model.scorecard:296)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.packed_lines" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.report (model.scorecard:307)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.report" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.decoys (model.scorecard:318)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.decoys" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.named_sheet (model.scorecard:329)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.named_sheet" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.mixed_dates (model.scorecard:340)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.mixed_dates" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.from_1904 (model.scorecard:351)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.from_1904" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.duplicate_headers_of_sheet (model.scorecard:362)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.duplicate_headers_of_sheet" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "branch" VARCHAR,
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.empty_headers_of_sheet (model.scorecard:374)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.empty_headers_of_sheet" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.mixed_clocks (model.scorecard:385)
-- milliseconds: clock
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.mixed_clocks as read" (
  "id" VARCHAR,
  "day" DATE,
  "clock" BIGINT,
  "place" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- derived columns amount of source golden.mixed_clocks (model.scorecard:385)
CREATE TABLE "golden.mixed_clocks" AS
SELECT "id",
  "day",
  "clock",
  CAST(CAST(CAST(CAST("clock" AS HUGEINT) * CAST(2000000000000 AS HUGEINT) // NULLIF(CAST(3600000 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000005 AS DECIMAL(38, 12)) AS DECIMAL(38, 12)) AS "amount",
  "place",
  "day instant",
  "row order"
FROM "golden.mixed_clocks as read";

-- sums and counts over golden.comma
-- m1, m2: sum of golden.CommaAmount (model.scorecard:397)
-- m3: count of golden.CommaZurich (model.scorecard:398)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.comma"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.comma"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.comma"
      INNER JOIN "stretch days" ON "golden.comma"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.semicolon
-- m1, m2: sum of golden.SemicolonAmount (model.scorecard:399)
-- m3: count of golden.SemicolonZurich (model.scorecard:400)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.semicolon"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.semicolon"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.semicolon"
      INNER JOIN "stretch days" ON "golden.semicolon"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.tabs
-- m1, m2: sum of golden.TabsAmount (model.scorecard:401)
-- m3: count of golden.TabsZurich (model.scorecard:402)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.tabs"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.tabs"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.tabs"
      INNER JOIN "stretch days" ON "golden.tabs"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.bars
-- m1, m2: sum of golden.BarsAmount (model.scorecard:403)
-- m3: count of golden.BarsZurich (model.scorecard:404)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.bars"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.bars"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.bars"
      INNER JOIN "stretch days" ON "golden.bars"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.mark
-- m1, m2: sum of golden.MarkAmount (model.scorecard:405)
-- m3: count of golden.MarkZurich (model.scorecard:406)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.mark"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.mark"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.mark"
      INNER JOIN "stretch days" ON "golden.mark"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.little_unicode
-- m1, m2: sum of golden.LittleUnicodeAmount (model.scorecard:407)
-- m3: count of golden.LittleUnicodeZurich (model.scorecard:408)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.little_unicode"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.little_unicode"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.little_unicode"
      INNER JOIN "stretch days" ON "golden.little_unicode"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.big_unicode
-- m1, m2: sum of golden.BigUnicodeAmount (model.scorecard:409)
-- m3: count of golden.BigUnicodeZurich (model.scorecard:410)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.big_unicode"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.big_unicode"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.big_unicode"
      INNER JOIN "stretch days" ON "golden.big_unicode"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.western
-- m1, m2: sum of golden.WesternAmount (model.scorecard:411)
-- m3: count of golden.WesternZurich (model.scorecard:412)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.western"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.western"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.western"
      INNER JOIN "stretch days" ON "golden.western"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.carriage_returns
-- m1, m2: sum of golden.CarriageReturnsAmount (model.scorecard:413)
-- m3: count of golden.CarriageReturnsZurich (model.scorecard:414)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.carriage_returns"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.carriage_returns"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.carriage_returns"
      INNER JOIN "stretch days" ON "golden.carriage_returns"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.old_macintosh
-- m1, m2: sum of golden.OldMacintoshAmount (model.scorecard:415)
-- m3: count of golden.OldMacintoshZurich (model.scorecard:416)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.old_macintosh"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.old_macintosh"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.old_macintosh"
      INNER JOIN "stretch days" ON "golden.old_macintosh"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.no_last_line_end
-- m1, m2: sum of golden.NoLastLineEndAmount (model.scorecard:417)
-- m3: count of golden.NoLastLineEndZurich (model.scorecard:418)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.no_last_line_end"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.no_last_line_end"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.no_last_line_end"
      INNER JOIN "stretch days" ON "golden.no_last_line_end"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.empty_lines
-- m1, m2: sum of golden.EmptyLinesAmount (model.scorecard:419)
-- m3: count of golden.EmptyLinesZurich (model.scorecard:420)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.empty_lines"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.empty_lines"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.empty_lines"
      INNER JOIN "stretch days" ON "golden.empty_lines"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.ragged
-- m1, m2: sum of golden.RaggedAmount (model.scorecard:421)
-- m3: count of golden.RaggedZurich (model.scorecard:422)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.ragged"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.ragged"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.ragged"
      INNER JOIN "stretch days" ON "golden.ragged"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.lines_in_cells
-- m1, m2: sum of golden.LinesInCellsAmount (model.scorecard:423)
-- m3: count of golden.LinesInCellsZurich (model.scorecard:424)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.lines_in_cells"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.lines_in_cells"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.lines_in_cells"
      INNER JOIN "stretch days" ON "golden.lines_in_cells"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.duplicate_headers
-- m1, m2: sum of golden.DuplicateHeadersAmount (model.scorecard:425)
-- m3: count of golden.DuplicateHeadersZurich (model.scorecard:426)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.duplicate_headers"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.duplicate_headers"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.duplicate_headers"
      INNER JOIN "stretch days" ON "golden.duplicate_headers"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.empty_headers
-- m1, m2: sum of golden.EmptyHeadersAmount (model.scorecard:427)
-- m3: count of golden.EmptyHeadersZurich (model.scorecard:428)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.empty_headers"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.empty_headers"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.empty_headers"
      INNER JOIN "stretch days" ON "golden.empty_headers"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.spaces_in_headers
-- m1, m2: sum of golden.SpacesInHeadersAmount (model.scorecard:429)
-- m3: count of golden.SpacesInHeadersZurich (model.scorecard:430)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.spaces_in_headers"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.spaces_in_headers"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.spaces_in_headers"
      INNER JOIN "stretch days" ON "golden.spaces_in_headers"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.late_letters
-- m1, m2: sum of golden.LateLettersAmount (model.scorecard:431)
-- m3: count of golden.LateLettersZurich (model.scorecard:432)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.late_letters"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.late_letters"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.late_letters"
      INNER JOIN "stretch days" ON "golden.late_letters"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.gzip
-- m1, m2: sum of golden.GzipAmount (model.scorecard:433)
-- m3: count of golden.GzipZurich (model.scorecard:434)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.gzip"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.gzip"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.gzip"
      INNER JOIN "stretch days" ON "golden.gzip"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.archive_of_one
-- m1, m2: sum of golden.ArchiveOfOneAmount (model.scorecard:435)
-- m3: count of golden.ArchiveOfOneZurich (model.scorecard:436)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.archive_of_one"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.archive_of_one"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.archive_of_one"
      INNER JOIN "stretch days" ON "golden.archive_of_one"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.archive_of_several
-- m1, m2: sum of golden.ArchiveOfSeveralAmount (model.scorecard:437)
-- m3: count of golden.ArchiveOfSeveralZurich (model.scorecard:438)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.archive_of_several"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.archive_of_several"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.archive_of_several"
      INNER JOIN "stretch days" ON "golden.archive_of_several"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.folders
-- m1, m2: sum of golden.FoldersAmount (model.scorecard:439)
-- m3: count of golden.FoldersZurich (model.scorecard:440)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.folders"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.folders"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.folders"
      INNER JOIN "stretch days" ON "golden.folders"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.stars
-- m1, m2: sum of golden.StarsAmount (model.scorecard:441)
-- m3: count of golden.StarsZurich (model.scorecard:442)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.stars"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.stars"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.stars"
      INNER JOIN "stretch days" ON "golden.stars"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.array
-- m1, m2: sum of golden.ArrayAmount (model.scorecard:443)
-- m3: count of golden.ArrayZurich (model.scorecard:444)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.array"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.array"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.array"
      INNER JOIN "stretch days" ON "golden.array"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.lines
-- m1, m2: sum of golden.LinesAmount (model.scorecard:445)
-- m3: count of golden.LinesZurich (model.scorecard:446)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.lines"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.lines"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.lines"
      INNER JOIN "stretch days" ON "golden.lines"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.within
-- m1, m2: sum of golden.WithinAmount (model.scorecard:447)
-- m3: count of golden.WithinZurich (model.scorecard:448)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.within"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.within"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.within"
      INNER JOIN "stretch days" ON "golden.within"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.packed_lines
-- m1, m2: sum of golden.PackedLinesAmount (model.scorecard:449)
-- m3: count of golden.PackedLinesZurich (model.scorecard:450)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.packed_lines"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.packed_lines"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.packed_lines"
      INNER JOIN "stretch days" ON "golden.packed_lines"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.report
-- m1, m2: sum of golden.ReportAmount (model.scorecard:451)
-- m3: count of golden.ReportZurich (model.scorecard:452)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.report"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.report"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.report"
      INNER JOIN "stretch days" ON "golden.report"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.decoys
-- m1, m2: sum of golden.DecoysAmount (model.scorecard:453)
-- m3: count of golden.DecoysZurich (model.scorecard:454)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.decoys"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.decoys"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.decoys"
      INNER JOIN "stretch days" ON "golden.decoys"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.named_sheet
-- m1, m2: sum of golden.NamedSheetAmount (model.scorecard:455)
-- m3: count of golden.NamedSheetZurich (model.scorecard:456)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.named_sheet"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.named_sheet"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.named_sheet"
      INNER JOIN "stretch days" ON "golden.named_sheet"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.mixed_dates
-- m1, m2: sum of golden.MixedDatesAmount (model.scorecard:457)
-- m3: count of golden.MixedDatesZurich (model.scorecard:458)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.mixed_dates"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.mixed_dates"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.mixed_dates"
      INNER JOIN "stretch days" ON "golden.mixed_dates"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.from_1904
-- m1, m2: sum of golden.From1904Amount (model.scorecard:459)
-- m3: count of golden.From1904Zurich (model.scorecard:460)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.from_1904"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.from_1904"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.from_1904"
      INNER JOIN "stretch days" ON "golden.from_1904"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.duplicate_headers_of_sheet
-- m1, m2: sum of golden.DuplicateHeadersOfSheetAmount (model.scorecard:461)
-- m3: count of golden.DuplicateHeadersOfSheetZurich (model.scorecard:462)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.duplicate_headers_of_sheet"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.duplicate_headers_of_sheet"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.duplicate_headers_of_sheet"
      INNER JOIN "stretch days" ON "golden.duplicate_headers_of_sheet"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.empty_headers_of_sheet
-- m1, m2: sum of golden.EmptyHeadersOfSheetAmount (model.scorecard:463)
-- m3: count of golden.EmptyHeadersOfSheetZurich (model.scorecard:464)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.empty_headers_of_sheet"."amount") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.empty_headers_of_sheet"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.empty_headers_of_sheet"
      INNER JOIN "stretch days" ON "golden.empty_headers_of_sheet"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.mixed_clocks
-- m1, m2: sum of golden.MixedClocksAmount (model.scorecard:465)
-- m3: count of golden.MixedClocksZurich (model.scorecard:466)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.mixed_clocks"."amount") AS "m1",
      COUNT("golden.mixed_clocks"."amount") AS "m2",
      COUNT(CASE WHEN "golden.mixed_clocks"."place" = 'Zürich' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.mixed_clocks"
      INNER JOIN "stretch days" ON "golden.mixed_clocks"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
