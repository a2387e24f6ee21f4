import { readFileSync } from "node:fs";
import type { Capture, CaptureKind, CaptureKinds, CaseFile } from "../../src/case/captures.ts";
import { LOOKED } from "../../src/case/coverage.ts";
import type { PlanRecord } from "../../src/case/plan-record.ts";
import type { Looked } from "../../src/read/evidence.ts";

const AT = "2026-11-20T08:40:00.000Z";

export const PLAN: PlanRecord = {
  target: { kind: "compose" },
  proxy: null,
  backend: null,
  routes: [],
  timeoutSeconds: 120,
  requestTimeoutSeconds: 75,
};

/** A capture that was looked at. */
export function looked<K extends CaptureKind>(
  kind: K,
  subject: string,
  body: CaptureKinds[K],
  how: string = kind,
): Looked<K> {
  return { kind, subject, how, at: AT, coverage: LOOKED, body } as Looked<K>;
}

export function aCase(captures: readonly Capture[], plan: Partial<PlanRecord> = {}): CaseFile {
  return {
    schema: 1,
    tool: { name: "bad-gateway", version: "0.0.0" },
    startedAt: AT,
    ms: 1,
    commit: null,
    plan: { ...PLAN, ...plan },
    stopped: null,
    captures,
  };
}

/** Captures of repository files and of the tree that they make. */
export function files(texts: Readonly<Record<string, string>>, mode = 0o100644): Capture[] {
  const paths = Object.keys(texts);
  return [
    looked("repo.tree", "", { paths, truncated: false }),
    ...Object.entries(texts).map(([path, text]) => looked("repo.file", path, { text, mode })),
  ];
}

export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), "utf8");
}

export function jsonSample(name: string): unknown {
  return JSON.parse(sample(name));
}
