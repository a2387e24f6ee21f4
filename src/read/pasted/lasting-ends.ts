import { readAppLog } from "../app/read-app-log.ts";
import { isAtWork, isEnd } from "../logged/end-words.ts";
import { readNginxAccess } from "../nginx/access-log.ts";
import { fact, witness } from "../witness.ts";
import type { Material } from "./material.ts";
import type { Names } from "./names.ts";

/** The last end of a service after which nothing in the paste shows that it ran again. */
export interface Lasting {
  readonly code: number;
  readonly restarts: boolean;
  /** How often one container of the service ended. */
  readonly times: number;
  /** The one that ended last, and the place of the word about it among the stretches. */
  readonly container: string;
  readonly index: number;
}

type Log = Extract<Material, { readonly is: "log" }>;
type Exit = Extract<Material, { readonly is: "exit" }> & { readonly index: number };

/**
 * What compose's words about ended containers come to; null for a service that ran again. Each is
 * an event at its place in the paste: what the service does further down proves that it was started
 * again, and what ends while the stack is told to stop has no fault.
 */
export function lastingEnds(
  materials: readonly Material[],
  names: Names,
): ReadonlyMap<string, Lasting | null> {
  const exits = new Map<string, readonly Exit[]>();
  let stop = NOT_STOPPING;
  for (const [index, one] of materials.entries()) {
    if (one.is === "exit") {
      const exit = { ...one, index };
      if (isToldTo(exit, stop)) stop.ended.add(one.container);
      else exits.set(one.service, [...(exits.get(one.service) ?? []), exit]);
    }
    if (one.is === "log") {
      const own = one.program === "nginx" ? names.proxy : names.backend.service;
      const service = one.service || own;
      if (exits.has(service) && isUpAgain(one)) exits.set(service, []);
    }
    stop = stopAfter(one, stop);
  }
  return new Map([...exits].map(([service, all]) => [service, lasting(all)]));
}

function lasting(exits: readonly Exit[]): Lasting | null {
  const last = exits.at(-1);
  if (!last) return null;
  const times = Math.max(
    ...exits.map(({ container }) => exits.filter((one) => one.container === container).length),
  );
  const { code, restarts, container, index } = last;
  return { code, restarts, times, container, index };
}

interface Stop {
  readonly by: "compose" | "signal" | null;
  /** Containers that ended since; a second end is that of another life. */
  readonly ended: Set<string>;
}

const NOT_STOPPING: Stop = { by: null, ended: new Set() };

/** As servers end on SIGINT, SIGQUIT, SIGTERM, and on SIGKILL where they did not. */
const TOLD: ReadonlySet<number> = new Set([0, 130, 131, 137, 143]);

function isToldTo({ container, code, restarts }: Exit, { by, ended }: Stop): boolean {
  if (by === null || restarts || ended.has(container)) return false;
  return by === "compose" || TOLD.has(code);
}

/** SIGQUIT and SIGTERM to nginx's master (nginx manual, "Controlling nginx"). */
const SIGNALLED = /\] 1#\d+: signal (?:3|15) \(SIG(?:QUIT|TERM)\) received/;

/** By compose's own word, or by a signal to nginx, unless it serves again. */
function stopAfter(one: Material, stop: Stop): Stop {
  if (one.is === "stop") return { by: "compose", ended: new Set() };
  if (one.is !== "log" || one.program !== "nginx" || stop.by === "compose") return stop;
  return stopIn(one) ?? stop;
}

/** Whether nginx was told to end, and did not serve since; null where the lines say neither. */
function stopIn({ lines }: Log): Stop | null {
  const told = lines.findLastIndex((line) => SIGNALLED.test(line));
  const served = lines.findLastIndex((line) => readNginxAccess(line) !== null);
  if (told < 0 && served < 0) return null;
  return told > served ? { by: "signal", ended: new Set() } : NOT_STOPPING;
}

/** Whether the lines show a service that listens or serves, and that did not fail since. */
function isUpAgain({ program, lines }: Log): boolean {
  if (program === "nginx") return lines.some((line) => readNginxAccess(line) !== null);
  const entries = readAppLog(
    lines.map((text) => ({ at: null, text })),
    { place: () => null, inRepository: () => null, environment: null },
  );
  const facts = entries.map(({ log }) =>
    fact("app.log", "", log, witness({ source: "", how: "" })),
  );
  const up = facts.findLastIndex(
    (one) => isAtWork(one) || (one.kind === "app.log" && one.body.code === "listening"),
  );
  return up >= 0 && up > facts.findLastIndex(isEnd);
}
