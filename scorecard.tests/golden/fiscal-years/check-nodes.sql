SELECT * FROM (VALUES
  ('golden.Years', 'FY2024', 50.5, 'amber'), ('golden.Years/Only', 'FY2024', 50.5, 'amber'),
  ('golden.Years/Only/Sell', 'FY2024', 50.5, 'amber'),
  ('golden.Years', 'FY2025', 71.5, 'green'), ('golden.Years/Only', 'FY2025', 71.5, 'green'),
  ('golden.Years/Only/Sell', 'FY2025', 71.5, 'green')
) AS expected(node, period, score, status)
