import { resolve } from "node:path";
import type { Place } from "../../case/place.ts";
import { inlinedIn } from "../../read/compose/inlined.ts";
import { array, at, number, record, string, strings } from "../../read/json.ts";
import type { ServiceModel } from "./model.ts";

/** One service of a resolved compose file; `configs` are those of the whole project. */
export function serviceModel(
  name: string,
  service: unknown,
  places: Readonly<Record<string, Place>>,
  configs: unknown = {},
  placeOfContent: (name: string) => Place | null = () => null,
): ServiceModel {
  const get = (...keys: readonly string[]) => at(service, ...keys);
  const aliases = Object.values(record(get("networks"))).flatMap((network) =>
    strings(at(network, "aliases")),
  );
  const names = [name, string(get("container_name")), string(get("hostname")), ...aliases];
  return {
    name,
    image: string(get("image")),
    build: buildOf(get("build")),
    command: wordsOf(get("command")),
    entrypoint: wordsOf(get("entrypoint")),
    ports: array(get("ports")).flatMap(portOf),
    expose: strings(get("expose")).flatMap((port) => number(port.split("/")[0]) ?? []),
    volumes: [
      ...array(get("volumes")).flatMap(volumeOf),
      ...array(get("configs")).flatMap((config) => configOf(config, configs)),
    ],
    inlined: inlinedIn(service, configs, placeOfContent),
    environment: textsIn(get("environment")),
    dependsOn: Object.keys(record(get("depends_on"))),
    healthcheck: healthcheckOf(get("healthcheck")),
    names: [...new Set(names)].filter((known) => known !== null),
    networkMode: string(get("network_mode")),
    profiles: strings(get("profiles")),
    places,
  };
}

function buildOf(build: unknown): ServiceModel["build"] {
  const context = string(at(build, "context"));
  if (context === null) return null;
  const dockerfile = string(at(build, "dockerfile"));
  return {
    context,
    dockerfile: dockerfile === null ? "" : resolve(context, dockerfile),
    inline: string(at(build, "dockerfile_inline")),
    target: string(at(build, "target")),
    args: textsIn(at(build, "args")),
  };
}

/** Ranges of host ports by their first; no UDP. */
function portOf(port: unknown): ServiceModel["ports"] {
  const container = number(at(port, "target"));
  if (container === null || at(port, "protocol") === "udp") return [];
  const [first] = (string(at(port, "published")) ?? "").split("-");
  return [{ container, host: number(first) }];
}

function volumeOf(volume: unknown): ServiceModel["volumes"] {
  const source = string(at(volume, "source"));
  const target = string(at(volume, "target"));
  if (source === null || target === null) return [];
  return [{ source, target, bind: at(volume, "type") === "bind" }];
}

/** compose mounts the file of a config; one whose content stands in the compose file is `inlined`. */
function configOf(config: unknown, configs: unknown): ServiceModel["volumes"] {
  const name = string(at(config, "source"));
  const source = name === null ? null : string(at(configs, name, "file"));
  if (source === null) return [];
  return [{ source, target: string(at(config, "target")) ?? `/${name}`, bind: true }];
}

function healthcheckOf(check: unknown): string | null {
  const [kind, ...words] = strings(at(check, "test"));
  if (at(check, "disable") === true || kind === undefined || kind === "NONE") return null;
  return words.join(" ") || null;
}

function textsIn(map: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(map)).flatMap(([key, value]) => {
      const text = string(value);
      return text === null ? [] : [[key, text]];
    }),
  );
}

function wordsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? strings(value) : null;
}
