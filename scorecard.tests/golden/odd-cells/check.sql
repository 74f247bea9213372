-- What is left, by hand: n1 n2 n3 n10, w1 w2 w4 w6, c1 c2 c5, s1, f1 f2 f4, t1 t3 and the last row.
SELECT * FROM (VALUES
  ('Rows', '2026-01', '18', 18),
  -- 1.25 - 1.5 + 0.5 + 1.25 + 100
  ('Numbers', '2026-01', '101.5', 5),
  ('NumberCount', '2026-01', '5', 5),
  -- 7 + 7 and the greatest whole number of 64 bits, added and taken away
  ('Wholes', '2026-01', '14', 4),
  -- 1:30, an hour and a hundred hours
  ('Clocks', '2026-01', '363690', 3),
  ('Seconds', '2026-01', '1.5', 1),
  ('Flags', '2026-01', '2', 2),
  ('Words', '2026-01', '3', 3)
) AS expected(kpi, period, value, n)
