import { keptVariable } from "../../../case/environment.ts";
import { array, at, record, string } from "../../json.ts";
import { serviceName } from "../lines.ts";
import type { Material } from "../material.ts";
import type { Recogniser } from "../recogniser.ts";
import { jsonFrom } from "./json-block.ts";

/** `docker inspect`, whole or a part of it as people cut it out; of networks, too. */
export const inspectOutput: Recogniser = (paste, from) => {
  const block = jsonFrom(paste.lines, from);
  if (block === null) return null;
  const values = Array.isArray(block.value) ? block.value : [block.value];
  const materials = values.flatMap((value) => containersIn(value, paste.label?.name ?? null));
  return materials.length > 0 ? { end: block.end, what: "docker inspect", materials } : null;
};

function containersIn(value: unknown, label: string | null): readonly Material[] {
  const attached = record(at(value, "Containers"));
  if (Object.keys(attached).length > 0) return networkOf(value, attached);
  const body = asContainer(value);
  if (body === null) return [];
  const labelled = string(at(body, "Config", "Labels", "com.docker.compose.service"));
  const name = string(at(body, "Name"));
  const service = labelled ?? (name === null ? label && serviceName(label) : serviceName(name));
  return [{ is: "container", service, body: withoutValues(body) }];
}

/** `docker network inspect`: who is on it, with which address. */
function networkOf(
  value: unknown,
  attached: Readonly<Record<string, unknown>>,
): readonly Material[] {
  const network = string(at(value, "Name")) ?? "network";
  return Object.values(attached).flatMap((one) => {
    const name = string(at(one, "Name"));
    if (name === null) return [];
    const IPAddress = (string(at(one, "IPv4Address")) ?? "").replace(/\/\d+$/, "");
    const body = { Name: name, NetworkSettings: { Networks: { [network]: { IPAddress } } } };
    return [{ is: "container", service: serviceName(name), body }] as const;
  });
}

/** Puts a part back to where it belongs; null for JSON of anything else. */
function asContainer(value: unknown): object | null {
  const keys = inEngineCase(record(value));
  const has = (...names: readonly string[]) => names.some((name) => keys[name] !== undefined);
  if (has("State", "NetworkSettings", "HostConfig")) return keys;
  if (has("Config") && has("Id", "Name", "Image")) return keys;
  if (has("FailingStreak") || (has("Status") && has("Log"))) return { State: { Health: keys } };
  if (has("Status") && has("ExitCode", "Running", "OOMKilled", "Pid")) return { State: keys };
  if (has("Health") && at(keys, "Health", "Status") !== undefined) return { State: keys };
  if (has("OOMKilled")) return { State: keys };
  if (has("Networks")) return { NetworkSettings: keys };
  if (has("Cmd", "Entrypoint") && has("Image", "WorkingDir")) return { Config: keys };
  const values = Object.values(keys);
  const isNetworks = values.length > 0 && values.every((one) => at(one, "IPAddress") !== undefined);
  return isNetworks ? { NetworkSettings: { Networks: keys } } : null;
}

/** People who retype it write `health` and `exit_code`. */
const RETYPED: Readonly<Record<string, string>> = {
  status: "Status",
  health: "Health",
  exit_code: "ExitCode",
  exitcode: "ExitCode",
  oom_killed: "OOMKilled",
  oomkilled: "OOMKilled",
  restart_count: "RestartCount",
  error: "Error",
};

function inEngineCase(keys: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [RETYPED[key] ?? key, value]),
  );
}

function withoutValues(body: object): object {
  const config = record(at(body, "Config"));
  if (config["Env"] === undefined) return body;
  const names = array(config["Env"]).flatMap((entry) => string(entry) ?? []);
  return { ...body, Config: { ...config, Env: names.map(keptVariable) } };
}
