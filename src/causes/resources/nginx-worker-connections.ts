import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { failedDuring } from "../ask/ends/failed-during.ts";
import { goesRound } from "../ask/hops/rounds.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** What most guides set, and packages. */
const USUAL = 1024;

export default defineCause({
  id: "nginx-worker-connections",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "nginx.access", "container.network"],
  text: {
    summary:
      "nginx has no connection left: a worker may hold {most}, and one proxied request takes two. So it answers 500 itself or drops the visitor.",
    fix: "Raise `worker_connections` in the `events` block ({enough} or more), together with the limit of open files where that is lower. Look first whether many connections hang, and at what.",
    loop: "the connections are nginx's own: it proxies to its own address",
  },
  doc: {
    title: "nginx runs out of connections",
    what: "worker_connections limits all connections of one worker: visitors, upstreams and the sockets it listens on. When all are taken, nginx answers 500 to requests that it would proxy, and drops new visitors.",
    confusedWith: {
      "proxy-loop-to-self":
        "there nginx fills the connections itself: the upstream is its own address",
      "fd-exhaustion": "there the system's limit of open files is reached first (errno 24)",
    },
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "worker-connections");
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const proxy = line.subject;
    const own = view.of("container.network", proxy).map(({ body }) => body.address);
    if (goesRound(view, proxy) || own.includes(line.body.upstream?.host ?? "")) {
      return { is: "cleared", because: { text: "loop", params: {} } };
    }
    const [limit] = directivesFor(view, proxy, undefined, "worker_connections");
    const most = line.body.name ?? limit?.body.args[0] ?? null;
    // A limit that was high already is not to be lowered.
    const enough = Math.max(USUAL, 2 * (Number(most) || 0));
    return {
      ...grounds,
      effects: [...grounds.effects, { effect: "closed-early", on: proxy }],
      cites: [...grounds.cites, ...(limit ? [limit] : [])],
      places: placesOfLines(limit ? [limit] : []),
      summary: {
        text: "summary",
        params: { most: most ?? phrase("no-more") },
      },
      fix: { text: "fix", params: { enough } },
      edits: rewrite(limit?.seen.place, limit?.seen.quote ?? "", `worker_connections ${enough};`),
    };
  },
});
