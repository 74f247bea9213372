-- What holds where, by hand. Blue on the phone lies in two parts, of which neither is the smaller one, so nothing holds there.
WITH parts AS (
  SELECT DISTINCT kpi, period, member, segment, value FROM value_check WHERE period <> 'overall'
), standards AS (
  SELECT *,
    CASE kpi
      WHEN 'Answered' THEN CASE
        WHEN member = 'Blue' AND segment = 'channel = phone' THEN NULL
        WHEN member = 'Blue' AND segment = 'channel = chat' THEN 0.7
        WHEN segment = 'channel = phone' THEN 0.6
        WHEN segment = '' AND member LIKE 'Blue%' THEN 0.9
        ELSE 0.8 END
      WHEN 'Contacts' THEN CASE WHEN member = '' THEN 10 WHEN member = 'Blue' THEN CASE period WHEN '2026-01' THEN 5 ELSE 4 END END
      WHEN 'Better' THEN 1
      WHEN 'Dated' THEN 0.9 END AS target,
    CASE kpi
      WHEN 'Answered' THEN CASE
        WHEN member = 'Blue' AND segment = 'channel = phone' THEN NULL
        WHEN segment = 'channel = phone' THEN CASE period WHEN '2026-01' THEN 0.4 ELSE 0.45 END
        ELSE 0.5 END
      WHEN 'Contacts' THEN CASE WHEN member = '' THEN 2 WHEN member = 'Blue' THEN 1 END
      WHEN 'Better' THEN (SELECT earlier.value FROM parts AS earlier
        WHERE earlier.kpi = 'Better' AND earlier.period = '2026-01' AND parts.period = '2026-02' AND earlier.member = parts.member)
      WHEN 'Dated' THEN CASE period WHEN '2026-01' THEN 0.4 ELSE 0.3 END END AS baseline,
    CASE kpi
      WHEN 'Answered' THEN CASE
        WHEN member = 'Blue' AND segment = 'channel = phone' THEN NULL
        WHEN segment = '' AND member LIKE 'Blue%' THEN 0.85
        ELSE CASE period WHEN '2026-01' THEN 0.75 ELSE 0.77 END END
      WHEN 'Contacts' THEN CASE WHEN member = '' AND period = '2026-02' THEN 12 END END AS benchmark
  FROM parts
), scored AS (
  SELECT *, CASE WHEN target IS NOT NULL AND baseline IS NOT NULL
    THEN round(100 * greatest(0, least(1, (value - baseline) / (target - baseline)))::DOUBLE, 10) END AS score FROM standards
)
SELECT kpi, period, member, segment, target::DOUBLE AS target, baseline::DOUBLE AS baseline, benchmark::DOUBLE AS benchmark, score,
  CASE WHEN segment = 'channel = chat' AND member = 'Blue' THEN CASE WHEN value >= 0.7 THEN 'green' WHEN value >= 0.6 THEN 'amber' ELSE 'red' END
       WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' WHEN score IS NOT NULL THEN 'red' ELSE 'none' END AS status
FROM scored
