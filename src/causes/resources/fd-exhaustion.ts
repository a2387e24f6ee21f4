import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { failedDuring } from "../ask/ends/failed-during.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

/** errno(3): EMFILE, ENFILE. */
const TOO_MANY: ReadonlySet<number> = new Set([24, 23]);

export default defineCause({
  id: "fd-exhaustion",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary:
      "nginx has reached its limit of open files (errno 24), and connections are files: `{message}`. So it answers 500 itself, or does not take the visitor's connection at all.",
    capped:
      "nginx has reached its limit of open files (errno 24), and connections are files: `{message}`. So it answers 500 itself, or does not take the visitor's connection at all. `worker_rlimit_nofile {wanted}` was refused when it started: the system allows `{service}` less.",
    "fix-capped":
      "Raise the limit of the container: `ulimits: nofile: {wanted}` for `{service}` in compose. `worker_rlimit_nofile` cannot go above it.",
    "fix-capped-on-machine":
      "Raise the limit of the unit: `LimitNOFILE={wanted}` (`systemctl edit` for the unit of `{service}`), then start it again. `worker_rlimit_nofile` cannot go above it.",
    fix: "Raise the limit: `ulimits: nofile: 65536` for `{service}` in compose, or `worker_rlimit_nofile` in nginx.conf; two for each connection of `worker_connections` are enough.",
    "fix-on-machine":
      "Raise the limit: `worker_rlimit_nofile 65536;` in nginx.conf, or `LimitNOFILE=65536` in the unit of `{service}`; two for each connection of `worker_connections` are enough.",
  },
  doc: {
    title: "nginx has too many open files",
    what: "Every connection, temporary file and log is an open file, and the system limits how many a process may have. A proxied request takes two or three. At the limit nginx can neither accept visitors nor connect to the backend.",
    confusedWith: {
      "nginx-worker-connections": "there nginx's own limit is lower than the system's",
      "backend-not-running": "there connections are refused (errno 111)",
    },
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => TOO_MANY.has(body.errno ?? 0));
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const service = line.subject;
    const [refused] = view
      .of("nginx.error", service)
      .filter(({ body }) => body.code === "file-limit-refused");
    const [limit] = directivesFor(view, service, undefined, "worker_rlimit_nofile");
    const own = placesOfLines(limit ? [limit] : []);
    const keys = ["ulimits.nofile", "ulimits", ""];
    const ulimits = keys.flatMap((key) => placeOf(view, service, key));
    return {
      ...grounds,
      effects: [
        ...grounds.effects,
        { effect: "closed-early", on: service },
        { effect: "timed-out", on: service },
      ],
      cites: [...grounds.cites, ...(refused ? [refused] : []), ...(limit ? [limit] : [])],
      places: refused ? [...ulimits, ...own] : [...own, ...ulimits],
      ...said(service, line.body.message, refused?.body.name ?? null),
    };
  },
});

/** `wanted`: the limit that nginx asked for in vain; null where it did not. */
function said(service: string, message: string, wanted: string | null) {
  if (wanted === null) {
    const fix = { text: "fix", params: { service } } as const;
    return { summary: { text: "summary", params: { message } }, fix } as const;
  }
  const fix = { text: "fix-capped", params: { service, wanted } } as const;
  return { summary: { text: "capped", params: { service, message, wanted } }, fix } as const;
}
