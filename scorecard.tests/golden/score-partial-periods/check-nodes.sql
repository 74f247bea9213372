SELECT prefix AS node, period, score, status, 1 AS weight, 1 AS share FROM
  (VALUES ('golden.Partial'), ('golden.Partial/Only'), ('golden.Partial/Only/Count')) AS nodes(prefix),
  (VALUES ('2026-01', 50.0, 'amber'), ('2026-02', 25.0, 'red')) AS expected(period, score, status)
