import { readAppLog } from "../app/read-app-log.ts";
import { array, at, number, record, string } from "../json.ts";
import { commandEnds } from "./command-ends.ts";
import { resolvePasted } from "./formats/compose-file.ts";
import type { Material } from "./material.ts";
import type { Upstream } from "./upstreams.ts";

/** Where a service can be reached, as far as a paste tells. */
interface Ends {
  readonly addresses: Set<string>;
  readonly ports: Set<number>;
  /** Ports of the machine that lead to it. */
  readonly published: Set<number>;
  /** Of unix sockets, their paths. */
  readonly sockets: Set<string>;
}

/** What the paste says of a service that nginx was to reach at an address which names none. */
export type Fit =
  /** It has this address, or this port. */
  | "fits"
  /** Nothing tells where it is reached. */
  | "open"
  /** It has another address, or other ports. */
  | "elsewhere";

/** Tells how a service fits where nginx sends requests. */
export function fitOf(
  materials: readonly Material[],
  wanted: readonly Upstream[],
): (service: string) => Fit {
  const known = endsIn(materials);
  // An address that somebody is known to have is more than a port, which many can have.
  const isHeld = ({ host }: Upstream) => [...known.values()].some((one) => one.addresses.has(host));
  const held = wanted.filter(isHeld);
  return (service) => {
    const ends = known.get(service);
    if (held.length > 0) {
      return held.some(({ host }) => ends?.addresses.has(host)) ? "fits" : "elsewhere";
    }
    const paths = wanted.flatMap(({ host }) => /^unix:(.+)$/.exec(host)?.[1] ?? []);
    const isOwn = (path: string) =>
      ends && ends.sockets.size > 0 ? ends.sockets.has(path) : isNamedAfter(path, service);
    if (paths.some(isOwn)) return "fits";
    const ports = wanted.flatMap(({ host, port }) => (port === null ? [] : [{ host, port }]));
    if (ends && ports.length === 0 && paths.length > 0 && ends.sockets.size > 0) return "elsewhere";
    if (!ends || ports.length === 0) return "open";
    if (ports.some((one) => leadsTo(ends, one.host, one.port))) return "fits";
    return ends.ports.size + ends.sockets.size > 0 ? "elsewhere" : "open";
  };
}

/** `/run/php/php8.1-fpm.sock` is that of `php8.1-fpm`, and `php-fpm.sock` of any version. */
function isNamedAfter(path: string, service: string): boolean {
  const name = /([^/]+)\.sock$/.exec(path)?.[1];
  return name === service || name === service.replace(/\d+(?:\.\d+)*/, "");
}

/** At loopback nginx means its own machine, where a container is met at what it publishes. */
function leadsTo({ ports, published }: Ends, host: string, port: number): boolean {
  const isOwn = /^(?:127\.|localhost$|\[?::1\]?$)/.test(host) && published.size > 0;
  return (isOwn ? published : ports).has(port);
}

function endsIn(materials: readonly Material[]): ReadonlyMap<string, Ends> {
  const found = new Map<string, Ends>();
  const of = (service: string): Ends => {
    const ends = found.get(service) ?? {
      addresses: new Set<string>(),
      ports: new Set<number>(),
      published: new Set<number>(),
      sockets: new Set<string>(),
    };
    found.set(service, ends);
    return ends;
  };
  for (const one of materials) {
    if (one.is === "compose") {
      const services = record(record(resolvePasted("paste", one.text).model)["services"]);
      for (const [name, service] of Object.entries(services)) addComposed(of(name), service);
    } else if ("service" in one && one.service) {
      addShown(of(one.service), one);
    }
  }
  return found;
}

function addShown(ends: Ends, one: Material): void {
  if (one.is === "log" && one.program === "other") {
    for (const { host, port } of listeningIn(one.lines)) {
      ends.ports.add(port);
      // Some print the container's own beside `0.0.0.0`.
      if (/^\d+(?:\.\d+){3}$/.test(host) && !/^(?:0|127)\./.test(host)) ends.addresses.add(host);
    }
  }
  if (one.is === "unit") addCommands(ends, one.commands);
  if (one.is === "sockets") for (const { port } of one.sockets) ends.ports.add(port);
  if (one.is !== "container") return;
  addContainer(ends, one.body);
  for (const { inside, outside } of one.ports ?? []) {
    ends.ports.add(inside);
    if (outside !== null) ends.published.add(outside);
  }
}

function addCommands(ends: Ends, commands: readonly string[]): void {
  const { ports, sockets } = commandEnds(commands);
  for (const port of ports) ends.ports.add(port);
  for (const path of sockets) ends.sockets.add(path);
}

function addContainer({ addresses, ports, published }: Ends, body: object): void {
  for (const network of Object.values(record(at(body, "NetworkSettings", "Networks")))) {
    const address = string(at(network, "IPAddress"));
    if (address) addresses.add(address);
  }
  const bound = Object.entries(record(at(body, "NetworkSettings", "Ports")));
  for (const [key, bindings] of bound) {
    ports.add(Number.parseInt(key, 10));
    for (const one of array(bindings)) published.add(Number(at(one, "HostPort")));
  }
  for (const key of Object.keys(record(at(body, "Config", "ExposedPorts")))) {
    ports.add(Number.parseInt(key, 10));
  }
}

function addComposed({ ports, published }: Ends, service: unknown): void {
  for (const port of array(at(service, "expose"))) ports.add(Number.parseInt(`${port}`, 10));
  for (const one of array(at(service, "ports"))) {
    const target = number(at(one, "target"));
    if (target !== null) ports.add(target);
    const outside = Number(at(one, "published"));
    if (outside > 0) published.add(outside);
  }
}

const NOBODY = { place: () => null, inRepository: () => null, environment: null };

/** Also where one was to listen and could not, as its port was taken. */
function listeningIn(lines: readonly string[]) {
  const entries = readAppLog(
    lines.map((text) => ({ at: null, text })),
    NOBODY,
  );
  return entries.flatMap(({ log }) => {
    if (log.code === "port-in-use") return log.port === null ? [] : [{ host: "", port: log.port }];
    return log.code === "listening" ? [log] : [];
  });
}
