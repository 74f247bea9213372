-- Keep: Kept and KeptBetter have equal weights in January and February, from March on (the weights change on 15 February) 1 : 3.
-- KeptBetter has a target of its own only where the month before was measured alike: February 2/3 + 0.05, April 1.05, May 0.75.
-- Its weight goes to Kept elsewhere. Return has the score of Kept. Keep counts once in January and thrice from February on.
WITH goals AS (
  SELECT * FROM (VALUES
    ('2026-01', 200 / 3, 200 / 3, 1),
    ('2026-02', (50 + 100 * (1 / 2) / (2 / 3 + 0.05)) / 2, 50, 3),
    ('2026-03', 100, 100, 3),
    ('2026-04', (70 + 3 * (100 * 0.7 / 1.05)) / 4, 70, 3),
    ('2026-05', (100 + 3 * 100) / 4, 100, 3)
  ) AS goals(period, keep, return, weight)
)
SELECT 'golden.ByDate/Only/Keep' AS node, period, keep AS score FROM goals
UNION ALL SELECT 'golden.ByDate/Only/Return', period, return FROM goals
UNION ALL SELECT 'golden.ByDate/Only/Watch', period, NULL FROM goals
UNION ALL SELECT 'golden.ByDate/Only', period, (weight * keep + return) / (weight + 1) FROM goals
UNION ALL SELECT 'golden.ByDate', period, (weight * keep + return) / (weight + 1) FROM goals
