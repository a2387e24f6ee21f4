import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { isAwaitedJob } from "../ask/starts/gates.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "migration-failed-at-start",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` never gets as far as its server: a migration of its database fails first. {detail}",
    job: "`{service}`, which brings the database up to date, fails in a migration. {detail}",
    fix: "Mend the migration, and run it against a copy of the real data: `docker compose run --rm {service}` shows at once whether it passes. Do not skip it: the code that follows expects its result.",
    "fix-on-machine":
      "Mend the migration, and run it by hand against a copy of the real data. Do not skip it: the code that follows expects its result.",
    merge:
      "Two branches added a migration each: join them (`python manage.py makemigrations --merge`, `alembic merge heads`), and commit the result.",
  },
  doc: {
    title: "A migration fails before the server starts",
    what: "The start command brings the database's schema up to date and then starts the server. When a migration fails, the server is never started, and nginx finds nobody to talk to.",
    confusedWith: {
      "startup-command-failed": "there the step that fails has nothing to do with the schema",
      "db-not-ready-race": "there the migration cannot reach the database at all",
      "db-auth-failed": "there the database refuses the login",
      "db-schema-missing":
        "there no migration was run, or there is no database that it could change",
    },
  },
  judge(view) {
    return endsBecause(view, "migration-failed").map((ended) => {
      const { service, reason } = ended;
      const { exception, detail } = reason;
      const origin = exception?.origin?.file?.includes("migration") ? exception.origin : null;
      const isJob = isAwaitedJob(view, service);
      return {
        ...neverServed(ended),
        places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
        summary: { text: isJob ? "job" : "summary", params: { service, detail } },
        fix: reason.fork ? { text: "merge", params: {} } : { text: "fix", params: { service } },
      };
    });
  },
});
