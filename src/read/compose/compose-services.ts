import type { ComposeService } from "../../case/codes/compose.ts";
import { mayKeepValue } from "../../case/environment.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { array, at, type Json, number, record, string, strings } from "../json.ts";
import { normal, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { fact, witness } from "../witness.ts";
import { inlinedIn } from "./inlined.ts";
import { leftOut } from "./resolve/shape/words.ts";
import type { ResolvedCompose } from "./resolve.ts";
import { sealed } from "./sealed.ts";
import { servicePlaces, tcpPorts } from "./service-places.ts";

/** One fact per service: those that compose starts, in its order, then those of profiles left out. */
export function readServices(
  capture: Looked<"compose.config">,
  files: ResolvedCompose,
  repository: Repository,
): readonly AnyFact[] {
  const enabled = record(at(capture.body, "services"));
  const whole = record(at(capture.body, LEFT_OUT));
  const all = { ...notStarted(files, enabled), ...whole, ...enabled };
  const external = externalNetworks(capture.body);
  return Object.entries(all).map(([name, resolved]) => {
    const places = servicePlaces(name, files, resolved);
    return fact(
      "compose.service",
      name,
      {
        enabled: name in enabled,
        ...serviceOf(resolved, repository, external),
        ...sealedOf(capture.body, name),
        ...inlinedOf(resolved, capture.body, files),
        ...withoutShell(files.text("services", name, "command")),
        places,
      },
      witness({
        source: name,
        how: capture.how,
        at: capture.at,
        place: places[""] ?? null,
        quote: `services.${name}`,
      }),
    );
  });
}

/** Where a resolved file carries the services of profiles that are not turned on. */
export const LEFT_OUT = "x-left-out";

/** The names by which networks of others were made, by their keys. */
function externalNetworks(config: unknown): ReadonlyMap<string, string> {
  const networks = Object.entries(record(at(config, "networks")));
  return new Map(
    networks
      .filter(([, network]) => at(network, "external") === true)
      .map(([key, network]) => [key, string(at(network, "name")) ?? key]),
  );
}

/** Services that only the files name; compose leaves them out of what it resolves. */
function notStarted({ model, off }: ResolvedCompose, enabled: Json): Json {
  const written = Object.entries({ ...record(at(model, "services")), ...off });
  return Object.fromEntries(written.filter(([name]) => !(name in enabled)));
}

function serviceOf(
  service: unknown,
  repository: Repository,
  external: ReadonlyMap<string, string>,
): Omit<ComposeService, "places" | "enabled"> {
  const get = (...keys: readonly string[]) => at(service, ...keys);
  return {
    image: string(get("image")),
    build: buildOf(get("build"), repository),
    containerName: string(get("container_name")),
    hostname: string(get("hostname")),
    command: wordsOf(get("command")),
    entrypoint: wordsOf(get("entrypoint")),
    workingDir: string(get("working_dir")),
    environment: namesOf(get("environment")),
    env: valuesOf(get("environment")),
    ports: tcpPorts(service).map((port) => ({
      container: number(at(port, "target")) ?? 0,
      host: number(at(port, "published")),
      ...addressOf(string(at(port, "host_ip"))),
    })),
    expose: array(get("expose")).flatMap((port) => number(`${port}`.split("/")[0]) ?? []),
    networks: namesOf(get("networks")).map((name) => ({
      name,
      aliases: strings(get("networks", name, "aliases")),
      external: external.has(name),
      ...madeAs(external.get(name) ?? name, name),
    })),
    extraHosts: [...hostsOf(get("extra_hosts")), ...array(get("links")).flatMap(linkedAs)],
    networkMode: string(get("network_mode")),
    dependsOn: namesOf(get("depends_on")).map((name) => ({
      service: name,
      condition: string(get("depends_on", name, "condition")) ?? "service_started",
    })),
    volumes: array(get("volumes")).map((volume) => volumeOf(volume, repository)),
    healthcheck: healthcheckOf(get("healthcheck")),
    memoryLimit: bytes(get("deploy", "resources", "limits", "memory")) ?? bytes(get("mem_limit")),
    ...scaleOf(number(get("scale")) ?? number(get("deploy", "replicas"))),
    restart: string(get("restart")) ?? string(get("deploy", "restart_policy", "condition")),
    readOnly: get("read_only") === true,
    profiles: strings(get("profiles")),
  };
}

function inlinedOf(
  service: unknown,
  config: unknown,
  files: ResolvedCompose,
): Pick<ComposeService, "inlined"> {
  const place = (name: string) => files.place("configs", name, "content");
  const found = inlinedIn(service, at(config, "configs"), place);
  return found.length === 0 ? {} : { inlined: found };
}

function sealedOf(config: unknown, name: string): Pick<ComposeService, "sealed"> {
  const found = sealed(config, name);
  return found === null ? {} : { sealed: found };
}

function scaleOf(scale: number | null): Pick<ComposeService, "scale"> {
  return scale === null ? {} : { scale };
}

function withoutShell(command: string | null): Pick<ComposeService, "commandLeftOut"> {
  const rest = command === null ? null : leftOut(command);
  return rest === null ? {} : { commandLeftOut: rest };
}

function buildOf(build: unknown, repository: Repository): ComposeService["build"] {
  const context = string(build) ?? string(at(build, "context"));
  if (context === null) return null;
  return {
    context: inRepository(context, repository),
    dockerfile: string(at(build, "dockerfile")) ?? "Dockerfile",
    target: string(at(build, "target")),
  };
}

/** Relative to the repository where the path lies inside; `.` is its root. */
function inRepository(path: string, repository: Repository): string {
  if (!path.startsWith("/")) return /^[a-z][\w+.-]*:/i.test(path) ? path : normal(path) || ".";
  const inside = repository.relative(path);
  return inside === null ? path : inside || ".";
}

/** Path of the Dockerfile from the repository's root; null for contexts that lie elsewhere. */
export function dockerfilePath(build: NonNullable<ComposeService["build"]>): string | null {
  const { context, dockerfile } = build;
  const path = resolve(context === "." ? "" : context, dockerfile);
  return path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(context) ? null : path;
}

function wordsOf(value: unknown): readonly string[] | null {
  const single = string(value);
  if (single !== null) return [single];
  return Array.isArray(value) ? strings(value) : null;
}

/** Keys of a map, or the names in a list of `NAME` and `NAME=value`. */
function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return Object.keys(record(value));
  return strings(value).map((item) => item.split("=")[0] ?? item);
}

/** Only what is allowed to be kept has a value here. */
function valuesOf(environment: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record(environment)).flatMap(([name, value]) => {
      const text = string(value) ?? number(value)?.toString();
      return text !== undefined && mayKeepValue(name) ? [[name, text]] : [];
    }),
  );
}

/** `name=address`, `name:address`, or a map of them. */
function hostsOf(hosts: unknown): readonly string[] {
  return namesOf(hosts).map((host) => host.split(":")[0] ?? host);
}

function addressOf(address: string | null): { readonly address?: string } {
  return address === null || address === "" || address === "0.0.0.0" ? {} : { address };
}

function madeAs(name: string, key: string): { readonly madeAs?: string } {
  return name === key ? {} : { madeAs: name };
}

/** `links: [service:alias]`. */
function linkedAs(link: unknown): readonly string[] {
  const name = string(link)?.split(":").at(-1);
  return name === undefined ? [] : [name];
}

function volumeOf(volume: unknown, repository: Repository): ComposeService["volumes"][number] {
  const type = string(at(volume, "type")) ?? "volume";
  const source = string(at(volume, "source")) ?? "";
  return {
    type,
    source: type === "bind" ? inRepository(source, repository) : source,
    target: string(at(volume, "target")) ?? "",
    readOnly: at(volume, "read_only") === true,
  };
}

function healthcheckOf(check: unknown): ComposeService["healthcheck"] {
  const test = wordsOf(at(check, "test")) ?? [];
  const disabled = at(check, "disable") === true || test[0] === "NONE";
  return test.length === 0 && !disabled ? null : { test, disabled };
}

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Resolved files give bytes; sizes as people write them are read too. 0 is no limit. */
function bytes(value: unknown): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*([bkmg])?i?b?$/i.exec(
    `${string(value) ?? number(value) ?? ""}`,
  );
  if (!found) return null;
  return Math.round(Number(found[1]) * (UNITS[found[2]?.toLowerCase() ?? "b"] ?? 1)) || null;
}
