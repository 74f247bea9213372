-- By hand, with the rows used in brackets.
SELECT * FROM (VALUES
  -- rows 1 (120), 5 (75), 7 (90)
  ('HandleStrict', '2026-01', 285 / 3.0, 3),
  -- rows 1 (120), 2 (200), 4 (50), 5 (75), 7 (90)
  ('HandleLenient', '2026-01', 535 / 5.0, 5),
  -- 1: 100, 2: unknown, so hold, missing; 3: missing; 4: missing; 5: 5; 6: missing; 7: 10
  ('Longer', '2026-01', 115 / 3.0, 3),
  -- known scores 5 4 5 1 3
  ('NotFive', '2026-01', 3 / 5.0, 5),
  -- 1 true, 2 false, 3 true, 4 true, 5 unknown, 6 unknown, 7 false
  ('FiveOrPhone', '2026-01', 3 / 5.0, 5),
  -- 1 true, 2 false, 3 unknown, 4 unknown, 5 false, 6 false, 7 false
  ('FiveAndPhone', '2026-01', 1 / 5.0, 5),
  -- phone chat phone ? email ? email
  ('Written', '2026-01', 3 / 5.0, 5),
  ('Unrated', '2026-01', 2 / 7.0, 7),
  ('Rated', '2026-01', 5, 5),
  -- 1: 180, 5: 135, 7: 150
  ('TwiceTalk', '2026-01', 465, 3)
) AS expected(kpi, period, value, n)
