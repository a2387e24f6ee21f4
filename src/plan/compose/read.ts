import { dirname, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Place } from "../../case/place.ts";
import { readPositions } from "../../read/compose/positions.ts";
import { type Locations, shown } from "../locate.ts";
import type { Problem } from "../usage-error.ts";
import { isMap, mergeService } from "./merge.ts";
import type { ComposeModel, ServiceModel } from "./model.ts";
import { serviceModel } from "./service-entry.ts";
import { fillDeep, type Variables } from "./variables.ts";

/** One file's services, and the folder that their relative paths start from. */
interface Layer {
  readonly services: Readonly<Record<string, unknown>>;
  readonly folder: string;
  readonly places: ReadonlyMap<string, Place>;
}

interface Reading {
  readonly at: Locations;
  readonly variables: Variables;
  readonly problems: Problem[];
  readonly seen: Set<string>;
}

export interface Choice {
  readonly profiles: readonly string[];
  /** Empty: all. */
  readonly services: readonly string[];
}

/**
 * Reads the compose files as far as it takes to know the services. Compose itself says in the end
 * what they mean; here only broken YAML and files that are missing are complained about.
 */
export async function readCompose(
  at: Locations,
  paths: readonly string[],
  variables: Variables,
  choice: Choice,
): Promise<{ readonly model: ComposeModel; readonly problems: readonly Problem[] }> {
  const reading: Reading = { at, variables, problems: [], seen: new Set() };
  const [first] = paths;
  const folder = first === undefined ? at.dir : dirname(first);
  const layers: Layer[] = [];
  for (const path of paths) layers.push(...(await layersOf(reading, path, folder)));
  const services = modelsOf(layers);
  return {
    model: { services: chosen(services, choice), known: services.map(({ name }) => name) },
    problems: reading.problems,
  };
}

/** The file's own layer, after those of the files that it includes. */
async function layersOf(reading: Reading, path: string, folder: string): Promise<Layer[]> {
  const { at, problems, seen, variables } = reading;
  if (seen.has(path)) return [];
  seen.add(path);
  const file = shown(at, path);
  const text = await at.files.readText(path);
  if (text === null) {
    problems.push({ file, line: null, key: "compose", message: "cannot be read" });
    return [];
  }
  const positions = readPositions(file, text);
  for (const { line, message } of positions.errors) {
    problems.push({ file, line, key: "", message: `not valid YAML: ${message}` });
  }
  if (positions.errors.length > 0) return [];
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { merge: true, lineCounter, logLevel: "silent" });
  for (const { code, pos, message } of document.errors) {
    // Compose refuses these; other complaints are about tags like !reset, which are its own.
    if (code !== "DUPLICATE_KEY") continue;
    const { line } = lineCounter.linePos(pos[0]);
    problems.push({
      file,
      line,
      key: "",
      message: `not valid YAML: ${message.split(" at line")[0]}`,
    });
  }
  const value: unknown = fillDeep(document.toJS() ?? {}, variables);
  if (!isMap(value) || !(isMap(value["services"]) || value["include"])) {
    const message = "is no compose file: it has no services";
    problems.push({ file, line: null, key: "services", message });
    return [];
  }
  const layers: Layer[] = [];
  for (const included of includesOf(value["include"])) {
    const inner = resolve(folder, included);
    layers.push(...(await layersOf(reading, inner, dirname(inner))));
  }
  const places = new Map(positions.entries.map(({ path: keys, place }) => [keys.join("."), place]));
  const services = isMap(value["services"]) ? value["services"] : {};
  return [...layers, { services, folder, places }];
}

function includesOf(value: unknown): readonly string[] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap((entry) => {
    const path = isMap(entry) ? entry["path"] : entry;
    return Array.isArray(path) ? path.map(String) : typeof path === "string" ? [path] : [];
  });
}

function modelsOf(layers: readonly Layer[]): ServiceModel[] {
  const names = [...new Set(layers.flatMap(({ services }) => Object.keys(services)))];
  return names.map((name) => {
    const own = layers.filter(({ services }) => name in services);
    const merged = own.reduce<unknown>((below, layer) => {
      const service = layer.services[name];
      const base = isMap(service) ? baseOf(service, layer) : undefined;
      return mergeService(below, mergeService(base, service));
    }, undefined);
    const places: Record<string, Place> = {};
    for (const layer of own) {
      for (const [key, place] of layer.places) {
        const prefix = `services.${name}`;
        if (key === prefix) places[""] ??= place;
        if (key.startsWith(`${prefix}.`)) places[key.slice(prefix.length + 1)] = place;
      }
    }
    return serviceModel(name, merged, own[0]?.folder ?? "", places);
  });
}

/** What a service of the same file is extended by; other files are compose's to read. */
function baseOf(service: Readonly<Record<string, unknown>>, layer: Layer): unknown {
  const { extends: by } = service;
  const name = isMap(by) ? (by["file"] === undefined ? by["service"] : null) : by;
  return typeof name === "string" ? layer.services[name] : undefined;
}

/** What `up` would start: profiles that are on, or the named services and what they need. */
function chosen(all: readonly ServiceModel[], { profiles, services }: Choice): ServiceModel[] {
  if (services.length > 0) {
    const wanted = new Set(services);
    for (const name of wanted) {
      for (const other of all.find((service) => service.name === name)?.dependsOn ?? []) {
        wanted.add(other);
      }
    }
    return all.filter(({ name }) => wanted.has(name));
  }
  return all.filter(
    (service) =>
      service.profiles.length === 0 ||
      service.profiles.some((profile) => profiles.includes(profile) || profiles.includes("*")),
  );
}
