-- A share has its target at every level; a count only at the level it is set for, and a path of two names is a team.
SELECT kpi, period, member, target, score,
  CASE WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' WHEN score IS NOT NULL THEN 'red' ELSE 'none' END AS status
FROM (
  SELECT kpi, period, member, target,
    CASE WHEN value IS NOT NULL AND target IS NOT NULL THEN greatest(0.0, least(100.0, 100 * value / target::DOUBLE)) END AS score
  FROM (
    SELECT kpi, period, member, value,
      CASE WHEN kpi = 'Answered' THEN 0.8
           WHEN kpi = 'Contacts' AND len(string_split(member, ' / ')) = 2 THEN 2 END AS target
    FROM value_check WHERE period != 'overall'
  )
)
