import type { Capture, CaptureKind, CaseFile } from "../../src/case/captures.ts";

/** Kinds of evidence to take away together. */
export type Ablation = readonly CaptureKind[];

/** Without them a diagnosis leans on the rest alone: most causes read two of these. */
const PAIRS: readonly Ablation[] = [
  ["exchange", "docker.logs"],
  ["exchange", "docker.inspect"],
  ["exchange", "nginx.config"],
  ["docker.logs", "docker.inspect"],
  ["docker.logs", "nginx.config"],
  ["docker.inspect", "nginx.config"],
];

/** Each kind that the case has, alone, and the pairs. */
function allOf({ captures }: CaseFile): readonly Ablation[] {
  const kinds = [...new Set(captures.map(({ kind }) => kind))].sort();
  const has = (ablation: Ablation) => ablation.every((kind) => kinds.includes(kind));
  return [...kinds.map((kind) => [kind]), ...PAIRS.filter(has)];
}

/** The same case of a machine on which this could not be had. */
export function without(file: CaseFile, ablation: Ablation): CaseFile {
  return {
    ...file,
    captures: file.captures.map((capture): Capture => {
      if (!ablation.includes(capture.kind)) return capture;
      return { ...capture, coverage: { is: "unavailable", why: "taken away" }, body: null };
    }),
  };
}

/**
 * With BAD_GATEWAY_ABLATIONS=all every one of them; else every fourth, for each case from another on,
 * so that all kinds are taken away somewhere.
 */
export function ablationsOf(file: CaseFile, at: number): readonly Ablation[] {
  const all = allOf(file);
  if (process.env["BAD_GATEWAY_ABLATIONS"] === "all") return all;
  return all.filter((_, index) => (index + at) % 4 === 0);
}
