-- Weights 1, 2, 3 and 4 count; 5 and 6 have no score and give theirs to the siblings.
SELECT prefix AS node, period, score, leading_score, lagging_score, status FROM (VALUES
  ('2026-01', (0 + 0 + 225 + 400) / 10.0, 0.0, 625 / 7.0, 'amber'),
  ('2026-02', (50 + 50 + 150 + 300) / 10.0, 100 / 3.0, 450 / 7.0, 'amber'),
  ('2026-03', (100 + 160 + 3 * 100 * 44.999 / 60 + 400 * (1 - 0.0496 / 0.20)) / 10, 260 / 3.0,
    (3 * 100 * 44.999 / 60 + 400 * (1 - 0.0496 / 0.20)) / 7, 'green')
) AS expected(period, score, leading_score, lagging_score, status),
(VALUES ('golden.Directions'), ('golden.Directions/Only'), ('golden.Directions/Only/Direct')) AS nodes(prefix)
