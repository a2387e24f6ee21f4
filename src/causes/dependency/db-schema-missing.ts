import { requestExceptions } from "../ask/request-exceptions.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "db-schema-missing",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  text: {
    summary:
      "`{service}` answers {status} because its database has no table `{table}`: the schema was never created or migrated.",
    fix: "Create the schema before the server starts: run the migrations in the start command or in a service of their own that the backend waits for (`condition: service_completed_successfully`).",
  },
  doc: {
    title: "A database table is missing",
    what: "The database answers, but the table that the request needs is not there. Health checks that do not touch the table stay green.",
    confusedWith: {
      "unhandled-exception-500": "there the exception does not come from the database",
      "db-not-ready-race": "there the database does not accept connections yet",
    },
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, log, exception, exchange, status, effects } = found;
      if (exception.error.is !== "table-missing") return SILENT;
      const { table } = exception.error;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects,
        cites: [log, exchange],
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "summary", params: { service, status, table } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
