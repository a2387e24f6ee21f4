import type { Journal, Slot } from "../journal.ts";
import type { AppContext, Line } from "../log-line.ts";
import type { Clock, Moment } from "../moment.ts";
import { type Frame, push } from "../stacks/trace.ts";
import type { Raised } from "./read-error.ts";
import { report } from "./report-chain.ts";
import {
  continues,
  exceptionLine,
  frameLine,
  HEADER,
  linkLine,
  unboxed,
} from "./traceback-line.ts";

/** Lines of others that may stand inside a traceback, and after it before it is closed. */
const FOREIGN_INSIDE = 40;
const FOREIGN_AFTER = 8;
const MESSAGE_LINES = 12;

interface Building {
  readonly frames: Frame[];
  readonly link: Raised["link"];
  name: string;
  message: string;
  lines: number;
}

interface Open {
  readonly slot: Slot;
  readonly moment: Moment;
  readonly chain: Building[];
  readonly boxed: boolean;
  /** Every line of it carries the logger's head. */
  readonly stamped: boolean;
  stage: "frames" | "message" | "linked" | "twin" | "done";
  link: Raised["link"];
  foreign: number;
}

/**
 * Puts tracebacks together from their lines, also when other processes write in between. Two
 * tracebacks of workers that die together mix; they are the same crash and are read as one.
 */
export function tracebacks(journal: Journal, clock: Clock, context: AppContext) {
  let open: Open | null = null;

  const close = () => {
    const closing = open;
    open = null;
    if (closing === null) return;
    const named = closing.chain.filter(({ name }) => name !== "");
    if (named.length > 0) report(named, closing, context);
  };

  const begin = (line: Line, first: Building): boolean => {
    close();
    const { at, text, body, stamped } = line;
    open = {
      slot: journal.reserve(at),
      moment: clock.now(),
      chain: [first],
      boxed: text.includes("+ Exception Group"),
      stamped: stamped && body.length < text.length && !/^[A-Z]+:/.test(text),
      stage: "frames",
      link: "first",
      foreign: 0,
    };
    return true;
  };

  return {
    /** True when the line is part of a traceback. */
    take(line: Line): boolean {
      if (line.text.endsWith(HEADER)) {
        if (open !== null && follows(open, line)) return addTo(open, building(open.link));
        const mixed = open?.stage === "frames" && open.foreign === 0;
        return mixed || begin(line, building("first"));
      }
      if (open === null) return headless(line, begin);
      const taken = proceed(open, line);
      if (open.foreign > (open.stage === "done" ? FOREIGN_AFTER : FOREIGN_INSIDE)) close();
      return taken || (open === null && headless(line, begin));
    },
    end: close,
  };
}

/** Members of a group stand in its box; what follows outside is another traceback. */
function follows(open: Open, line: Line): boolean {
  return open.stage === "linked" && (open.link !== "member" || line.text.startsWith(" "));
}

function building(link: Raised["link"]): Building {
  return { frames: [], link, name: "", message: "", lines: 0 };
}

/** The interpreter shows a syntax error of the started file itself without a header. */
function headless(line: Line, begin: (line: Line, first: Building) => boolean): boolean {
  if (!line.text.startsWith('  File "')) return false;
  const frame = frameLine(line.text);
  if (frame === null || frame.function !== "") return false;
  const first = building("first");
  first.frames.push(frame);
  return begin(line, first);
}

function addTo(open: Open, added: Building): boolean {
  open.chain.push(added);
  open.stage = "frames";
  open.foreign = 0;
  return true;
}

function proceed(open: Open, line: Line): boolean {
  const text = open.boxed ? unboxed(line.text) : line.text;
  const said = open.stamped && line.stamped ? line.body : text;
  const link = linkLine(said);
  if (link !== null) {
    open.link = link;
    open.stage = "linked";
    return true;
  }
  const others = line.stamped && !open.stamped;
  const taken = !others && inStage(open, said);
  if (!taken) open.foreign++;
  return taken;
}

function inStage(open: Open, said: string): boolean {
  const current = open.chain.at(-1);
  if (current === undefined || said === "") return closeMessage(open, said);
  switch (open.stage) {
    case "frames":
      return insideFrames(open, current, said);
    case "linked":
      return headerless(open, said) && addTo(open, building(open.link)) && inStage(open, said);
    case "message":
      return insideMessage(open, current, said);
    case "twin":
      return insideTwin(open, current, said);
    case "done":
      return false;
  }
}

/** An exception without frames is linked without a header; a group's members always have one. */
function headerless(open: Open, said: string): boolean {
  return open.link !== "member" && (frameLine(said) !== null || exceptionLine(said) !== null);
}

function closeMessage(open: Open, said: string): boolean {
  if (open.stage === "message") open.stage = "done";
  return said === "";
}

function insideFrames(open: Open, current: Building, said: string): boolean {
  const frame = frameLine(said);
  const last = current.frames.at(-1);
  if (frame !== null) {
    push(current.frames, frame);
    return true;
  }
  if (said.startsWith("    ") && last !== undefined) {
    if (last.text === "" && !/^[\s~^]+$/.test(said)) {
      current.frames[current.frames.length - 1] = { ...last, text: said.trim().slice(0, 200) };
    }
    return true;
  }
  if (said.startsWith("  [Previous line repeated")) return true;
  const raised = exceptionLine(said);
  if (raised === null) return false;
  current.name = raised.name;
  current.message = raised.message;
  open.stage = "message";
  open.foreign = 0;
  return true;
}

function insideMessage(open: Open, current: Building, said: string): boolean {
  if (isFrame(said)) {
    open.stage = "twin";
    return true;
  }
  if (current.lines >= MESSAGE_LINES || !continues(current.name, said)) {
    open.stage = "done";
    return false;
  }
  current.lines++;
  current.message += `\n${said}`;
  return true;
}

/** What another worker, which dies of the same, still had to print when this one was done. */
function insideTwin(open: Open, { name, message }: Building, said: string): boolean {
  if (isFrame(said) || said.startsWith("    ")) return true;
  open.stage = "done";
  const raised = exceptionLine(said);
  return raised?.name === name && raised.message === message;
}

/** Of a call: a message shows at most the place of a syntax error, which is in no function. */
function isFrame(said: string): boolean {
  return (frameLine(said)?.function ?? "") !== "";
}
