import { backendEffects } from "../ask/hops/backend-effects.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { isItself, isLooped, MANY_ROUNDS, roundsOf } from "../ask/hops/rounds.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "proxy-loop-to-self",
  layer: "proxy-config",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: ["nginx.access", "nginx.error", "compose.service", "container.network"],
  text: {
    written:
      "nginx sends requests to `{host}:{port}`, which is itself: each request comes back to it, {times}, until its connections or the header run out.",
    summary:
      "nginx gets requests from {address} and sends them to {address}, which is itself: each request goes round until its connections or the header run out.",
    fix: "Name the application instead of nginx itself{better}.",
    other: "nginx sends requests to `{host}`, not to itself",
  },
  doc: {
    title: "nginx sends requests to itself",
    what: "proxy_pass, or a server of the upstream block, names nginx's own service and port. Every request comes back as a new one, with a longer X-Forwarded-For each time, until the connections run out (500, 502) or the header is too large (400).",
    confusedWith: {
      "nginx-worker-connections": "there the connections run out of load, and nobody goes round",
      "upstream-wrong-port": "there another service is asked at a wrong port",
    },
  },
  judge(view) {
    const looped = view.all("nginx.error").findLast(isLooped);
    const proxy = view.plan.proxy?.service;
    const hops = hopsOf(view).filter(({ service, host }) => service !== null || isLoopback(host));
    const hop = hops.find((one) => isItself(view, one));
    if (hop && proxy) {
      const rounds = roundsOf(view, proxy);
      if (!looped && rounds.length < MANY_ROUNDS) return SILENT;
      const { host, port, place } = hop;
      const times =
        rounds.length > 0
          ? phrase("times-for-one-request", { count: rounds.length })
          : phrase("again-and-again");
      const { backend } = view.plan;
      const better = backend ? `: \`${backend.service}:${backend.port}\`` : "";
      const [seen] = rounds;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: loopEffects(view, proxy),
        cites: [hop.route, ...(looped ? [looped] : []), ...(seen ? [seen] : [])],
        places: [place],
        summary: { text: "written", params: { host, port, times } },
        fix: { text: "fix", params: { better } },
      };
    }
    if (!looped) return SILENT;
    const address = looped.body.upstream?.host ?? "";
    return {
      is: "cause",
      confidence: "likely",
      subject: proxy ?? looped.subject,
      effects: loopEffects(view, proxy ?? looped.subject),
      cites: [looped],
      places: [],
      summary: { text: "summary", params: { address } },
      fix: { text: "fix", params: { better: "" } },
    };
  },
});

function loopEffects(view: View<never>, proxy: string) {
  const onBackend = backendEffects(
    view,
    null,
    ...([
      "refused",
      "closed-early",
      "bad-response",
      "server-error",
      "app-rejected",
      "timed-out",
    ] as const),
  );
  return [
    ...onBackend,
    { effect: "wrong-route", on: proxy },
    { effect: "rejected", on: proxy },
  ] as const;
}
