import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../build/generated.ts";
import type { CaseFile } from "../../src/case/captures.ts";
import { clock } from "../../src/ports/clock.ts";
import { rawLines } from "../../src/read/pasted/lines.ts";
import type { Recognised } from "../../src/report/recognised.ts";
import type { Report } from "../../src/report/report.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { aReport } from "./a-report.ts";
import { hostileSources } from "./hostile.ts";

/** Everything that a renderer is given. */
export interface Sources {
  readonly report: Report;
  readonly logs: Readonly<Record<string, string>>;
  readonly recognised: readonly Recognised[];
}

function recorded(path: string): Sources {
  const file = JSON.parse(readFileSync(join(root, "test/corpus", path), "utf8")) as CaseFile;
  return { ...reportOf(file), recognised: [] };
}

function pasted(path: string): Sources {
  const lines = rawLines(readFileSync(join(root, "test/corpus/pasted", path), "utf8"));
  const { file, recognised } = caseOfPaste([{ name: "", lines }], { ...clock, now: () => 0 });
  return { ...reportOf(file), recognised };
}

/** A run of each kind, as the renderers see it; the last one is all that an attacker could wish. */
export const golden: ReadonlyMap<string, Sources> = new Map([
  ["broken", recorded("worker-oom-killed/caught-worker-oom-killed.json")],
  ["broken with a patch", recorded("upstream-wrong-port/caught-upstream-wrong-port.json")],
  ["does not start", recorded("crash-loop-generic/caught-crash-loop-generic.json")],
  ["healthy", recorded("healthy/clean-base.json")],
  ["unknown", { report: aReport({ verdict: "unknown" }), logs: {}, recognised: [] }],
  ["pasted", pasted("openresty-lua-resty-upload-27.txt")],
  ["hostile", hostileSources()],
]);
