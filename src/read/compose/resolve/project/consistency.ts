import type { Context, Key } from "../context.ts";
import { entriesOf, isNull, itemsOf, type MapNode, type Node, printed, stringOf } from "../node.ts";
import { nearest } from "../shape/nearest.ts";
import { checkCycles } from "./cycles.ts";
import { checkLimits } from "./limits.ts";
import type { ServiceNodes } from "./profiles.ts";

export interface Project {
  readonly enabled: ServiceNodes;
  readonly disabled: ServiceNodes;
  /** Networks, volumes, secrets and configs by kind. */
  readonly top: Readonly<Record<string, ReadonlyMap<string, Node>>>;
}

/** What has to fit together over the whole project (compose-go: loader/validate.go). */
export function checkProject(project: Project, context: Context): void {
  for (const [name, service] of project.enabled) {
    const key = ["services", name];
    checkImage(service, key, context);
    checkBuild(name, service, project, context);
    checkNetworks(service, key, project, context);
    checkReferences(service, key, project, context);
    checkDependencies(name, service, project, context);
    checkHealth(service, key, context);
    checkLimits(service, key, context);
  }
  for (const [name, secret] of project.top["secrets"] ?? []) {
    const { entries } = secret.kind === "map" ? secret : { entries: new Map<string, Node>() };
    if (entries.has("external") || entries.has("file") || entries.has("environment")) continue;
    context.report(
      "missing-key",
      ["secrets", name],
      secret,
      "needs a file or an environment variable",
    );
  }
  checkCycles(project.enabled, context);
}

function checkImage({ entries, spot }: MapNode, key: Key, context: Context): void {
  if (["build", "image", "provider"].some((key) => entries.has(key))) return;
  context.report("missing-key", key, spot, "has neither image nor build; give it one of them");
}

function checkBuild(name: string, { entries }: MapNode, project: Project, context: Context): void {
  const build = entriesOf(entries.get("build"));
  const key = ["services", name, "build"];
  const inline = build.get("dockerfile_inline");
  if (inline && build.has("dockerfile")) {
    const message = "dockerfile and dockerfile_inline exclude each other; keep one";
    context.report("contradiction", key, inline, message);
  }
  for (const [, value] of entriesOf(build.get("additional_contexts"))) {
    const [, target] = /^service:(.*)$/s.exec(stringOf(value) ?? "") ?? [];
    if (target === undefined || project.enabled.get(target)?.entries.has("build")) continue;
    context.report("undefined-service", key, value, `no service "${target}" is built here`);
  }
  const platform = entries.get("platform");
  const platforms = itemsOf(build.get("platforms"));
  if (
    platform &&
    platforms.length > 0 &&
    !platforms.some((one) => printed(one) === printed(platform))
  ) {
    const message = `${printed(platform)} is not among build.platforms; add it there`;
    context.report("contradiction", ["services", name, "platform"], platform, message);
  }
}

function checkNetworks({ entries }: MapNode, key: Key, { top }: Project, context: Context): void {
  const networks = entries.get("networks");
  const mode = entries.get("network_mode");
  if (mode && networks) {
    const message = "network_mode and networks exclude each other; keep one";
    context.report("contradiction", [...key, "network_mode"], mode, message);
  }
  for (const [name, network] of entriesOf(networks)) {
    if (top["networks"]?.has(name)) continue;
    undefinedName("network", name, [...key, "networks", name], network, { top, context });
  }
}

interface Asking {
  readonly top: Project["top"];
  readonly context: Context;
}

function undefinedName(
  kind: "network" | "volume" | "secret" | "config",
  name: string,
  key: Key,
  at: Node,
  { top, context }: Asking,
): void {
  const meant = nearest(name, [...(top[`${kind}s`]?.keys() ?? [])]);
  const hint =
    meant === null ? `add it under ${kind}s: at the top level` : `did you mean ${meant}?`;
  context.report(`undefined-${kind}`, key, at, `there is no ${kind} "${name}"; ${hint}`);
}

function checkReferences({ entries }: MapNode, key: Key, { top }: Project, context: Context): void {
  const asking = { top, context };
  for (const [index, volume] of itemsOf(entries.get("volumes")).entries()) {
    const { type, source } = Object.fromEntries(entriesOf(volume));
    const name = stringOf(source);
    if (stringOf(type) !== "volume" || name === null || top["volumes"]?.has(name)) continue;
    undefinedName("volume", name, [...key, "volumes", `${index}`], volume, asking);
  }
  const uses = [
    ["secret", "secrets", entries.get("secrets")],
    ["config", "configs", entries.get("configs")],
    ["secret", "build", entriesOf(entries.get("build")).get("secrets")],
  ] as const;
  for (const [kind, part, list] of uses) {
    for (const [index, use] of itemsOf(list).entries()) {
      const name = stringOf(entriesOf(use).get("source")) ?? "";
      if (top[`${kind}s`]?.has(name)) continue;
      undefinedName(kind, name, [...key, part, `${index}`], use, asking);
    }
  }
}

function checkDependencies(
  name: string,
  service: MapNode,
  project: Project,
  context: Context,
): void {
  const { enabled, disabled } = project;
  const key = ["services", name];
  for (const [other, dependency] of entriesOf(service.entries.get("depends_on"))) {
    if (enabled.has(other)) continue;
    const required = entriesOf(dependency).get("required");
    const isOptional = required?.kind === "scalar" && required.value === false;
    const off = disabled.get(other);
    if (off && isOptional) continue;
    const meant = nearest(other, [...enabled.keys()]);
    const hint = off
      ? `it is in a profile that is off (${profileNames(off)}); turn it on, or say required: false`
      : meant === null
        ? "add the service, or take the dependency away"
        : `did you mean ${meant}?`;
    const message = `needs the service "${other}", which is not there; ${hint}`;
    context.report("undefined-service", [...key, "depends_on", other], dependency, message);
  }
  const mode = service.entries.get("network_mode");
  const [, shared] = /^service:(.*)$/s.exec(stringOf(mode) ?? "") ?? [];
  if (mode && shared !== undefined && !enabled.has(shared)) {
    const message = `there is no service "${shared}" to share the network of`;
    context.report("undefined-service", [...key, "network_mode"], mode, message);
  }
}

function profileNames(service: MapNode): string {
  return itemsOf(service.entries.get("profiles")).map(printed).join(", ");
}

function checkHealth({ entries }: MapNode, key: Key, context: Context): void {
  const [first] = itemsOf(entriesOf(entries.get("healthcheck")).get("test"));
  if (!first || isNull(first) || ["CMD", "CMD-SHELL", "NONE"].includes(printed(first))) return;
  const message = `begins with "${printed(first)}"; a list has to begin with CMD, CMD-SHELL or NONE`;
  context.report("wrong-value", [...key, "healthcheck", "test"], first, message);
}
