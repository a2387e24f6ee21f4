import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { END_EVIDENCE } from "../ends/ends.ts";
import { UNNAMED_BACKEND, UNNAMED_DATABASE } from "../names/unnamed.ts";
import { dependencyFailures } from "./dependency-failures.ts";

export const LOGIN_EVIDENCE = [...END_EVIDENCE, "credentials.equal"] as const;
type Evidence = View<(typeof LOGIN_EVIDENCE)[number]>;

/**
 * What the evidence says about the two sides. `host`: the server lets nobody in from there, whatever
 * the password. `renamed`, `nobody`: it has no such user, and its data directory
 * is older than the name that both sides hold; or nothing tells why. `differ`: they hold different credentials. `kept`,
 * `alike`: the same password, and the database says that its data directory is an older one, or
 * says nothing. `unset`: the database knows no password for this user, which its first start always
 * gives. `made`: its data directory was made at this start. `open`: nothing decides.
 */
export type LoginVerdict =
  | "host"
  | "renamed"
  | "nobody"
  | "differ"
  | "kept"
  | "alike"
  | "unset"
  | "made"
  | "open";

/** A login that a database refused, and all that tells which side is wrong. */
export interface RejectedLogin {
  readonly service: string;
  readonly server: string;
  /** In words: `the user x`, or that it is not known. */
  readonly user: Param;
  readonly effect: EffectOn;
  readonly cites: NonEmpty<AnyFact>;
  readonly origin: Place | null;
  readonly verdict: LoginVerdict;
  /** The variables that decide: of both sides, if it is known which. */
  readonly compared: Fact<"credentials.equal"> | undefined;
}

/** Logins that ended a service at its start, or failed a request of ours. */
export function rejectedLogins(view: Evidence): readonly RejectedLogin[] {
  const found = dependencyFailures(view, "login-rejected");
  return found.length > 0 || view.looked("container.state")
    ? found.map((login) => {
        const { witnesses, ...about } = aboutServer(view, login.service, login.reason.user);
        if (login.reason.byHost) return { ...login, ...about, verdict: "host" };
        return { ...login, ...about, cites: [...login.cites, ...witnesses] };
      })
    : said(view);
}

/** In pasted logs the database's own lines may be all there is. */
function said(view: Evidence): readonly RejectedLogin[] {
  const log = view.all("app.log").find(({ body }) => body.code === "login-rejected");
  if (log?.body.code !== "login-rejected") return [];
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  const { user } = log.body;
  const { witnesses, ...about } = aboutServer(view, service, user);
  const cites = [log, ...witnesses.filter((fact) => fact !== log)] as const;
  return [
    { service, effect: { effect: "server-error", on: service }, cites, origin: null, ...about },
  ];
}

function aboutServer(view: Evidence, service: string, user: string | null) {
  const all = view.of("credentials.equal", service);
  const logs = view.all("app.log");
  const speaker = logs.find(({ body, subject }) => subject !== service && SPEAKS.has(body.code));
  const server = all[0]?.body.server ?? speaker?.subject ?? UNNAMED_DATABASE;
  const own = all.filter(
    // A server that looks for the database has let the user in.
    ({ body }) => body.server === server && body.part !== "database",
  );
  const password = own.find(({ body }) => body.part === "password");
  const differing = [...(password ? [password] : []), ...own].find(({ body }) => !body.equal);
  const started = logs.find(
    ({ subject, body }) => subject === server && body.code === "database-initialized",
  );
  const unset = logs.find(
    ({ body }) => body.code === "login-rejected" && body.why === "no-password",
  );
  const nobody = logs.find(
    ({ body }) =>
      body.code === "login-rejected" &&
      body.why === "no-role" &&
      (user === null || body.user === user),
  );
  const isAgreed = own.some(({ body }) => body.part === "user" && body.equal);
  const isMade = started?.body.code === "database-initialized" && started.body.fresh;
  const start = started ? (isMade ? "made" : "kept") : null;
  return {
    server,
    user: user ? `\`${user}\`` : phrase("its-user"),
    verdict: verdictOf({ differing, nobody, isAgreed, password, unset, start }),
    compared: differing ?? password,
    witnesses: [differing ?? password, started, unset, nobody].filter((fact) => fact !== undefined),
  };
}

const SPEAKS: ReadonlySet<string> = new Set([
  "login-rejected",
  "database-initialized",
  "database-ready",
]);

function verdictOf(known: {
  readonly differing: unknown;
  readonly nobody: unknown;
  readonly isAgreed: boolean;
  readonly password: unknown;
  readonly unset: unknown;
  readonly start: "made" | "kept" | null;
}): LoginVerdict {
  if (known.differing) return "differ";
  if (known.nobody) return known.isAgreed && known.start !== "made" ? "renamed" : "nobody";
  if (known.unset) return "unset";
  if (known.start === "made") return "made";
  if (!known.password) return "open";
  return known.start === "kept" ? "kept" : "alike";
}
