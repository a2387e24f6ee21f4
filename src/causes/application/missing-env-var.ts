import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { composed } from "../ask/names/service-names.ts";
import { requestExceptions } from "../ask/requests/request-exceptions.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";

export default defineCause({
  id: "missing-env-var",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it for the container.",
    "summary-on-machine":
      "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it where `{service}` is started.",
    likely:
      "`{service}` cannot start: its code reads the environment variable `{key}`, and does not find it.",
    request:
      "`{service}` answers {request} with {status}: its code reads the environment variable `{key}` there, and nothing sets it. A health path that does not need it is well all the same.",
    unit: "Set `{key}` for the unit of `{service}`: in the file that its `EnvironmentFile=` names, or with `Environment=`; then `systemctl daemon-reload` and `systemctl restart {service}`. Or give it a default in the code.",
    "fix-handed":
      "`environment:` of `{service}` names `{key}` without a value, so compose takes it from the shell or from `.env` beside the compose file, and neither has it. Write it there, give it a value here, or let CI pass it on (`env` in .github/bad-gateway.yml, for the check alone).",
    fix: "Set `{key}` under `environment:` of `{service}` in the compose file (or in its `env_file`), or give it a default in the code.",
    "fix-on-machine":
      "Set `{key}` where `{service}` is started (in a unit with `Environment=` or in the file that `EnvironmentFile=` names, in pm2 under `env:`), and start it again. Or give it a default in the code.",
  },
  doc: {
    title: "An environment variable is missing",
    what: "The application reads a variable while it is loaded, for example `os.environ[…]`, and the container does not have it. It ends at every start, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the variable is set, or something else is wrong in the code",
    },
  },
  judge(view) {
    const overRequests = requestExceptions(view).flatMap((found) => {
      const { service, log, exception, exchange, status } = found;
      if (exception.error.is !== "missing-key" || !exception.error.environment) return [];
      const { key } = exception.error;
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "request", params: { service, request, status, key } },
        fix: { text: setting(view, service, key), params: { service, key } },
      } as const;
    });
    if (overRequests.length > 0) return overRequests;
    return endsBecause(view, "variable-missing").map((ended) => {
      const { service, reason } = ended;
      const config = view.of("container.config", service);
      const { origin } = reason.exception;
      const params = { service, key: reason.key };
      return {
        ...neverServed(ended, ...config),
        confidence: config.length > 0 ? "certain" : "likely",
        places: [
          ...placeOf(view, service, `environment.${reason.key}`),
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, "env_file"),
          ...placeOf(view, service, ""),
          ...(origin ? [origin] : []),
        ],
        summary: { text: config.length > 0 ? "summary" : "likely", params },
        fix: { text: setting(view, service, reason.key), params },
      };
    });
  },
});

/** Who has to set it: compose knows the name, or does not, or a unit's files do. */
function setting(view: View<"container.state" | "compose.service">, service: string, key: string) {
  if (view.of("container.state", service)[0]?.body.runtime === "unit") return "unit";
  return composed(view, service)?.body.environment.includes(key) ? "fix-handed" : "fix";
}
