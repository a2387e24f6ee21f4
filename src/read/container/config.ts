import type { ContainerConfig, Mount } from "../../case/codes/container.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { array, at, number, record, string, strings } from "../json.ts";
import { fact, witness } from "../witness.ts";

export function readConfig(capture: Looked<"docker.inspect">): AnyFact {
  const { subject, body } = capture;
  const config = configOf(body);
  const shown = { Entrypoint: config.entrypoint, Cmd: config.command, User: config.user };
  return fact(
    "container.config",
    subject,
    config,
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) }),
  );
}

function configOf(body: unknown): ContainerConfig {
  const config = record(at(body, "Config"));
  const host = record(at(body, "HostConfig"));
  const variables = strings(config["Env"]).map(splitVariable);
  return {
    image: string(config["Image"]) ?? "",
    entrypoint: strings(config["Entrypoint"]),
    command: strings(config["Cmd"]),
    workdir: string(config["WorkingDir"]) || "/",
    user: string(config["User"]) ?? "",
    envNames: variables.map(([name]) => name),
    env: Object.fromEntries(
      variables.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ),
    exposed: Object.keys(record(config["ExposedPorts"])).flatMap((key) => portOf(key) ?? []),
    published: publishedPorts(body),
    readOnly: host["ReadonlyRootfs"] === true,
    memoryLimit: number(host["Memory"]) || null,
    ...(host["Memory"] === undefined ? { limitUnseen: true as const } : {}),
    networkMode: string(host["NetworkMode"]) ?? "",
    dnsSearch: strings(host["DnsSearch"]),
    mounts: array(at(body, "Mounts")).map(mountOf),
  };
}

/** `NAME=value`, or only the name where the value was not kept. */
function splitVariable(entry: string): readonly [string, string | null] {
  const equals = entry.indexOf("=");
  return equals < 0 ? [entry, null] : [entry.slice(0, equals), entry.slice(equals + 1)];
}

/** What is bound now, or, while the container does not run, what was asked for. */
function publishedPorts(body: unknown): ContainerConfig["published"] {
  const now = record(at(body, "NetworkSettings", "Ports"));
  const asked = record(at(body, "HostConfig", "PortBindings"));
  const bound = Object.keys(now).length > 0 ? now : asked;
  const pairs = Object.entries(bound).flatMap(([key, bindings]) => {
    const container = portOf(key);
    if (container === null) return [];
    return array(bindings).flatMap((binding) => {
      const host = number(at(binding, "HostPort"));
      return host === null ? [] : [{ container, host }];
    });
  });
  // One entry per address family: IPv4 and IPv6 name the same pair.
  return [...new Map(pairs.map((pair) => [`${pair.container}:${pair.host}`, pair])).values()];
}

/** `8034/tcp` to 8034; null for UDP, which no HTTP upstream uses. */
function portOf(key: string): number | null {
  return key.endsWith("/udp") ? null : number(key.split("/")[0]);
}

function mountOf(mount: unknown): Mount {
  const type = string(at(mount, "Type"));
  return {
    type: type === "bind" || type === "volume" || type === "tmpfs" ? type : "other",
    source: string(type === "volume" ? at(mount, "Name") : at(mount, "Source")) ?? "",
    target: string(at(mount, "Destination")) ?? "",
    readOnly: at(mount, "RW") === false,
  };
}
