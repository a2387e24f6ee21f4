import type { Capture, CaptureKind, CaptureKinds } from "../../case/captures.ts";
import { UNNAMED } from "../../case/codes/http.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { PlanRecord } from "../../case/plan-record.ts";
import { LEFT_OUT } from "../compose/compose-services.ts";
import { withoutValues } from "../compose/without-values.ts";
import { at, record } from "../json.ts";
import { NOT_PASTED } from "../reached.ts";
import { containerBodies } from "./container-bodies.ts";
import { resolvePasted } from "./formats/compose-file.ts";
import { concerning, keptCaptures } from "./kept.ts";
import type { Material, Segment } from "./material.ts";
import { type Names, namesIn } from "./names.ts";
import { passedOn } from "./passed-on.ts";
import { pastEnd } from "./past-end.ts";
import { pastedPlan } from "./pasted-plan.ts";
import { procTables } from "./proc-tables.ts";

/** What stands in for the plan and the sources where there is nothing but text. */
export interface PastedCase {
  readonly plan: PlanRecord;
  readonly captures: readonly Capture[];
}

/** Kinds of which the absence is said aloud, once for everything. */
const ASKED: readonly CaptureKind[] = [
  ...["docker.inspect", "docker.events", "compose.config", "compose.run", "nginx.config"],
  ...["listeners", "dns", "connects", "cgroup.memory", "repo.tree", "bind.sources", "exchange"],
  ...["repo.paths", "docker.logs"],
] as readonly CaptureKind[];

/** Turns what was recognised into the same captures that a run of our own makes. */
export function pastedCase(pasted: readonly Segment[], now: string): PastedCase {
  const names = namesIn(pasted.flatMap((one) => one.materials));
  const segments = concerning(pasted, names);
  const materials = segments.flatMap((one) => one.materials);
  const hasLog = materials.some((one) => one.is === "log" && one.program === "nginx");
  const made = [
    ...logsOf(segments, names, now),
    ...containersOf(materials, names, now),
    ...keptCaptures(materials, now),
    ...endsOf(materials, names, now),
    ...kernelOf(materials, now),
    ...segments.flatMap((one) => filesOf(one, names, now)),
    ...materials
      .flatMap((one, index) => otherOf(one, index, names, now))
      .filter(
        // An error page without its request is that of a line which has one.
        ({ kind, subject }) =>
          kind !== "exchange" || !hasLog || !subject.startsWith(`${UNNAMED.method} `),
      ),
  ];
  const missing = ASKED.filter((kind) => !made.some((one) => one.kind === kind)).map((kind) => {
    const subject = kind === "docker.logs" ? names.proxy : "";
    return { kind, subject, how: "explain", at: now, coverage: NOT_PASTED, body: null } as Capture;
  });
  return { plan: pastedPlan(materials, names), captures: [...made, ...missing] };
}

function capture<K extends CaptureKind>(
  kind: K,
  subject: string,
  how: string,
  now: string,
  body: CaptureKinds[K],
): Capture {
  return { kind, subject, how, at: now, coverage: LOOKED, body } as Capture;
}

/** `lines 1-4`, with the file where there are several. */
export function spanOf({ input, from, to }: Segment): string {
  const lines = from === to ? `line ${from}` : `lines ${from}-${to}`;
  return input === "" ? lines : `${input}, ${lines}`;
}

/** All that one service logged, in the order in which it was pasted. */
function logsOf(segments: readonly Segment[], names: Names, now: string): readonly Capture[] {
  const lines = new Map<string, string[]>();
  const spans = new Map<string, string[]>();
  for (const segment of segments) {
    for (const material of segment.materials) {
      if (material.is !== "log") continue;
      const own = material.program === "nginx" ? names.proxy : names.backend.service;
      const add = (service: string, added: readonly string[]) => {
        lines.set(service, [...(lines.get(service) ?? []), ...added]);
        spans.set(service, [...(spans.get(service) ?? []), spanOf(segment)]);
      };
      add(material.service || own, material.lines);
      const passed = material.program === "nginx" ? passedOn(material.lines) : [];
      if (passed.length > 0) add(names.backend.service, passed);
    }
  }
  return [...lines].map(([service, text]) => {
    const how = `pasted, ${(spans.get(service) ?? []).slice(0, 3).join("; ")}`;
    return capture("docker.logs", service, how, now, { text: text.join("\n"), truncated: true });
  });
}

function containersOf(
  materials: readonly Material[],
  names: Names,
  now: string,
): readonly Capture[] {
  return [...containerBodies(materials, names)].map(([service, body]) =>
    capture("docker.inspect", service, "docker inspect, pasted", now, body),
  );
}

/** The service's end as the engine itself would tell it, but for the time. */
function endsOf(materials: readonly Material[], names: Names, now: string): readonly Capture[] {
  const end = pastEnd(materials, names, containerBodies(materials, names));
  if (end === null) return [];
  const Attributes = {
    "com.docker.compose.service": names.backend.service,
    name: end.container,
    exitCode: String(end.code),
  };
  const body = [{ Action: "die", Actor: { Attributes } }];
  return [capture("docker.events", "", "docker compose up, pasted", now, body)];
}

/** In one: a kill and what it was chosen for may stand apart. */
function kernelOf(materials: readonly Material[], now: string): readonly Capture[] {
  const lines = materials.flatMap((one) => (one.is === "kernel" ? one.lines : []));
  if (lines.length === 0) return [];
  return [capture("host.kernel", "", "kernel log, pasted", now, { text: lines.join("\n") })];
}

function filesOf(segment: Segment, names: Names, now: string): readonly Capture[] {
  const path = segment.input === "" ? "paste" : segment.input;
  const how = `pasted, ${spanOf(segment)}`;
  return segment.materials.flatMap((one): readonly Capture[] => {
    switch (one.is) {
      case "compose": {
        const { model, off } = resolvePasted(path, one.text);
        const aside = at(withoutValues({ services: off }), "services");
        const body = { ...record(withoutValues(model)), [LEFT_OUT]: aside };
        return [
          capture("repo.file", path, how, now, { text: one.text, mode: 0o644 }),
          capture("compose.config", "", `docker compose -f ${path} config`, now, body),
        ];
      }
      case "nginx-config": {
        const body = { text: inDump(one.text, path), how: "nginx -T" } as const;
        return [capture("nginx.config", names.proxy, how, now, body)];
      }
      case "dockerfile": {
        const file = /dockerfile/i.test(path) ? path : "Dockerfile";
        return [capture("repo.file", file, how, now, { text: one.text, mode: 0o644 })];
      }
      default:
        return [];
    }
  });
}

/** A fragment has no name of its own in nginx's eyes. */
function inDump(text: string, path: string): string {
  return /^# configuration file /m.test(text) ? text : `# configuration file ${path}:\n${text}\n`;
}

function otherOf(one: Material, index: number, names: Names, now: string): readonly Capture[] {
  if (one.is === "engine") {
    const body = { args: ["up"], exitCode: 1, output: one.output };
    return [capture("compose.run", `up-${index}`, "docker compose up, pasted", now, body)];
  }
  if (one.is === "sockets") {
    const tables = procTables(one.sockets);
    return [capture("listeners", one.service ?? names.backend.service, "pasted", now, tables)];
  }
  if (one.is !== "exchange") return [];
  const backend = one.body.backend ?? names.backend.service;
  const body = { ...one.body, backend, attempt: index + 1 };
  return [capture("exchange", body.check, "curl, pasted", now, body)];
}
