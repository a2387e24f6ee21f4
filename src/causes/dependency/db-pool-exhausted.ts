import { dependencyFailures } from "../ask/dependencies/dependency-failures.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "db-pool-exhausted",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    pool: "`{service}` has no free database connection left: every one in its own pool is taken, and none is given back in time.",
    server:
      "The database of `{service}` takes no more connections: all that it allows (`max_connections`) are in use.",
    user: "The database of `{service}` takes no more connections for its user: all that this user, or this database, may have at once are in use.",
    "fix-pool":
      "Give each connection back when the request is done, also after an error (`with`, `finally`). If every one is really needed at once, make the pool larger.",
    "fix-server":
      "See who holds them (`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`, in MySQL `SHOW PROCESSLIST`). Make pools smaller (workers times pool size must fit), close idle connections, or raise `max_connections`.",
    "fix-user":
      "See who holds them (`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`, in MySQL `SHOW PROCESSLIST`). Close what is idle, give each service a user of its own, or raise the limit: `ALTER ROLE … CONNECTION LIMIT …` in PostgreSQL, `max_user_connections` in MySQL; `max_connections` changes nothing here.",
  },
  doc: {
    title: "No database connection is free",
    what: "An application takes connections from a pool, and a database allows a certain number of them. Where they are not given back, or too many processes take them, the next request waits and then fails, mostly under load.",
    confusedWith: {
      "db-not-ready-race": "there the database does not accept connections yet",
      "unhandled-exception-500": "there the exception has nothing to do with connections",
    },
  },
  judge(view) {
    return dependencyFailures(view, "connections-exhausted").map((failure) => {
      const { service, reason, origin } = failure;
      const limited = view
        .all("compose.service")
        .filter(({ body }) => body.command?.some((word) => word.includes("max_connections")));
      const places = limited
        .filter(({ subject }) => composed(view, subject))
        .flatMap(({ subject }) => placeOf(view, subject, "command"));
      return {
        is: "cause",
        confidence: failure.isSeen ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: [...failure.cites, ...(reason.where === "server" ? limited : [])],
        places: [...(reason.where === "server" ? places : []), ...(origin ? [origin] : [])],
        summary: { text: reason.where, params: { service } },
        fix: { text: `fix-${reason.where}`, params: {} },
      };
    });
  },
});
