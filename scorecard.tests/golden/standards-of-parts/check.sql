-- Every row belongs to the whole, its team, its agent, and for Answered to its channel, as a whole and in its team.
WITH contacts AS (
  SELECT strftime(day, '%Y-%m') AS month, team, agent, channel, answered
  FROM read_csv('data/contacts.csv', types = {'day': 'DATE', 'answered': 'VARCHAR'})
), rows_of AS (
  SELECT period, member, segment, answered
  FROM contacts, unnest([month, 'overall']) AS periods(period),
    unnest([
      {'member': '', 'segment': ''}, {'member': team, 'segment': ''}, {'member': team || ' / ' || agent, 'segment': ''},
      {'member': '', 'segment': 'channel = ' || channel}, {'member': team, 'segment': 'channel = ' || channel}
    ]) AS parts(part), LATERAL (SELECT part.member, part.segment)
), counted AS (
  SELECT period, member, segment, count(*) FILTER (answered = 'yes') / count(*) AS share, count(*) AS n FROM rows_of GROUP BY ALL
)
SELECT 'Answered' AS kpi, period, member, segment, share AS value FROM counted
UNION ALL SELECT kpi, period, member, segment, share FROM counted, (VALUES ('Better'), ('Dated')) AS kpis(kpi) WHERE segment = ''
UNION ALL SELECT 'Contacts', period, member, segment, n FROM counted WHERE segment = ''
