SELECT k.kpi, period, v AS value, n FROM (
  SELECT coalesce(strftime(day, '%Y-%m'), 'overall') AS period, sum(a)::DECIMAL(18, 2) AS a, sum(b)::DECIMAL(18, 2) AS b, count(*) AS n
  FROM 'data/readings.csv' GROUP BY GROUPING SETS ((strftime(day, '%Y-%m')), ())
) AS months, LATERAL (VALUES ('Half', a), ('Down', b), ('Fixed', a)) AS k(kpi, v)
