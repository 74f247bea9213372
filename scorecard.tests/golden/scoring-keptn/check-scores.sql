SELECT kpi, period, CASE WHEN value <= 600 THEN 100 WHEN value <= 800 THEN 50 ELSE 0 END AS score,
  CASE WHEN value <= 600 THEN 'green' WHEN value <= 800 THEN 'amber' ELSE 'red' END AS status
FROM value_check WHERE period <> 'overall'
