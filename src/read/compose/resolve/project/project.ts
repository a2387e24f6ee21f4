import { type Context, startOf, type Variables } from "../context.ts";
import {
  entriesOf,
  IMPLIED,
  itemsOf,
  type MapNode,
  type Node,
  stringOf,
  textNode,
} from "../node.ts";
import * as shapes from "../shape/project.ts";
import { service as serviceShape } from "../shape/service-keys.ts";
import { checkProject } from "./consistency.ts";
import { withFiles } from "./env-files.ts";
import { type Choice, isOn, profilesWith, type ServiceNodes, selected } from "./profiles.ts";

export interface ShownProject {
  /** As `docker compose config` shows it. */
  readonly shown: ReadonlyMap<string, Node>;
  /** Services of the files that are not started: another choice, or a profile that is off. */
  readonly off: ServiceNodes;
}

interface Showing {
  readonly name: string;
  readonly choice: Choice;
  readonly variables: Variables;
  readonly context: Context;
}

/** Chooses services by profile and name, checks what has to fit, and drops what nobody uses. */
export function showProject(model: MapNode, showing: Showing): ShownProject {
  const { name, choice, variables, context } = showing;
  const all = allServices(model, context);
  const top = topLevel(model, context);
  const initial = split(all, choice.profiles);
  checkProject({ enabled: initial.on, disabled: initial.off, top }, context);
  const { on } = split(all, profilesWith(all, choice));
  const sources = entriesOf(model.entries.get("services"));
  const filled = new Map<string, MapNode>();
  for (const [key, service] of on) {
    const source = sources.get(key);
    const reading = { key: ["services", key], context, variables };
    filled.set(key, source?.kind === "map" ? withFiles(service, source, reading) : service);
  }
  const { services, unknown } = selected(filled, choice.services);
  for (const { name: missing, by } of unknown) {
    const at = all.get(by ?? "") ?? startOf(model.spot.file);
    const message = `there is no service "${missing}"${by === null ? " to start" : ""}`;
    context.report("undefined-service", by === null ? [] : ["services", by], at, message);
  }
  const shown = new Map<string, Node>([
    ["name", textNode(name, model.entries.get("name")?.spot ?? IMPLIED)],
  ]);
  const spot = model.entries.get("services")?.spot ?? IMPLIED;
  shown.set("services", { kind: "map", entries: services, spot });
  for (const [kind, entries] of Object.entries(used(top, on))) {
    const at = model.entries.get(kind)?.spot ?? IMPLIED;
    if (entries.size > 0) shown.set(kind, { kind: "map", entries, spot: at });
  }
  for (const [key, value] of model.entries) if (key.startsWith("x-")) shown.set(key, value);
  return { shown, off: new Map([...all].filter(([key]) => !services.has(key))) };
}

function allServices(model: MapNode, context: Context): ServiceNodes {
  const services = new Map<string, MapNode>();
  for (const [name, service] of entriesOf(model.entries.get("services"))) {
    const shown = serviceShape.show(service, ["services", name], context);
    if (shown?.kind === "map") services.set(name, shown);
  }
  return services;
}

const KINDS = {
  networks: shapes.network,
  volumes: shapes.volume,
  secrets: shapes.secret,
  configs: shapes.config,
};

type Top = Readonly<Record<string, ReadonlyMap<string, Node>>>;

function topLevel(model: MapNode, context: Context): Top {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, shape]) => {
      const entries = new Map<string, Node>();
      for (const [name, value] of entriesOf(model.entries.get(kind))) {
        const shown = shape.show(value, [kind, name], context);
        if (shown) entries.set(name, shown);
      }
      return [kind, entries];
    }),
  );
}

function split(all: ServiceNodes, profiles: readonly string[]) {
  const on = new Map<string, MapNode>();
  const off = new Map<string, MapNode>();
  for (const [name, service] of all) (isOn(service, profiles) ? on : off).set(name, service);
  return { on, off };
}

/** Of the top level, what the services use. */
function used(top: Top, services: ServiceNodes): Top {
  const names: Record<string, Set<string>> = {
    networks: new Set(),
    volumes: new Set(),
    secrets: new Set(),
    configs: new Set(),
  };
  for (const { entries } of services.values()) {
    for (const network of entriesOf(entries.get("networks")).keys())
      names["networks"]?.add(network);
    for (const volume of itemsOf(entries.get("volumes"))) {
      const { type, source } = Object.fromEntries(entriesOf(volume));
      if (stringOf(type) === "volume") names["volumes"]?.add(stringOf(source) ?? "");
    }
    const build = entriesOf(entries.get("build"));
    for (const [kind, list] of [
      ["secrets", entries.get("secrets")],
      ["secrets", build.get("secrets")],
      ["configs", entries.get("configs")],
    ] as const) {
      for (const use of itemsOf(list))
        names[kind]?.add(stringOf(entriesOf(use).get("source")) ?? "");
    }
  }
  return Object.fromEntries(
    Object.entries(top).map(([kind, entries]) => [
      kind,
      new Map([...entries].filter(([name]) => names[kind]?.has(name))),
    ]),
  );
}
