import type { Place } from "../../../case/place.ts";
import { type Param, phrase } from "../../phrases.ts";
import { keyPlace, placesOf, type Service, serviceOf, type Written } from "./evidence.ts";
import { writtenHops } from "./hops.ts";
import { reachOf } from "./peers.ts";
import type { Upstream } from "./upstreams.ts";

/** An nginx that may start before the host that it looks for. */
export interface Race {
  readonly proxy: Service;
  readonly service: Service;
  readonly upstream: Upstream;
  /** What the service waits for, so that nginx is first for sure; null: nothing. */
  readonly waits: Param | null;
  readonly places: readonly [Place, ...Place[]];
}

/** Each pair once. A restart brings nginx back when the host is there, so it is left out. */
export function races(view: Written): readonly Race[] {
  const waited = new Map<string, ReadonlySet<string>>();
  const found = writtenHops(view).flatMap(({ upstream, service }) => {
    const proxy = serviceOf(view, upstream.proxy);
    const places = placesOf(keyPlace(proxy, "depends_on"), upstream.place);
    if (!proxy || !places || !upstream.atStart || comesBack(proxy)) return [];
    if (reachOf(proxy, service) === "apart" || !proxy.body.enabled) return [];
    const before = waited.get(proxy.subject) ?? waitsFor(view, proxy.subject);
    waited.set(proxy.subject, before);
    if (before.has(service.subject)) return [];
    return [{ proxy, service, upstream, places, waits: gateOf(service) }];
  });
  const key = ({ proxy, service }: Race) => `${proxy.subject} ${service.subject}`;
  const first = new Map(found.toReversed().map((race) => [key(race), race]));
  return found.filter((race) => first.get(key(race)) === race);
}

function comesBack({ body }: Service): boolean {
  const policy = body.restart ?? "no";
  return policy !== "no" && policy !== "none";
}

/** Whatever is started before this service. */
function waitsFor(view: Written, name: string): ReadonlySet<string> {
  const before = new Set<string>();
  const queue = [name];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const { service } of serviceOf(view, next)?.body.dependsOn ?? []) {
      if (before.has(service)) continue;
      before.add(service);
      queue.push(service);
    }
  }
  return before;
}

/** What takes its time before the service is even started. */
function gateOf({ body }: Service): Param | null {
  const gate = body.dependsOn.find(({ condition }) => condition !== "service_started");
  if (!gate) return null;
  const { service, condition } = gate;
  return phrase(condition === "service_healthy" ? "is-healthy" : "work-done", { service });
}
