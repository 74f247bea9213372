SELECT kpi, period, CASE WHEN met THEN 100 ELSE 0 END AS score, CASE WHEN met THEN 'green' ELSE 'red' END AS status FROM (
  SELECT kpi, period, CASE kpi WHEN 'Most' THEN value >= -2 WHEN 'Least' THEN value <= 5 ELSE value BETWEEN 1 AND 3 END AS met
  FROM value_check WHERE period <> 'overall')
