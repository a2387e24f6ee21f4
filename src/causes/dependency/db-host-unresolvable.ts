import { addressPlaces } from "../ask/configuration/variables.ts";
import { dependencyFailures } from "../ask/dependencies/dependency-failures.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { HOST_NAMES } from "../ask/hops/host-gateway.ts";
import { nearestName } from "../ask/names/nearest-name.ts";
import { allNames, serviceAt } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";

type Evidence = View<(typeof END_EVIDENCE)[number]>;

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
    cut: "`{service}` does not find its database `{host}`: the password in its database URL has an `@` that is not encoded. For the client the password ends there, and the rest of it belongs to the host's name.",
    blank:
      "`{service}` does not find its database `{host}`, because the name that it was given has a blank or a line end before or behind it.",
    trim: "Take the blank away where the name is set: in the compose file, or in the `.env` file (there also the line ends of Windows, CR LF).",
    "trim-on-machine":
      "Take the blank away where the name is set: in the unit, or in its file of variables (there also the line ends of Windows, CR LF).",
    outside:
      "`{service}` looks for its database at `{host}`, and gets no address for that name; it is none of this stack.",
    machine:
      "`{service}` looks for its database on the machine itself, as `{host}`, and that name has no address in its container. Docker Desktop makes one by itself; an engine on Linux only for the services that ask for it.",
    "machine-on-machine":
      "`{service}` looks for its database at `{host}`, a name that no machine knows by itself: here it has no address.",
    gateway:
      'Give `{service}` the name: `extra_hosts: ["{host}:host-gateway"]`. The database must then listen on the address of Docker\'s bridge too, not on 127.0.0.1 alone. If the database is a service of this stack, let `{service}` ask for that by its name.',
    "gateway-on-machine":
      "Let `{service}` ask for the database by 127.0.0.1, where it runs on the same machine, else by its address.",
    encode:
      "Write the password percent-encoded in the URL: `@` as %40, `:` as %3A, `/` as %2F, `#` as %23, `%` as %25. The database itself gets the password as it is.",
    reach:
      "Check the name, and whether it can be resolved from this machine at all: names of private networks (a cloud's, a VPN's) are known only there. If a service of this stack is meant, give `{service}` its name.",
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
      const names = [...new Set(allNames(view).filter((name) => mayBe(view, service, name)))];
      const isKnown = allNames(view).some((name) => name !== service);
      return {
        is: "cause",
        confidence: isKnown ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: [...failure.cites, ...both.flatMap((one) => view.of("container.network", one))],
        places: [...lines, ...(origin ? [origin] : [])],
        ...(other ? apart(service, host) : named(service, host, isKnown ? names : null)),
      };
    });
  },
});

/** Neither who asks nor nginx is the database. */
function mayBe(view: Evidence, service: string, name: string): boolean {
  const meant = serviceAt(view, name);
  return meant !== service && meant !== view.plan.proxy?.service;
}

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

/** `known`: null where nothing is known of the stack's names. */
function named(service: string, host: string, known: readonly string[] | null) {
  const names = known ?? [];
  if (host !== host.trim()) {
    const blank = { text: "blank", params: { service, host: host.trim() } } as const;
    return { summary: blank, fix: { text: "trim", params: {} } } as const;
  }
  const real = host.slice(host.lastIndexOf("@") + 1);
  if (real !== host) {
    const cut = { text: "cut", params: { service, host: real } } as const;
    return { summary: cut, fix: { text: "encode", params: {} } } as const;
  }
  if (HOST_NAMES.has(host)) {
    const params = { service, host };
    return { summary: { text: "machine", params }, fix: { text: "gateway", params } } as const;
  }
  const nearest = nearestName(host, names) ?? longerName(host, names);
  if (host.includes(".") && nearest === null) {
    const outside = { text: "outside", params: { service, host } } as const;
    return { summary: outside, fix: { text: "reach", params: { service } } } as const;
  }
  if (known === null) {
    const said = { text: "said", params: { service, host } } as const;
    return { summary: said, fix: { text: "check", params: {} } } as const;
  }
  if (names.length === 0) {
    const unknown = { text: "unknown", params: { service, host } } as const;
    return { summary: unknown, fix: { text: "check", params: {} } } as const;
  }
  return {
    summary: nearest
      ? ({ text: "near", params: { service, host, nearest } } as const)
      : ({ text: "unknown", params: { service, host } } as const),
    fix: { text: "name", params: { service, names: nearest ?? names.slice(0, MOST).join(", ") } },
  } as const;
}
