import { isAfter } from "../../case/is-after.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { serversOf } from "../ask/hops/servers.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** What puts a server aside (ngx_http_upstream: max_fails counts these). */
const FAILURES = ["refused", "unreachable", "timed-out", "closed-early", "bad-response"] as const;

export default defineCause({
  id: "no-live-upstreams",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary:
      "nginx asks none of the servers of `{name}`: each has failed a moment ago, and is left out until `fail_timeout` (10 s unless set) is over.",
    down: "Every server of the upstream `{name}` is marked `down`, so nginx has nobody to ask.",
    first:
      "Look at the first error about `{name}` before this one: that failure is the reason. nginx asks the servers again by itself, once they answer.",
    unmark: "Take `down` away from the servers that are to be asked.",
  },
  doc: {
    title: "nginx has no server left to ask",
    what: "In an upstream with several servers, nginx leaves out each that failed max_fails times (1), for fail_timeout (10 s). When all are left out it answers 502 at once, without asking anybody. This follows from earlier failures: the first error line before it says why. Only when all servers are marked `down` is it the cause itself.",
    confusedWith: {
      "backend-not-running": "there the failures before it are refusals: nobody listens",
      "localhost-dual-stack": "there one of the two servers is localhost's IPv6 address",
    },
  },
  inspect(view) {
    return view.all("nginx.directive").flatMap((block) => {
      const [name = ""] = block.body.args;
      if (block.body.name !== "upstream") return [];
      const servers = view
        .of("nginx.directive", block.subject)
        .filter(({ body }) => body.name === "server" && body.context.at(-1) === `upstream ${name}`);
      const places = placesOf(...servers.map(({ seen }) => seen.place));
      if (!places || servers.some(({ body }) => !body.args.includes("down"))) return [];
      return {
        severity: "error",
        subject: block.subject,
        cites: [block],
        places,
        summary: { text: "down", params: { name } },
        fix: { text: "unmark", params: {} },
      };
    });
  },
  judge(view) {
    const line = view.all("nginx.error").find(({ body }) => body.code === "no-live-upstreams");
    if (!line) return SILENT;
    const name = line.body.name ?? line.body.upstream?.host ?? phrase("the-upstream");
    const servers = view
      .all("nginx.route")
      .map(({ body }) => body.handler)
      .flatMap((handler) =>
        "target" in handler && handler.target === name ? serversOf(handler) : [],
      );
    const isDown = servers.length > 0 && servers.every(({ down }) => down === true);
    const places = servers.map(({ place }) => place);
    const cause = {
      is: "cause",
      subject: view.plan.backend?.service ?? "backend",
      effects: backendEffects(view, null, "refused"),
    } as const;
    if (isDown) {
      return {
        ...cause,
        confidence: "certain",
        cites: [line],
        places,
        summary: { text: "down", params: { name } },
        fix: { text: "unmark", params: {} },
      };
    }
    const before = view
      .all("nginx.error")
      .filter(
        ({ body, seen }) => body.code === "upstream-disabled" && !isAfter(seen.at, line.seen.at),
      );
    return {
      ...cause,
      confidence: "possible",
      from: [null, ...servers.map(({ host }) => host)].flatMap((host) =>
        backendEffects(view, host, ...FAILURES),
      ),
      cites: [line, ...before.slice(0, 2)],
      places,
      summary: { text: "summary", params: { name } },
      fix: { text: "first", params: { name } },
    };
  },
});
