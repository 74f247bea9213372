// Malloy's time over that of best.sql, in turns on one connection, and its figures against those of fused-filter.sql.
import { DuckDBConnection } from "@malloydata/db-duckdb";
import { SingleConnectionRuntime } from "@malloydata/malloy";
import { readFileSync } from "node:fs";

const [parquet, contacts, rounds] = process.argv.slice(2);
const here = new URL(".", import.meta.url);
// Malloy's own message that it has no extension for web addresses, which are not read here
console.error = () => {};
const connection = new DuckDBConnection({ name: "duckdb", databasePath: ":memory:" });
const everyRow = { rowLimit: 1e9 };
const sql = text => connection.runSQL(text, everyRow);
const script = async name => {
  for (const statement of readFileSync(`${contacts}/${name}`, "utf8").split(/;\s*$/m)) {
    if (statement.trim()) await sql(statement);
  }
};

await sql(`CREATE VIEW contacts AS SELECT * FROM '${parquet.replaceAll("'", "''")}'`);
const model = new SingleConnectionRuntime({ connection }).loadModel(readFileSync(new URL("contacts.malloy", here), "utf8"));
const written = view => model.loadQuery(`run: contacts -> ${view}`).getSQL();
const levels = { all: "of_all", manager: "of_managers", team: "of_teams", agent: "of_agents" };
const flat = await Promise.all(Object.values(levels).map(written));
const nested = await written("nested");
// a name that Malloy would take for the column it is made of
const figure = name => ({ csat: "csat_mean", nps: "nps_index" })[name] ?? name;

const runs = {
  best: () => script("best.sql"),
  malloy_flat: async () => {
    for (const [index, text] of flat.entries()) await sql(`CREATE OR REPLACE TEMP TABLE flat_${index} AS ${text}`);
  },
  malloy_nested: () => sql(`CREATE OR REPLACE TEMP TABLE nested AS ${nested}`),
};
const fastest = {};
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    await run();
    fastest[name] = Math.min(fastest[name] ?? Infinity, (performance.now() - start) / 1000);
  }
}

await script("fused-filter.sql");
const columns = (await sql("SELECT column_name FROM duckdb_columns() WHERE table_name = 'res' ORDER BY column_index")).rows.map(row => row.column_name);
const keys = ["level", "month", "manager", "team", "agent_id"];
const quantiles = ["median_wait", "p90_wait", "p90_handle"];
const figures = columns.filter(name => !keys.includes(name) && !quantiles.includes(name));
let compared = 0;
let different = 0;
let notANumber = 0;
for (const [index, level] of Object.keys(levels).entries()) {
  const member = { all: "true", manager: "f.manager = r.manager", team: "f.team = r.team", agent: "f.agent_id = r.agent_id" }[level];
  const differs = figures.map(
    name => `count(*) FILTER (nullif(f.${figure(name)}::DOUBLE, 'NaN'::DOUBLE) IS DISTINCT FROM r.${name}::DOUBLE
      AND coalesce(abs(f.${figure(name)} - r.${name}) > 1e-9 * greatest(1, abs(r.${name})), true))`,
  );
  const nothing = figures.map(name => `count(*) FILTER (isnan(f.${figure(name)}::DOUBLE))`);
  const [row] = (
    await sql(
      `SELECT count(*) AS groups, (${differs.join(" + ")}) + abs(count(*) - (SELECT count(*) FROM flat_${index})) AS different,
         ${nothing.join(" + ")} AS nothing
       FROM (SELECT * FROM res WHERE level = '${level}') r LEFT JOIN flat_${index} f ON f.first_of_month = r.month AND ${member}`,
    )
  ).rows;
  compared += Number(row.groups) * figures.length;
  different += Number(row.different);
  notANumber += Number(row.nothing);
}
console.log(`${compared} values of ${figures.length} figures compared, ${different} different; ${notANumber} that have no rows are NaN in Malloy`);
const seconds = Object.fromEntries(Object.entries(fastest).map(([name, time]) => [`${name}_s`, Number(time.toFixed(3))]));
console.log(
  JSON.stringify({
    ...seconds,
    malloy_flat_ratio_to_best: Number((fastest.malloy_flat / fastest.best).toFixed(2)),
    malloy_nested_ratio_to_best: Number((fastest.malloy_nested / fastest.best).toFixed(2)),
    same_values: different === 0,
  }),
);
await connection.close();
process.exitCode = different === 0 ? 0 : 1;
