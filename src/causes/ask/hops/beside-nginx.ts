import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { deadPrograms } from "../ends/supervised.ts";
import { composed } from "../names/service-names.ts";
import { type Hop, isLoopback } from "./hops.ts";

/**
 * The service that nginx reaches at a loopback address, because the two have one network
 * (`network_mode: service:…`, on whichever side it is written); null where nginx is alone there.
 */
export function besideNginx(view: View<"compose.service">): string | null {
  const proxy = view.plan.proxy?.service;
  if (proxy === undefined) return null;
  const ownerOf = (service: string) =>
    /^service:(.+)$/.exec(composed(view, service)?.body.networkMode ?? "")?.[1] ?? service;
  const owner = ownerOf(proxy);
  const there = view
    .all("compose.service")
    .map(({ subject }) => subject)
    .filter((service) => service !== proxy && ownerOf(service) === owner);
  const backend = view.plan.backend?.service;
  const [only, ...others] = there;
  if (backend !== undefined && there.includes(backend)) return backend;
  return others.length === 0 ? (only ?? null) : null;
}

export interface Beside {
  readonly service: string;
  /** As the complaints call it, which know no backend where it runs in nginx's own container. */
  readonly answers: string;
  /** Where it listens. */
  readonly listeners: readonly Fact<"listener">[];
  /** In a container of its own: what else might be meant by the port, compose shows. */
  readonly isApart: boolean;
}

type Evidence = View<"compose.service" | "listener" | "app.log" | "supervised.program">;

/** Who is meant by a loopback address of nginx at which nobody listens, and listens elsewhere there. */
export function listensBeside(view: Evidence, { host, port }: Hop): Beside | null {
  const { proxy, backend } = view.plan;
  if (!proxy || !isLoopback(host) || view.plan.target.kind === "ssh") return null;
  const service = besideNginx(view) ?? proxy.service;
  if (!view.looked("listener", service)) return null;
  const all = view.of("listener", service);
  if (all.some(({ body }) => body.port === port)) return null;
  const isApart = service !== proxy.service;
  const ports = isApart ? [backend?.port ?? null] : saidIn(view, service);
  const [only, ...others] = new Set(ports.filter((one) => one !== proxy.port));
  const listeners = all.filter(({ body }) => body.port === only);
  if (others.length > 0 || listeners.length === 0) return null;
  return { service, answers: backend?.service ?? "backend", listeners, isApart };
}

/**
 * The ports that the one program beside nginx in its container says it listens on. Where there are
 * more, nginx may mean one that does not run.
 */
function saidIn(view: View<"app.log" | "supervised.program">, service: string): readonly number[] {
  const logs = view.of("app.log", service);
  const started = new Set(logs.flatMap(({ body }) => ("program" in body ? body.program : [])));
  const several = started.size > 2 || view.all("supervised.program").length > 2;
  if (several || deadPrograms(view).length > 0) return [];
  return logs.flatMap(({ body }) => (body.code === "listening" ? body.port : []));
}
