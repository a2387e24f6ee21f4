import { readAppLog } from "../../app/read-app-log.ts";
import { readNginxAccess } from "../../nginx/access-log.ts";
import { readNginxError } from "../../nginx/error-log.ts";
import { withStack } from "../cut-stacks.ts";
import { FENCE, type PastedLine } from "../lines.ts";
import type { Material } from "../material.ts";
import { labelIn } from "../prompt.ts";
import type { Label, Recogniser } from "../recogniser.ts";
import { isOfKill } from "./kernel-log.ts";
import { asErrorLine, joined } from "./nginx-error.ts";

const NOBODY = { place: () => null, inRepository: () => null, environment: null };

/** Lines that all bear the name of their service: compose, journald, kubectl. */
export const namedLogs: Recogniser = ({ lines, label }, from) => {
  let end = from;
  while (lines[end]?.source != null) end++;
  if (end === from) return null;
  const unit = label && isRightBelow(label, lines, from) ? unitIn(label) : null;
  const bySource = Map.groupBy(lines.slice(from, end), ({ source }) => nameOf(source ?? "", unit));
  const told = new Set<PastedLine>();
  const materials = [...bySource].map(([service, own]) =>
    service === "kernel" ? ofKernel(own, told) : logOf(service, own, told),
  );
  const understood = lines
    .slice(from, end)
    .flatMap((line, at) => (told.has(line) ? from + at : []));
  const names = [...bySource.keys()].join(", ");
  return { end, what: `log of ${names}`, materials, understood };
};

/** Whose journal it is, where only one unit's was asked for. */
function unitIn({ command, name }: Label): string | null {
  const asked = command.match(/ (?:-\w*u|--unit)(?=[ =])/g) ?? [];
  return /\bjournalctl\b/.test(command) && asked.length === 1 ? name : null;
}

/** In the journal of a unit stand the names of its programs. */
function nameOf(source: string, unit: string | null): string {
  return unit === null || source === "systemd" || source === "kernel" ? source : unit;
}

/** Whether nothing stands between a command and these lines but how journalctl begins. */
function isRightBelow(label: Label, lines: readonly PastedLine[], from: number): boolean {
  const before = lines
    .slice(Math.max(0, from - 4), from)
    .filter(({ text }) => text.trim() !== "" && text !== FENCE && !/^-- /.test(text));
  return labelIn(before.at(-1)?.text ?? "")?.command === label.command;
}

/** What stands behind an empty line inside a stack: Go's goroutines, node's last line. */
const GOES_ON = /^(?:\s+\S|goroutine \d+ \[|Node\.js v\d)/;

/** What a container printed, without a name on each line; also a traceback alone. */
export const bareLog: Recogniser = ({ lines, label }, from) => {
  let end = from;
  for (; end < lines.length; end++) {
    const { text = FENCE, source = null } = lines[end] ?? {};
    if (text === FENCE || source !== null) break;
    if (text.trim() === "" && !GOES_ON.test(lines[end + 1]?.text ?? "")) break;
    if (asErrorLine(text) !== null) break;
  }
  const own = lines.slice(from, end);
  if (own.length === 0) return null;
  const told = new Set<PastedLine>();
  const log = logOf(label?.name ?? "", own, told);
  const isLabelled = label !== null && /\blogs?\b|journalctl|\.log\b|^$/.test(label.command);
  if (told.size === 0 && !isLabelled && !own.some(({ text }) => STAMPED.test(text))) return null;
  const understood = own.flatMap((line, at) => (told.has(line) ? from + at : []));
  const service = label?.name ?? null;
  return { end, what: "container log", materials: [{ ...log, service }], understood };
};

/** How loggers begin a line. */
const STAMPED =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL)\b|^\[\d\d-[A-Z][a-z]{2}-\d{4} |^> |^npm |^yarn /;

type Log = Extract<Material, { readonly is: "log" }>;

export function logOf(service: string, own: readonly PastedLine[], told: Set<PastedLine>): Log {
  const isNginx = /nginx/i.test(service) || own.some(({ text }) => isNginxOwn(text));
  if (isNginx) return { is: "log", service, program: "nginx", lines: nginxLines(own, told) };
  for (const line of own) {
    if (readAppLog([{ at: null, text: line.text }], NOBODY).length > 0) told.add(line);
  }
  // A stack is understood as a whole, none of its lines alone.
  const lines = withStack(own.map(({ text }) => text));
  const whole = readAppLog(
    lines.map((text) => ({ at: null, text })),
    NOBODY,
  );
  if (whole.some(({ log }) => log.code === "exception")) {
    for (const line of own)
      if (/^\s+\S|^\w[\w.]*(?:Error|Exception)|^Traceback/.test(line.text)) told.add(line);
  }
  for (const { quote } of whole) {
    const first = quote.split("\n", 1)[0] ?? "";
    const line = own.find(({ text }) => first !== "" && text.includes(first));
    if (line) told.add(line);
  }
  return { is: "log", service, program: "other", lines };
}

function ofKernel(own: readonly PastedLine[], told: Set<PastedLine>): Material {
  for (const line of own) if (isOfKill(line)) told.add(line);
  return { is: "kernel", lines: own.map(({ text }) => text) };
}

function isNginxOwn(text: string): boolean {
  return /^\/docker-entrypoint\.sh: |^nginx: \[|\d{4}\/\d\d\/\d\d [\d:]{8} \[\w+\] \d+#\d+: /.test(
    text,
  );
}

function nginxLines(own: readonly PastedLine[], told: Set<PastedLine>): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < own.length; ) {
    const [entry] = joined(own, at);
    const line = own[at];
    if (!line) break;
    const parts = entry && entry.at === at ? entry.parts : 1;
    const text = entry && entry.at === at ? entry.text : line.text;
    const access = readNginxAccess(text);
    if (readNginxError(text) !== null || (access !== null && access.status >= 400)) {
      for (const part of own.slice(at, at + parts)) told.add(part);
    }
    texts.push(text);
    at += parts;
  }
  return texts;
}
