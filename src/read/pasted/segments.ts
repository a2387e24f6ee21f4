import { httpAnswer } from "./formats/answer.ts";
import { composeFile } from "./formats/compose-file.ts";
import { bareLog, namedLogs } from "./formats/container-log.ts";
import { dockerfile } from "./formats/dockerfile.ts";
import { engineWords } from "./formats/engine-words.ts";
import { composeExits, composeStops } from "./formats/exits.ts";
import { inspectOutput } from "./formats/inspect.ts";
import { kernelLog } from "./formats/kernel-log.ts";
import { nginxAccessLog } from "./formats/nginx-access.ts";
import { nginxConfig } from "./formats/nginx-config.ts";
import { nginxErrorLog } from "./formats/nginx-error.ts";
import { pm2Json } from "./formats/pm2-json.ts";
import { pm2List } from "./formats/pm2-list.ts";
import { psTable } from "./formats/ps-table.ts";
import { socketTable } from "./formats/sockets.ts";
import { unitStatus } from "./formats/unit-status.ts";
import { FENCE, type PastedLine, pastedLines, type RawLine } from "./lines.ts";
import type { Segment } from "./material.ts";
import { labelIn } from "./prompt.ts";
import type { Label, Recogniser, Taken } from "./recogniser.ts";

/** In the order in which they are asked: what is told by a single word before what is told by shape. */
const FORMATS: readonly Recogniser[] = [
  unitStatus,
  namedLogs,
  kernelLog,
  nginxErrorLog,
  nginxAccessLog,
  psTable,
  pm2List,
  pm2Json,
  composeExits,
  composeStops,
  inspectOutput,
  socketTable,
  nginxConfig,
  dockerfile,
  httpAnswer,
  engineWords,
  composeFile,
  bareLog,
];

/** One thing that was pasted: standard input, or a file. */
export interface Input {
  /** "" for standard input. */
  readonly name: string;
  readonly lines: readonly RawLine[];
}

/** Cuts what was pasted into stretches of one format each; every line is in exactly one of them. */
export function segmentsOf(input: Input): readonly Segment[] {
  const lines = pastedLines(input.lines);
  const segments: Segment[] = [];
  let label: Label | null = labelOfFile(input.name);
  let left: PastedLine[] = [];
  const flush = () => {
    if (left.some(({ text }) => text.trim() !== "" && text !== FENCE)) {
      segments.push(unread(input.name, left));
    }
    left = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const spoken = line.source === null ? labelIn(line.text) : null;
    const taken = spoken || line.text === FENCE ? null : recognise(lines, at, label);
    if (taken) {
      flush();
      segments.push(segment(input.name, lines.slice(at, taken.end), taken, at));
      at = taken.end;
      continue;
    }
    if (spoken) label = spoken;
    else left.push(line);
    at++;
  }
  flush();
  return segments;
}

function recognise(lines: readonly PastedLine[], at: number, label: Label | null): Taken | null {
  if (lines[at]?.text.trim() === "") return null;
  for (const format of FORMATS) {
    const taken = format({ lines, label }, at);
    if (taken && taken.end > at) return taken;
  }
  return null;
}

/** What people call a file into which they copied whatever they had. */
const OF_ANYTHING =
  /^(?:all|bug|compose|console|debug|docker|docker-compose|full|issue|log|logs|message|out|output|paste|pasted|post|question|report|temp|test|tmp)(?:[-_]?\d+)?$/i;

/** `backend.log` is the log of backend; `error.log` is nginx's. */
function labelOfFile(name: string): Label | null {
  const stem = /([^/\\]+)\.(?:log|txt|out)$/.exec(name)?.[1];
  if (stem === undefined) return null;
  const isNginx = /^(?:nginx|error|access)/.test(stem);
  const isName = /^[A-Za-z][\w-]*$/.test(stem) && !OF_ANYTHING.test(stem);
  return { command: `cat ${name}`, name: isNginx ? "nginx" : isName ? stem : null };
}

function segment(input: string, own: readonly PastedLine[], taken: Taken, from: number): Segment {
  const understood = taken.understood && new Set(taken.understood.map((at) => at - from));
  const lines = own.map(({ number, times }, at) => ({
    number,
    times,
    understood: understood?.has(at) ?? true,
  }));
  const count = (is: boolean) =>
    lines.reduce((sum, line) => sum + (line.understood === is ? line.times : 0), 0);
  const log = taken.materials.find((one) => one.is === "log");
  return {
    input,
    from: own[0]?.number ?? 1,
    to: own.at(-1)?.number ?? 1,
    what: taken.what,
    source: taken.materials.length === 1 ? (log?.service ?? null) : null,
    understood: count(true),
    noise: count(false),
    lines,
    materials: taken.materials,
  };
}

function unread(input: string, own: readonly PastedLine[]): Segment {
  const lines = own.map(({ number }) => ({ number, understood: false }));
  return {
    input,
    from: own[0]?.number ?? 1,
    to: own.at(-1)?.number ?? 1,
    what: "not understood",
    source: null,
    understood: 0,
    noise: lines.length,
    lines,
    materials: [],
  };
}
