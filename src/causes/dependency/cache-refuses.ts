import type { CacheRefusal } from "../../case/codes/app.ts";
import { addressPlaces } from "../ask/configuration/variables.ts";
import { dependencyFailures } from "../ask/dependencies/dependency-failures.ts";
import { byPort } from "../ask/dependencies/dependency-state.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";

/** What is wrong at the side that asks. */
const ASKED_WRONGLY: ReadonlySet<CacheRefusal> = new Set([
  "password-missing",
  "password-wrong",
  "replica",
]);
/** Where Redis listens unless it is told otherwise. */
const PORT = 6379;

export default defineCause({
  id: "cache-refuses",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    "password-missing":
      "Redis wants a password, and `{service}` sends none (NOAUTH): Redis answers, and does nothing that it is asked for.",
    "password-wrong": "Redis refuses the password that `{service}` sends (WRONGPASS).",
    protected:
      "Redis listens on all addresses without a password, and is in protected mode: then it does nothing for other containers, so `{service}` is refused.",
    "protected-on-machine":
      "Redis listens on all addresses without a password, and is in protected mode: then it does nothing for programs of other machines, so `{service}` is refused.",
    unasked:
      "Redis sends `{service}` away as soon as it connects: it is in protected mode (no password, and asked from another container), or has all the clients that it may (`maxclients`).",
    "unasked-on-machine":
      "Redis sends `{service}` away as soon as it connects: it is in protected mode (no password, and asked from another machine), or has all the clients that it may (`maxclients`).",
    "not-saved":
      "Redis cannot write its snapshot to disk, and takes no more writes until it can (MISCONF). So `{service}` is refused.",
    full: "Redis has used all the memory that it may use (`maxmemory`), and takes no more writes. So `{service}` is refused.",
    replica:
      "`{service}` writes to a Redis that only copies another one (a replica), and takes no writes itself.",
    "fix-password-missing":
      "Write the password into the URL of `{service}`: `redis://:PASSWORD@HOST:6379/0` (characters like @ / # : percent-encoded), or into the variable for it; it is what `requirepass` of Redis says.",
    "fix-password-wrong":
      "Compare the password in the URL of `{service}` with `requirepass` of Redis, best let both read one variable. Characters like @ / # : must be percent-encoded in a URL.",
    "fix-protected":
      "Give Redis a password (`--requirepass …`) and `{service}` the same one, or turn it off on a network of its own: `--protected-mode no`.",
    "fix-unasked":
      "Against protected mode give Redis a password (`--requirepass …`) and `{service}` the same one, or turn it off on a network of its own: `--protected-mode no`. `redis-cli CLIENT LIST`, asked where Redis runs, shows the clients: if there are thousands, `{service}` makes a new client for each request.",
    "fix-not-saved":
      'The log of Redis says why its snapshot fails: mostly its folder may not be written, or the disk is full. A cache that may be lost needs none: `--save ""`.',
    "fix-full":
      "Raise `maxmemory`, or let Redis drop old keys where that is right for its data: `maxmemory-policy allkeys-lru`. Look for keys that never expire.",
    "fix-replica":
      "Give `{service}` the address of the Redis that is copied, or make this one its own master (`REPLICAOF NO ONE`).",
  },
  doc: {
    title: "Redis answers, and refuses",
    what: "Redis runs and answers, but does not do what it is asked for: it wants a password, is in protected mode, cannot save its data, has no memory left, or only copies another one. The backend ends at its start, or answers 500 for all that needs it.",
    confusedWith: {
      "cache-or-broker-down": "there nobody answers at all",
      "db-auth-failed": "there it is the database that refuses the login",
      "unhandled-exception-500": "there the exception does not come from Redis",
    },
  },
  judge(view) {
    return dependencyFailures(view, "cache-refused").map(
      ({ service, reason, origin, ...failure }) => ({
        is: "cause",
        confidence: failure.isSeen && reason.why !== "unasked" ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: failure.cites,
        places: [
          ...(ASKED_WRONGLY.has(reason.why) ? [] : serverPlaces(view)),
          ...addressPlaces(view, service, "cache"),
          ...(origin ? [origin] : []),
        ],
        summary: { text: reason.why, params: { service } },
        fix: { text: `fix-${reason.why}`, params: { service } },
      }),
    );
  },
});

function serverPlaces(view: View<"listener" | "compose.service" | "dockerfile.instruction">) {
  const redis = byPort(view, PORT);
  return redis === null ? [] : startCommandPlaces(view, redis);
}
