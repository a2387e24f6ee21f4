import { isAbsolute, join, resolve } from "node:path";
import type { Place } from "../../case/place.ts";
import { asMap, isMap } from "./merge.ts";
import type { ServiceModel } from "./model.ts";

/** Reads one merged service whose variables are filled; relative paths start from `folder`. */
export function serviceModel(
  name: string,
  raw: unknown,
  folder: string,
  places: Readonly<Record<string, Place>>,
): ServiceModel {
  const service = isMap(raw) ? raw : {};
  const containerName = textOf(service["container_name"]);
  const hostname = textOf(service["hostname"]);
  return {
    name,
    image: textOf(service["image"]),
    build: buildOf(service["build"], folder),
    command: wordsOf(service["command"]),
    entrypoint: wordsOf(service["entrypoint"]),
    ports: listOf(service["ports"]).flatMap(portOf),
    expose: listOf(service["expose"]).flatMap((port) => numberOf(String(port).split("/")[0])),
    volumes: listOf(service["volumes"]).flatMap((volume) => volumeOf(volume, folder)),
    environment: textMap(service["environment"]),
    dependsOn: Object.keys(asMap(service["depends_on"])),
    healthcheck: healthcheckOf(service["healthcheck"]),
    names: [...new Set([name, containerName, hostname, ...aliasesOf(service["networks"])])].filter(
      (known) => known !== null,
    ),
    networkMode: textOf(service["network_mode"]),
    profiles: listOf(service["profiles"]).map(String),
    places,
  };
}

function buildOf(value: unknown, folder: string): ServiceModel["build"] {
  const build = isMap(value) ? value : typeof value === "string" ? { context: value } : null;
  if (!build) return null;
  const context = resolve(folder, textOf(build["context"]) ?? ".");
  return {
    context,
    dockerfile: resolve(context, textOf(build["dockerfile"]) ?? "Dockerfile"),
    inline: textOf(build["dockerfile_inline"]),
    target: textOf(build["target"]),
    args: textMap(build["args"]),
  };
}

/** `[ip:]host:container[/protocol]` or the long form; ranges by their first port; no UDP. */
function portOf(value: unknown): ServiceModel["ports"] {
  if (isMap(value)) {
    if (value["protocol"] === "udp") return [];
    const host = numberOf(value["published"])[0] ?? null;
    return numberOf(value["target"]).map((container) => ({ container, host }));
  }
  const text = String(value);
  if (text.endsWith("/udp")) return [];
  const parts = text
    .replace(/\/tcp$/, "")
    .replace(/^\[[^\]]*\]/, "")
    .split(":");
  const host = parts.length > 1 ? (numberOf(parts.at(-2))[0] ?? null) : null;
  return numberOf(parts.at(-1)).map((container) => ({ container, host }));
}

function volumeOf(value: unknown, folder: string): ServiceModel["volumes"] {
  const [source, target] = isMap(value)
    ? [textOf(value["source"]), textOf(value["target"])]
    : String(value).split(":");
  if (!source || !target) return [];
  const bind = isMap(value) ? value["type"] === "bind" : /^[./~]/.test(source);
  const path = isAbsolute(source) ? source : join(folder, source);
  return [{ source: bind ? path : source, target, bind }];
}

function healthcheckOf(value: unknown): string | null {
  if (!isMap(value) || value["disable"] === true) return null;
  const { test } = value;
  const [kind, ...words] = Array.isArray(test)
    ? test.map(String)
    : ["CMD-SHELL", String(test ?? "")];
  return kind === "NONE" || words.join("") === "" ? null : words.join(" ");
}

function aliasesOf(networks: unknown): readonly string[] {
  return Object.values(asMap(networks)).flatMap((network) =>
    isMap(network) ? listOf(network["aliases"]).map(String) : [],
  );
}

function textMap(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asMap(value)).flatMap(([key, item]) =>
      item === null || item === undefined ? [] : [[key, String(item)]],
    ),
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function wordsOf(value: unknown): string | null {
  return Array.isArray(value) ? value.map(String).join(" ") : textOf(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function numberOf(value: unknown): readonly number[] {
  const digits = /^(\d+)(?:-\d+)?$/.exec(String(value ?? ""))?.[1];
  return digits === undefined ? [] : [Number(digits)];
}
