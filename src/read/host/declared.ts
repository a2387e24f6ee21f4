import type { ComposeService } from "../../case/codes/compose.ts";
import type { HostService } from "../../case/codes/host.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { Evidence } from "../evidence.ts";
import { fact, witness } from "../witness.ts";
import { keptAs, keptPrograms } from "./kept-programs.ts";
import { configOfUnit, NO_CONFIG } from "./unit-state.ts";
import { unitIn } from "./units.ts";

/** What is set up on a machine, as the services of a stack that use its network. */
export function readHostServices(evidence: Evidence): readonly AnyFact[] {
  const [capture] = evidence.looked("host.services");
  if (!capture) return [];
  return capture.body.map((service) => {
    const seen = witness({ source: service.service, how: capture.how, at: capture.at });
    return fact("compose.service", service.service, declaredAs(service, evidence), seen);
  });
}

function declaredAs(host: HostService, evidence: Evidence): ComposeService {
  const { service, ports } = host;
  const unit = evidence.of("unit.show", service).map(unitIn)[0] ?? null;
  const { command, workdir, memoryLimit } = unit ? configOfUnit(unit) : NO_CONFIG;
  return {
    enabled: true,
    image: null,
    build: null,
    containerName: null,
    hostname: null,
    command,
    entrypoint: null,
    workingDir: workdir,
    environment: [],
    ports: ports.map((port) => ({ container: port, host: port })),
    expose: [],
    networks: [],
    networkMode: "host",
    dependsOn: [],
    volumes: [],
    healthcheck: null,
    memoryLimit,
    restart: unit?.["Restart"] ?? null,
    readOnly: false,
    profiles: [],
    places: host.keeper ? keptPlaces(host, evidence) : placesOf(service, evidence),
  };
}

/** `# /etc/systemd/system/app.service` stands before each file of `systemctl cat`. */
const FILE = /^# (\/.+)$/;

/** Lines of the unit's files by what a service's places are called; a drop-in's come last and win. */
function placesOf(service: string, evidence: Evidence): ComposeService["places"] {
  const [capture] = evidence.of("unit.file", service);
  const places: Record<string, Place> = {};
  let path = "";
  let line = 0;
  for (const text of capture?.body.text.split("\n") ?? []) {
    const [, begun] = FILE.exec(text) ?? [];
    if (begun !== undefined && !text.includes("=")) {
      path = begun;
      line = 0;
      continue;
    }
    line++;
    const [, key = ""] = /^([A-Za-z]+)=/.exec(text) ?? [];
    const name = KEYS[key] ?? (text.trim() === "[Service]" ? "" : null);
    if (name !== null && path !== "") places[name] = placeAt(evidence, path, line);
  }
  return places;
}

/** The line of its command in the files of its manager. */
function keptPlaces({ keeper }: HostService, evidence: Evidence): ComposeService["places"] {
  const place = keptAs(keptPrograms(evidence), keeper)?.place;
  return place ? { command: placeAt(evidence, place.path, place.line) } : {};
}

const KEYS: Readonly<Record<string, string>> = {
  ExecStart: "command",
  MemoryMax: "deploy.resources.limits.memory",
  Restart: "restart",
  WorkingDirectory: "working_dir",
};

/** The line on the machine, and in the file of the repository that is the same. */
function placeAt(evidence: Evidence, path: string, line: number): Place {
  const copies = evidence.looked("host.copies")[0]?.body ?? [];
  const file = copies.find((copy) => copy.path === path)?.file ?? null;
  return { file, line, remote: `${path}:${line}` };
}
