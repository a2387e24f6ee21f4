import { dependencyFailures } from "../ask/dependency-failures.ts";
import { END_EVIDENCE } from "../ask/ends.ts";
import { nearestName } from "../ask/nearest-name.ts";
import { allNames, serviceAt } from "../ask/service-names.ts";
import { placeOf } from "../ask/start-command.ts";
import { addressPlaces } from "../ask/variables.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "db-host-unresolvable",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    unknown:
      "`{service}` looks for its database at `{host}`, and no service, container or alias of this stack has that name.",
    "unknown-on-machine":
      "`{service}` looks for its database at `{host}`, and nothing here has that name.",
    near: "`{service}` looks for its database at `{host}`, and nothing in this stack has that name; there is `{nearest}`.",
    "near-on-machine":
      "`{service}` looks for its database at `{host}`, and nothing here has that name; there is `{nearest}`.",
    apart:
      "`{service}` looks for its database at `{host}`, and does not find it: the two are on no network together.",
    said: "`{service}` looks for its database at `{host}`, and that name has no address for it.",
    name: "Give `{service}` the name of the database's service: {names}.",
    network: "Put `{service}` and `{host}` on one network (`networks:` of both).",
    check: "Use the name that the database's service has, and put both services on one network.",
    "check-on-machine":
      "See whether the machine knows the name (`getent hosts`). Use the name or address that the database has (127.0.0.1 where it runs on the same machine), or add the name to /etc/hosts.",
  },
  doc: {
    title: "The backend does not find its database by name",
    what: "Docker's DNS knows the services, container names and aliases of the networks that a container is on. With another name, or on another network, the backend cannot even try to connect: it ends at its start, or answers 500.",
    confusedWith: {
      "db-not-ready-race": "there the name is right, and the database is not ready or not running",
      "upstream-name-typo-or-container-name": "there it is nginx that looks for a wrong name",
      "cache-or-broker-down": "there it is a cache or a broker that is missing",
    },
  },
  judge(view) {
    return dependencyFailures(view, "host-unresolved").map((failure) => {
      const { service, reason, origin } = failure;
      const { host } = reason;
      const other = serviceAt(view, host);
      const both = other ? [service, other] : [service];
      const lines = other
        ? both.flatMap((one) => [...placeOf(view, one, "networks"), ...placeOf(view, one, "")])
        : addressPlaces(view, service, "database");
      const names = [...new Set(allNames(view).filter((name) => name !== service))];
      const isKnown = names.length > 0;
      return {
        is: "cause",
        confidence: isKnown ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: [...failure.cites, ...both.flatMap((one) => view.of("container.network", one))],
        places: [...lines, ...(origin ? [origin] : [])],
        ...(other ? apart(service, host) : named(service, host, names)),
      };
    });
  },
});

function apart(service: string, host: string) {
  const params = { service, host };
  return { summary: { text: "apart", params }, fix: { text: "network", params } } as const;
}

/** `postgres` where the one database is called `postgres-db`. */
function longerName(host: string, names: readonly string[]): string | null {
  const [only, ...others] = names.filter((name) => name.startsWith(`${host}-`));
  return others.length === 0 ? (only ?? null) : null;
}

/** Names that are worth reading one by one. */
const MOST = 8;

function named(service: string, host: string, names: readonly string[]) {
  const nearest = nearestName(host, names) ?? longerName(host, names);
  if (names.length === 0) {
    const said = { text: "said", params: { service, host } } as const;
    return { summary: said, fix: { text: "check", params: {} } } as const;
  }
  return {
    summary: nearest
      ? ({ text: "near", params: { service, host, nearest } } as const)
      : ({ text: "unknown", params: { service, host } } as const),
    fix: { text: "name", params: { service, names: nearest ?? names.slice(0, MOST).join(", ") } },
  } as const;
}
