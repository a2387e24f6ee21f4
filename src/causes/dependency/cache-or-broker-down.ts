import { addressPlaces } from "../ask/configuration/variables.ts";
import { dependencyFailures } from "../ask/dependencies/dependency-failures.ts";
import { type DependencyState, dependencyState } from "../ask/dependencies/dependency-state.ts";
import { isCacheName } from "../ask/dependencies/failed-dependency.ts";
import { placesOfState, toldOfState } from "../ask/dependencies/told-of-state.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** What is known for sure by the state of the service itself. */
const SURE: ReadonlySet<DependencyState["is"]> = new Set([
  "profile",
  "scaled",
  "down",
  "loopback",
  "not-here",
  "apart",
  "other-port",
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
    scaled:
      "`{service}` needs `{name}`, of which compose is told to run no container (`scale: 0`).",
    loopback:
      "`{service}` needs `{name}`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    "loopback-on-machine":
      "`{service}` needs `{name}`, which runs but listens on 127.0.0.1 alone, where it is not asked.",
    "not-here":
      "`{service}` needs a cache or broker named `{name}`, and this stack has no service of that name.",
    "not-here-on-machine":
      "`{service}` needs a cache or broker named `{name}`, and none of that name is known here.",
    apart:
      "`{service}` looks for `{name}`, and does not find it: the two are on no network together.",
    "other-port":
      "`{service}` asks `{name}` on port {port}, where nothing listens: `{name}` listens on port {open}.",
    own: "`{service}` looks for a cache or broker at {host}:{port}. In a container that is the container itself, and nothing listens there.",
    "own-on-machine":
      "`{service}` looks for a cache or broker at {host}:{port}, and nothing listens there.",
    "own-other":
      "`{service}` looks for a cache or broker at {host}:{port}. In a container that is the container itself, and nothing listens there: `{name}` is another container.",
    "own-other-on-machine":
      "`{service}` looks for a cache or broker at {host}:{port}, and nothing listens there.",
    running: "`{service}` needs `{name}`, and could not connect to it when it was asked.",
    unknown: "`{service}` needs a cache or broker ({name}), and nobody answers there.",
    nameless:
      "`{service}` needs a cache or broker, and nobody answers where it looks for it; the error does not say where that is.",
    look: "See which address `{service}` is given, and that a service of this name runs and listens on that port for others. A library that is given none asks localhost, which in a container is the container itself.",
    "look-on-machine":
      "See which address `{service}` is given, and that the program behind it runs and listens there. A library that is given none asks localhost.",
    start:
      "Get `{name}` to run (`docker compose logs {name}` shows why it does not), and let `{service}` wait for it in `depends_on`.",
    "start-on-machine":
      "Get `{name}` to run (its unit's journal shows why it does not), and let `{service}` start after it (`After=` in its unit).",
    wait: "`{name}` runs now: `docker compose logs {name}` shows whether it ended meanwhile, or came up late. Give it a healthcheck, let `{service}` wait for it (`depends_on: {name}: condition: service_healthy`), and let the code try again.",
    "wait-on-machine":
      "`{name}` runs now: its unit's journal shows whether it ended meanwhile, or came up late. Let `{service}` start after it (`After=` in its unit), and let the code try again.",
    network: "Put `{service}` and `{name}` on one network (`networks:` of both).",
    port: "Let `{service}` ask `{name}` on port {open}: between containers the port counts on which the program listens, not the one that `ports:` publishes.",
    "port-on-machine": "Let `{service}` ask `{name}` on port {open}, where it listens.",
    rename:
      "Give `{service}` the name `{name}` in place of {host}, in its URL or in the variable of its host.",
    elsewhere:
      "Give `{service}` the name of the service that it means. A program on the machine itself is `host.docker.internal`, with `extra_hosts: [host.docker.internal:host-gateway]`.",
    "elsewhere-on-machine":
      "Start the cache or broker on this machine, or give `{service}` the address of the machine that has it.",
    scale: "Let compose run one of `{name}`: take the 0 of `scale:` or `deploy.replicas:` away.",
    bind: "Let `{name}` listen on all addresses of its container: `bind 0.0.0.0` in its configuration or `--bind 0.0.0.0` in its command. Redis then also needs a password (`requirepass`), or `protected-mode no` on a network of its own: without either it takes no commands from others.",
    "bind-on-machine":
      "Let `{name}` listen on the address at which it is asked (`bind` in its configuration), with a password.",
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
      const state = stateOfAsked(view, service, reason);
      const dependency = "service" in state ? state.service : null;
      const name =
        dependency ??
        reason.host ??
        (reason.port === null ? phrase("port-unknown") : phrase("port", { port: reason.port }));
      const params = { service, name };
      const own = dependency === null ? [] : placesIn(view, dependency, state);
      return {
        is: "cause",
        confidence:
          (SURE.has(state.is) && reason.host !== null) || (state.is === "own" && dependency)
            ? "certain"
            : "likely",
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
        ...wordsFor(state, params, reason),
      };
    });
  },
});

/** Where nobody said who was asked: the one cache or broker of the stack, if it cannot be reached. */
function stateOfAsked(
  view: View<(typeof END_EVIDENCE)[number]>,
  service: string,
  asked: { readonly host: string | null; readonly port: number | null },
): DependencyState {
  if (asked.host !== null || asked.port !== null) return dependencyState(view, service, asked);
  const [host = null, ...others] = view
    .all("compose.service")
    .flatMap(({ subject }) => (subject !== service && isCacheName(subject) ? [subject] : []));
  const state = dependencyState(view, service, { host, port: null });
  return others.length === 0 && SURE.has(state.is) && state.is !== "not-here"
    ? state
    : { is: "unknown" };
}

/** The lines of what is asked; where the address is wrong, those of who asks. */
function placesIn(
  view: View<"compose.service" | "dockerfile.instruction">,
  other: string,
  state: DependencyState,
) {
  switch (state.is) {
    case "own":
    case "other-port":
      return [];
    case "apart":
      return [...placeOf(view, other, "networks"), ...placeOf(view, other, "")];
    case "profile":
    case "scaled":
    case "loopback":
    case "down":
      return placesOfState(view, state);
    default:
      return placeOf(view, other, "");
  }
}

function wordsFor(
  state: DependencyState,
  params: { readonly service: string; readonly name: Param },
  asked: { readonly host: string | null; readonly port: number | null },
) {
  const { host, port } = { host: asked.host ?? "localhost", port: asked.port ?? "" };
  switch (state.is) {
    case "down":
    case "profile":
    case "scaled":
    case "loopback":
    case "other-port":
      return toldOfState(state, params);
    case "apart":
      return { summary: { text: "apart", params }, fix: { text: "network", params } } as const;
    case "own": {
      const at = { ...params, host, port };
      return state.service === null
        ? ({ summary: { text: "own", params: at }, fix: { text: "elsewhere", params } } as const)
        : ({
            summary: { text: "own-other", params: at },
            fix: { text: "rename", params: at },
          } as const);
    }
    case "running":
      return { summary: { text: "running", params }, fix: { text: "wait", params } } as const;
    default:
      return asked.host === null && asked.port === null
        ? ({ summary: { text: "nameless", params }, fix: { text: "look", params } } as const)
        : ({ summary: { text: state.is, params }, fix: { text: "add", params } } as const);
  }
}
