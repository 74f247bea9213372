SELECT prefix AS node, '2026-01' AS period, 72.5 AS score, NULL AS leading_score, 72.5 AS lagging_score, 'green' AS status FROM
  (VALUES ('golden.Zero'), ('golden.Zero/Only'), ('golden.Zero/Only/Weigh')) AS nodes(prefix)
