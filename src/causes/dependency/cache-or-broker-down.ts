import { dependencyFailures } from "../ask/dependency-failures.ts";
import { type DependencyState, dependencyState } from "../ask/dependency-state.ts";
import { END_EVIDENCE } from "../ask/ends.ts";
import { placeOf, startCommandPlaces } from "../ask/start-command.ts";
import { addressPlaces } from "../ask/variables.ts";
import { defineCause } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** What is known for sure by the state of the service itself. */
const SURE: ReadonlySet<DependencyState["is"]> = new Set([
  "profile",
  "down",
  "loopback",
  "not-here",
]);

export default defineCause({
  id: "cache-or-broker-down",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    down: "`{service}` needs `{name}`, and nobody answers there: `{name}` is not running ({state}).",
    profile:
      "`{service}` needs `{name}`, which is never started: it belongs to a profile that is not turned on.",
    loopback:
      "`{service}` needs `{name}`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    "not-here":
      "`{service}` needs a cache or broker named `{name}`, and this stack has no service of that name.",
    running: "`{service}` needs `{name}`, and could not connect to it when it was asked.",
    unknown: "`{service}` needs a cache or broker ({name}), and nobody answers there.",
    start:
      "Get `{name}` to run (`docker compose logs {name}` shows why it does not), and let `{service}` wait for it in `depends_on`.",
    bind: "Let `{name}` listen on all addresses of its container: `bind 0.0.0.0` in its configuration or `--bind 0.0.0.0` in its command, with a password or on a network of its own.",
    enable: "Take `{name}` out of the profile, or turn the profile on wherever `{service}` runs.",
    add: "Add the service, or tell `{service}` the right host. If it can live without it, let the code catch the error.",
  },
  doc: {
    title: "A cache or message broker does not answer",
    what: "The backend connects to Redis, Memcached, RabbitMQ or the like while it starts or answers a request, and finds nobody there. It ends, or answers 500 for all that needs it.",
    confusedWith: {
      "db-not-ready-race": "there it is the database, and a matter of time",
      "unhandled-exception-500": "there no other service is involved",
      "backend-bind-loopback": "there it is the backend itself that listens on 127.0.0.1 only",
    },
  },
  judge(view) {
    return dependencyFailures(view, "cache-down").map((failure) => {
      const { service, reason, origin } = failure;
      const state = dependencyState(view, reason.host, reason.port);
      const dependency = "service" in state ? state.service : null;
      const name =
        dependency ??
        reason.host ??
        (reason.port === null ? phrase("port-unknown") : phrase("port", { port: reason.port }));
      const params = { service, name };
      const own = dependency === null ? [] : placesIn(dependency);
      function placesIn(other: string) {
        if (state.is === "profile") return placeOf(view, other, "profiles");
        return state.is === "loopback" ? startCommandPlaces(view, other) : placeOf(view, other, "");
      }
      return {
        is: "cause",
        confidence: SURE.has(state.is) ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        // Whatever keeps it from running is the deeper cause.
        from: dependency === null ? [] : [{ effect: "not-started", on: dependency }],
        cites: [...failure.cites, ...("cites" in state ? state.cites : [])],
        places: [
          ...own,
          ...addressPlaces(view, service, "cache"),
          ...placeOf(view, service, "depends_on"),
          ...(origin ? [origin] : []),
        ],
        summary:
          state.is === "down"
            ? { text: "down", params: { ...params, state: state.state } }
            : { text: state.is, params },
        fix: fixFor(state, params),
      };
    });
  },
});

function fixFor(state: DependencyState, params: { service: string; name: Param }) {
  if (state.is === "loopback") return { text: "bind", params } as const;
  if (state.is === "profile") return { text: "enable", params } as const;
  if (state.is === "down" || state.is === "running") return { text: "start", params } as const;
  return { text: "add", params } as const;
}
