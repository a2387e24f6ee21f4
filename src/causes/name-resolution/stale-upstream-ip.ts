import { isAfter } from "../../case/is-after.ts";
import { isExcerpt } from "../../case/is-excerpt.ts";
import { addressesOf, isLater } from "../ask/hops/addresses.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { type FailedConnect, failedConnects, isInsideStack } from "../ask/hops/failed-connects.ts";
import { type Hop, hopsOf } from "../ask/hops/hops.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "stale-upstream-ip",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "container.network",
    "app.log",
    "nginx.route",
    "compose.service",
    "container.state",
    "dns.answer",
    "listener",
  ],
  text: {
    summary:
      "nginx still sends requests for `{host}` to {old}, the address that `{service}` had when nginx started. `{service}` was made anew since, and has {now}.",
    taken:
      "nginx still sends requests for `{host}` to {old}, the address that `{service}` had when nginx started. `{service}` was made anew since, and has {now}; {old} belongs to `{other}` by now.",
    nobody:
      "nginx sends requests to {old}, and none of the containers seen here has that address: they have {now}.",
    fix: "Now: `docker compose exec {proxy} nginx -s reload`. For good: let nginx look the name up again, with `resolver 127.0.0.11 valid=10s;` and `set $backend http://{host}:{port}; proxy_pass $backend;` (from nginx 1.27.3 on also `server {host}:{port} resolve;` and a `zone` in the upstream block).",
    reload:
      "Reload nginx (`nginx -s reload`) whenever a container behind it is made anew, or let nginx look names up at run time with a `resolver` and a variable in proxy_pass.",
    current: "nginx connects to {now}, the address that `{service}` has now",
  },
  doc: {
    title: "nginx remembers the backend's old address",
    what: "nginx looks names up once, when it starts. A container that is made anew (a deployment, `up --force-recreate`) may get another address; nginx keeps asking the old one, where nobody is, or another container. A reload of nginx cures it until the next time.",
    confusedWith: {
      "upstream-wrong-port": "there the address is the backend's own",
      "backend-not-running": "there the backend has no address at all",
      "dns-search-domain-hijack": "there the address was never one of the stack's",
    },
  },
  judge(view) {
    const failed = failedConnects(
      view,
      "connect-refused",
      "connect-unreachable",
      "connect-timed-out",
    ).filter(({ address }) => isExcerpt(view) || isInsideStack(view, address));
    return failed.map((one) => {
      if (isExcerpt(view))
        return ADDRESS.test(one.address) ? withoutConfiguration(view, one) : SILENT;
      const hops = hopsOf(view).filter(({ port }) => port === one.port);
      const hop = hops.find(({ host, service }) => host !== one.address && service !== null);
      if (!hop) return hops.length > 0 ? SILENT : withoutConfiguration(view, one);
      return stale(view, one, hop, hops) ?? SILENT;
    });
  },
});

type Evidence = View<
  "nginx.error" | "container.network" | "container.state" | "dns.answer" | "compose.service"
>;

function stale(view: Evidence, failed: FailedConnect, hop: Hop, hops: readonly Hop[]) {
  const { line, address, port, holder } = failed;
  const service = hop.service ?? "";
  const all = hops.flatMap((one) => addressesOf(view, one.service ?? ""));
  const now = addressesOf(view, service).join(", ");
  if (all.includes(address)) {
    const params = { now: address, service: holder ?? service };
    return { is: "cleared", because: { text: "current", params } } as const;
  }
  const proxy = view.plan.proxy?.service ?? line.subject;
  const [mine] = view.of("container.state", proxy);
  const [theirs] = view.of("container.state", service);
  if (now === "" || theirs?.body.status !== "running" || !isLater(theirs, mine)) return null;
  // Where each life has an address of its own, the one before was right in its time.
  if (isAfter(theirs.body.startedAt, line.seen.at)) return null;
  const answer = view
    .all("dns.answer")
    .find(({ body }) => body.name === hop.host && body.addresses !== null);
  if (answer?.body.addresses?.includes(address)) return null;
  const params = { host: hop.host, old: address, service, now };
  const summary = { text: "summary", params } as const;
  const taken = { text: "taken", params: { ...params, other: holder ?? "" } } as const;
  return {
    is: "cause",
    confidence: answer || holder !== null ? "certain" : "likely",
    subject: service,
    effects: backendEffects(view, service, "refused", "unreachable", "wrong-route"),
    cites: [line, theirs, ...view.of("container.network", service), ...(answer ? [answer] : [])],
    places: [hop.place],
    summary: holder === null ? summary : taken,
    fix: { text: "fix", params: { proxy, host: hop.host, port } },
    command: `docker compose exec ${proxy} nginx -s reload`,
  } as const;
}

/** Pasted evidence: the log's address against the addresses of everything that runs. */
function withoutConfiguration(view: Evidence, { line, address, holder }: FailedConnect) {
  const states = view.all("container.state");
  const networks = view.all("container.network").filter(({ body }) => body.address !== "");
  const isUp =
    (states.length > 0 || isExcerpt(view)) && states.every(({ body }) => body.status === "running");
  if (holder !== null || !isUp) return SILENT;
  const [first, ...rest] = networks;
  if (!first) return SILENT;
  const now = networks.map(({ subject, body }) => `${subject} ${body.address}`).join(", ");
  return {
    is: "cause",
    // Of one container alone is known where it is: another one may have the address.
    confidence: states.length > 1 ? "likely" : "possible",
    subject: view.plan.proxy?.service ?? line.subject,
    effects: backendEffects(view, null, "refused", "unreachable"),
    cites: [line, first, ...rest],
    places: [],
    summary: { text: "nobody", params: { old: address, now } },
    fix: { text: "reload", params: {} },
  } as const;
}

/** IPv4: what nginx found for a name at its start; not its own machine, and not a unix socket. */
const ADDRESS = /^(?!127\.)\d+\.\d+\.\d+\.\d+$/;
