import { addressPlaces } from "../ask/configuration/variables.ts";
import { failedMigration } from "../ask/dependencies/failed-migration.ts";
import { type MissingDatabase, missingDatabases } from "../ask/dependencies/missing-databases.ts";
import { LOGIN_EVIDENCE } from "../ask/dependencies/rejected-logins.ts";
import { named } from "../ask/names/unnamed.ts";
import { toldTables } from "../ask/pasted/told-tables.ts";
import { raisedOver, requestExceptions } from "../ask/requests/request-exceptions.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { dataPlaces } from "../ask/storage/volumes.ts";
import { defineCause, SILENT, type View } from "../define.ts";

const CONFIDENCE = { seen: "certain", told: "likely", heard: "possible" } as const;

export default defineCause({
  id: "db-schema-missing",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    summary:
      "`{service}` answers {status} because its database has no table `{table}`: the schema was never created or migrated there.",
    fix: "Create the schema before the server starts: run the migrations in the start command or in a service of their own that the backend waits for (`condition: service_completed_successfully`). Where they run already, see that they and the server use the same database: host, DB_NAME, with SQLite the same file.",
    "fix-on-machine":
      "Create the schema before the server starts: run the migrations in the deployment, or with `ExecStartPre=` in the unit.",
    failed:
      "`{service}` answers {status} because its database has no table `{table}`: its migrations failed at the start, and the server was started all the same. {detail}",
    mend: "Mend the migration. And let the start stop where it fails: `set -e`, or `&&` between the steps; after `||` or `;` the server is started whatever came before.",
    told: "`{service}` uses the table `{table}`, and its database has none of that name: the schema was never created or migrated there.",
    differ:
      "`{service}` asks for the database `{database}`, and `{server}` has none of that name: {variable} of `{service}` and {other} of `{server}` are not the same.",
    rename:
      "Set {variable} of `{service}` to the name in {other} of `{server}`; best let both read one variable, for example from `.env`. If `{database}` is the right name, create it by hand (`CREATE DATABASE`, and in MySQL a `GRANT`): {other} makes a database only with an empty volume.",
    kept: "`{service}` asks for the database `{database}`, and `{server}` has none of that name. {other} names a database that is made only with an empty volume, and the volume of `{server}` is older.",
    create:
      "Create the database `{database}` by hand (`CREATE DATABASE`, as a user of `{server}` who may; in MySQL also a `GRANT`). Or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    "create-on-machine":
      "Create the database `{database}` by hand (`CREATE DATABASE`, as a user of `{server}` who may; in MySQL also a `GRANT`).",
    absent: "`{service}` asks for the database `{database}`, and the server has none of that name.",
    hidden:
      "`{service}` asks for the database `{database}`, and the server lets its user into none of that name: it is not there, or it is for other users.",
    grant:
      "Correct the name that `{service}` uses (DB_NAME, or the end of its database URL). If `{database}` is right, create it, and let the user in: `GRANT ALL ON {database}.* TO …`.",
    compare:
      "Compare `{database}` with what the server has (`psql -l`, `SHOW DATABASES`): correct the name that `{service}` uses (DB_NAME, or the end of its database URL), or create the database.",
    heard: "A client asks for the database `{database}`, and the server has none of that name.",
    ask: "If it is `{service}` that asks, correct the name in its database URL or DB_NAME, or create the database. A healthcheck without a database asks as well (`pg_isready -U {database}`) and does no harm: add `-d` with the right name.",
  },
  doc: {
    title: "A database or a table is missing",
    what: "The database server answers and lets the backend in, but what it asks for is not there: a table, or the whole database. Without the database the backend ends at its start, or answers 500 as soon as it needs it. Health checks that do not touch the table stay green.",
    confusedWith: {
      "unhandled-exception-500": "there the exception does not come from the database",
      "db-not-ready-race": "there the database does not accept connections yet",
      "db-auth-failed": "there the database does not let the user in",
      "migration-failed-at-start":
        "there the database is there, and a migration of its tables fails",
    },
  },
  judge(view) {
    const tables = requestExceptions(view).map((found) => {
      const { service, exception, status } = found;
      if (exception.error.is !== "table-missing") return SILENT;
      const { table } = exception.error;
      const origin = exception.origin ? [exception.origin] : [];
      const failed = failedMigration(view, service);
      if (failed) {
        const { log, detail } = failed;
        const raised = raisedOver(found);
        return {
          ...raised,
          cites: [log, ...raised.cites],
          places: [...startCommandPlaces(view, service), ...origin],
          summary: { text: "failed", params: { service, status, table, detail } },
          fix: { text: "mend", params: {} },
        } as const;
      }
      return {
        ...raisedOver(found),
        places: origin,
        summary: { text: "summary", params: { service, status, table } },
        fix: { text: "fix", params: {} },
      } as const;
    });
    const told = toldTables(view)
      .filter(({ log }) => !tables.some((one) => one.is === "cause" && one.cites[0] === log))
      .map(
        ({ service, table, log, isInRequest }) =>
          ({
            is: "cause",
            confidence: isInRequest ? "likely" : "possible",
            subject: service,
            effects: [{ effect: "server-error", on: service }],
            cites: [log],
            places: log.body.code === "exception" && log.body.origin ? [log.body.origin] : [],
            summary: { text: "told", params: { service: named(service), table } },
            fix: { text: "fix", params: {} },
          }) as const,
      );
    const databases = missingDatabases(view).map(
      (missing) =>
        ({
          is: "cause",
          confidence: confidenceOf(missing),
          subject: missing.service,
          effects: [missing.effect],
          cites: missing.cites,
          places: placesOf(view, missing),
          ...wordsOf(missing),
        }) as const,
    );
    return [...tables, ...told, ...databases];
  },
});

/** Of what the server will not tell, only two names that differ are proof. */
function confidenceOf({ by, isHidden, compared }: MissingDatabase) {
  const isOpen = isHidden && compared?.body.equal !== false;
  return by === "seen" && isOpen ? "likely" : CONFIDENCE[by];
}

/** Where a name differs, the name; where it is the same, what keeps the server from making it. */
function placesOf(
  view: View<"compose.service">,
  { service, compared, isOld, origin }: MissingDatabase,
) {
  const { variable = "", server = "", serverVariable = "", equal = false } = compared?.body ?? {};
  const own = placeOf(view, service, `environment.${variable}`);
  const theirs = placeOf(view, server, `environment.${serverVariable}`);
  const asked = origin ? [origin] : [];
  if (equal && isOld) return [...dataPlaces(view, server), ...theirs, ...own, ...asked];
  if (compared) return [...own, ...theirs, ...asked];
  return [...addressPlaces(view, service, "database"), ...asked];
}

function wordsOf({ service, database, isHidden, by, compared, isOld }: MissingDatabase) {
  const client = named(service);
  if (by === "heard") {
    return {
      summary: { text: "heard", params: { database } },
      fix: { text: "ask", params: { service: client, database } },
    } as const;
  }
  if (compared && !compared.body.equal) {
    const { server, variable, serverVariable: other } = compared.body;
    const params = { service: client, database, server, variable, other };
    return {
      summary: { text: "differ", params },
      fix: { text: "rename", params },
    } as const;
  }
  if (compared && isOld) {
    const { server, serverVariable: other } = compared.body;
    const params = { service: client, database, server, other };
    return {
      summary: { text: "kept", params },
      fix: { text: "create", params: { database, server } },
      disposition: "needs-thought",
    } as const;
  }
  const params = { service: client, database };
  if (isHidden) {
    return { summary: { text: "hidden", params }, fix: { text: "grant", params } } as const;
  }
  return { summary: { text: "absent", params }, fix: { text: "compare", params } } as const;
}
