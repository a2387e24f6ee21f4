import { addressPlaces } from "../ask/configuration/variables.ts";
import { dependencyFailures } from "../ask/dependencies/dependency-failures.ts";
import type { UnreachableState } from "../ask/dependencies/failed-dependency.ts";
import { placesOfState, toldOfState } from "../ask/dependencies/told-of-state.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { defineCause, type View } from "../define.ts";

export default defineCause({
  id: "db-unreachable",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    own: "`{service}` looks for its database at {host}:{port}. In a container that is the container itself, and nothing listens there.",
    "own-other":
      "`{service}` looks for its database at {host}:{port}. In a container that is the container itself, and nothing listens there: the database is another container, `{name}`.",
    "other-port":
      "`{service}` asks its database `{name}` on port {port}, where nothing listens: `{name}` listens on port {open}.",
    loopback:
      "`{service}` needs its database `{name}`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    profile:
      "`{service}` needs its database `{name}`, which is never started: it belongs to a profile that is not turned on.",
    scaled:
      "`{service}` needs its database `{name}`, of which compose is told to run no container (`scale: 0`).",
    down: "`{service}` needs its database `{name}`, and that is not running ({state}).",
    rename:
      "Give `{service}` the name `{name}` in place of {host}, in DB_HOST or in its database URL.",
    elsewhere:
      "Give `{service}` the name of its database's service. A database on the machine itself is `host.docker.internal`, with `extra_hosts: [host.docker.internal:host-gateway]`.",
    port: "Let `{service}` ask `{name}` on port {open} (DB_PORT, or in its database URL): between containers the port counts on which the program listens, not the one that `ports:` publishes.",
    bind: "Let `{name}` listen on all addresses of its container: `listen_addresses = '*'` in PostgreSQL, `bind-address = 0.0.0.0` in MySQL.",
    enable: "Take `{name}` out of the profile, or turn the profile on wherever `{service}` runs.",
    scale: "Let compose run one of `{name}`: take the 0 of `scale:` or `deploy.replicas:` away.",
    start: "Get `{name}` to run: `docker compose logs {name}` shows why it does not.",
  },
  doc: {
    title: "The database cannot be reached where the backend looks for it",
    what: "The backend asks at an address where no database can answer: at localhost, which inside a container is that container alone; at the port that compose publishes on the machine; or at a database that listens for itself only, or was never started. It ends at its start, or answers 500 as soon as it needs the database.",
    confusedWith: {
      "db-not-ready-race": "there the address is right, and the database needs more time",
      "db-host-unresolvable": "there the name of the database's host is not known",
      "cache-or-broker-down": "there it is a cache or a broker that is asked",
      "startup-command-failed": "there the step that fails needs no other service",
    },
  },
  judge(view) {
    return dependencyFailures(view, "db-unreachable").map((failure) => {
      const { service, reason, origin } = failure;
      const { state } = reason;
      const isGuess = state.is === "own" && state.service === null;
      const isIdle = state.is !== "own" && IDLE.has(state.is);
      return {
        is: "cause",
        confidence: isGuess ? "likely" : "certain",
        subject: service,
        effects: [failure.effect],
        // Whatever keeps it from running is the deeper cause.
        from: isIdle ? [{ effect: "not-started", on: state.service }] : [],
        cites: [...failure.cites, ...state.cites],
        places: [...placesOf(view, service, state), ...(origin ? [origin] : [])],
        ...wordsFor(service, reason),
      };
    });
  },
});

/** It does not run, and does so for a reason of its own. */
const IDLE: ReadonlySet<UnreachableState["is"]> = new Set(["down", "profile", "scaled"]);

/** The lines of who is asked wrongly, or of what is set up wrongly there. */
function placesOf(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
  state: UnreachableState,
) {
  const asked = addressPlaces(view, service, "database");
  switch (state.is) {
    case "own":
      return asked;
    case "other-port":
      return [...addressPlaces(view, service, "database-port"), ...asked];
    default:
      return placesOfState(view, state);
  }
}

function wordsFor(
  service: string,
  reason: {
    readonly state: UnreachableState;
    readonly host: string;
    readonly port: number | null;
  },
) {
  const { state, host } = reason;
  const at = { service, host, port: reason.port ?? "" };
  if (state.is === "own" && state.service === null) {
    return {
      summary: { text: "own", params: at },
      fix: { text: "elsewhere", params: { service } },
    } as const;
  }
  const params = { ...at, name: state.service ?? "" };
  return state.is === "own"
    ? ({ summary: { text: "own-other", params }, fix: { text: "rename", params } } as const)
    : toldOfState(state, params);
}
