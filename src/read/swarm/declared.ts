import type { ComposeService } from "../../case/codes/compose.ts";
import { mayKeepValue } from "../../case/environment.ts";
import { array, at, string, strings } from "../json.ts";
import type { Repository } from "../places/repository.ts";
import { captainBuild } from "./captain-build.ts";
import type { SwarmService } from "./swarm-service.ts";

/** A service as the Swarm keeps it, in the words in which compose has it. `names`: of networks. */
export function declaredService(
  service: SwarmService,
  names: ReadonlyMap<string, string>,
  repository: Repository,
): ComposeService {
  const { container, networks, published } = service;
  const environment = strings(at(container, "Env"));
  const test = strings(at(container, "Healthcheck", "Test"));
  const mounts = array(at(container, "Mounts"));
  return {
    ...NOTHING,
    image: imageOf(container),
    build: captainBuild(service.name, repository),
    hostname: string(at(container, "Hostname")),
    command: wordsOf(at(container, "Args")),
    entrypoint: wordsOf(at(container, "Command")),
    workingDir: string(at(container, "Dir")),
    environment: environment.map((entry) => entry.split("=", 1)[0] ?? entry),
    env: keptValues(environment),
    ports: published.map(({ container: inside, host }) => ({ container: inside, host })),
    networks: networks.map(({ id, aliases }) => ({
      name: names.get(id) ?? id,
      aliases,
      external: true,
    })),
    extraHosts: strings(at(container, "Hosts")).flatMap((line) => line.split(/\s+/).slice(1)),
    volumes: mounts.map((mount) => ({
      type: string(at(mount, "Type")) ?? "volume",
      source: string(at(mount, "Source")) ?? "",
      target: string(at(mount, "Target")) ?? "",
      readOnly: at(mount, "ReadOnly") === true,
    })),
    healthcheck: test.length === 0 ? null : { test, disabled: test[0] === "NONE" },
    restart: service.restart === "any" ? "always" : service.restart,
    readOnly: at(container, "ReadOnly") === true,
    places: placesOf(service, mounts.length),
  };
}

/** No file says it, but the Swarm: where to change it there. */
function placesOf(service: SwarmService, mounts: number): ComposeService["places"] {
  const { name, container, published } = service;
  const here = (what: string) => ({ file: null, line: null, remote: `service ${name}${what}` });
  const set = (key: string, of: string) =>
    at(container, of) == null ? [] : [[key, here(`: ${key}`)]];
  return Object.fromEntries([
    ["", here("")],
    ["image", here(": image")],
    ["networks", here(": networks")],
    ...set("command", "Args"),
    ...set("entrypoint", "Command"),
    ...set("healthcheck.test", "Healthcheck"),
    ...strings(at(container, "Env")).map((entry) => {
      const variable = entry.split("=", 1)[0] ?? entry;
      return [`environment.${variable}`, here(`: environment ${variable}`)];
    }),
    ...published.map((_, index) => [`ports.${index}`, here(": published ports")]),
    ...Array.from({ length: mounts }, (_, index) => [`volumes.${index}`, here(": mounts")]),
  ]);
}

const NOTHING = {
  enabled: true,
  deployed: true,
  containerName: null,
  expose: [],
  networkMode: null,
  dependsOn: [],
  memoryLimit: null,
  profiles: [],
} as const;

/** The Swarm pins what it found in a registry: `web:1.4@sha256:…`. */
function imageOf(container: unknown): string | null {
  return string(at(container, "Image"))?.split("@", 1)[0] ?? null;
}

function wordsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? strings(value) : null;
}

function keptValues(environment: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    environment.flatMap((entry) => {
      const equals = entry.indexOf("=");
      const name = entry.slice(0, equals);
      return equals > 0 && mayKeepValue(name) ? [[name, entry.slice(equals + 1)]] : [];
    }),
  );
}
