import type { AnyFact, Fact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { Place } from "../../../case/place.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { UNNAMED_BACKEND } from "../names/unnamed.ts";
import { dependencyFailures } from "./dependency-failures.ts";
import type { LOGIN_EVIDENCE } from "./rejected-logins.ts";

type Evidence = View<(typeof LOGIN_EVIDENCE)[number]>;

/** A database that a service asks for, and that the server does not have. */
export interface MissingDatabase {
  readonly service: string;
  readonly database: string;
  /** Whether the server leaves open that it has one of that name, for other users. */
  readonly isHidden: boolean;
  readonly effect: EffectOn;
  readonly cites: NonEmpty<AnyFact>;
  /** The line of the project that asked for it. */
  readonly origin: Place | null;
  /** `seen`: the service failed of it; `told`: a pasted log says so; `heard`: the server's alone. */
  readonly by: "seen" | "told" | "heard";
  /** The variables of both sides that name a database; absent where it is not known which. */
  readonly compared: Fact<"credentials.equal"> | undefined;
  /** Whether the server says that it started with a data directory from before. */
  readonly isOld: boolean;
}

/** What ended a service at its start, or failed a request of ours. */
export function missingDatabases(view: Evidence): readonly MissingDatabase[] {
  const found = dependencyFailures(view, "database-missing");
  if (found.length === 0 && isExcerpt(view)) return heard(view);
  return found.map(({ service, reason, effect, isSeen, origin, ...failure }) => {
    const { database, isHidden } = reason;
    const compared = comparedNames(view, service);
    const started = view
      .of("app.log", compared?.body.server ?? "")
      .find(({ body }) => body.code === "database-initialized");
    const unknown = view
      .all("app.log")
      .find(({ body }) => body.code === "database-unknown" && body.database === database);
    const witnesses = [compared, started, unknown].filter((fact) => fact !== undefined);
    return {
      ...{ service, database, isHidden, effect, origin, compared },
      cites: [...failure.cites, ...witnesses],
      by: isSeen && !isExcerpt(view) ? "seen" : "told",
      isOld: started?.body.code === "database-initialized" && !started.body.fresh,
    };
  });
}

/** The two names; of several servers nobody can tell which one said it has no such database. */
function comparedNames(view: Evidence, service: string) {
  const names = view
    .of("credentials.equal", service)
    .filter(({ body }) => body.part === "database");
  const servers = new Set(names.map(({ body }) => body.server));
  return servers.size === 1 ? names[0] : undefined;
}

/** What a database server says when nobody asks it anything. */
const OWN: ReadonlySet<string> = new Set([
  ...["database-starting", "database-ready", "database-initialized", "database-unknown"],
  "login-rejected",
]);

function isOfServer({ body }: Fact<"app.log">): boolean {
  return OWN.has(body.code) || (body.code === "listening" && body.server === "postgres");
}

/**
 * The server's lines alone. Beside those of others they prove nothing: a healthcheck that names no
 * database (`pg_isready -U app`) makes PostgreSQL say so for ever, of a stack that works.
 */
function heard(view: Evidence): readonly MissingDatabase[] {
  const logs = view.all("app.log");
  const log = logs.find(({ body }) => body.code === "database-unknown");
  const isAlone = logs.every(isOfServer);
  if (log?.body.code !== "database-unknown" || !isAlone) return [];
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  const { database } = log.body;
  const effect = { effect: "server-error", on: service } as const;
  const unknown = { isHidden: false, origin: null, compared: undefined, isOld: false } as const;
  return [{ service, database, effect, cites: [log], by: "heard", ...unknown }];
}
