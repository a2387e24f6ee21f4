import type { Journal, Slot } from "../journal.ts";
import type { AppContext, Line } from "../log-line.ts";
import type { Clock, Moment } from "../moment.ts";
import { type AtFrame, readAtFrame } from "./at-frame.ts";
import type { Recent } from "./recent.ts";
import { reportAtStack } from "./report-at-stack.ts";
import { type Header, header } from "./stack-header.ts";
import { type Frame, push } from "./trace.ts";

const FOREIGN_INSIDE = 6;

/** A stack of node or Java while its lines come in; frames from the innermost to the outermost. */
export interface AtStack {
  readonly slot: Slot;
  readonly moment: Moment;
  readonly language: AtFrame["language"];
  head: Header;
  frames: Frame[];
  /** `[cause]` or an earlier `Caused by`, as words to judge by. */
  readonly causes: string[];
  /** Frames after this say who emitted the error, not who raised it. */
  ended: boolean;
  inProperties: boolean;
  foreign: number;
}

/** Puts `at …` stacks together: node's, and Java's with their `Caused by`. */
export function atStacks(journal: Journal, clock: Clock, recent: Recent, context: AppContext) {
  let open: AtStack | null = null;

  const close = () => {
    const closing = open;
    open = null;
    if (closing !== null) reportAtStack(closing, context);
  };

  const begin = (line: Line, frame: AtFrame | null): boolean => {
    const before = recent.take();
    const head = header(before, frame?.frame.file ?? "");
    if (head === null) return false;
    const language = frame?.language ?? "node";
    const frames = frame === null ? [] : [frame.frame];
    open = {
      slot: journal.reserve(head.at),
      moment: clock.now(),
      language,
      head,
      frames,
      causes: [],
      ended: frame === null,
      inProperties: line.text.endsWith(" {"),
      foreign: 0,
    };
    return true;
  };

  return {
    take(line: Line): boolean {
      const { text } = line;
      if (open === null) {
        const frame = /^\s+at /.test(text.slice(0, 12)) ? readAtFrame(text) : null;
        if (frame !== null) return begin(line, frame);
        return text.startsWith("Emitted 'error' event") && begin(line, null);
      }
      // The last line that node writes: what follows is another process.
      if (/^Node\.js v\d/.test(text)) {
        close();
        return true;
      }
      const taken = proceed(open, text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE) close();
      return taken;
    },
    end: close,
  };
}

function proceed(stack: AtStack, text: string): boolean {
  const cause = /^(?:Caused by: |\s+\[cause\]: )(.+)/.exec(text)?.[1];
  if (cause !== undefined) {
    stack.causes.push(cause.slice(0, 500));
    if (stack.language === "java") turn(stack, cause);
    else stack.ended = true;
    return true;
  }
  if (text.startsWith("Emitted 'error' event")) {
    stack.ended = true;
    return true;
  }
  const frame = /^\s+(?:at |\.\.\. )/.test(text) ? readAtFrame(text) : null;
  if (frame !== null && !stack.ended) push(stack.frames, frame.frame);
  if (text.endsWith(" {")) stack.inProperties = true;
  if (text === "}" || text.startsWith("} ")) stack.inProperties = false;
  const inside = stack.inProperties && /^[\s}\]]/.test(text);
  return frame !== null || inside || text === "}" || text === "" || /^\s+\.\.\. \d+ /.test(text);
}

/** Java's last `Caused by` is what was raised first. */
function turn(stack: AtStack, cause: string): void {
  const [, name = "", message = ""] = /^([\w.$]+)(?:: (.*))?$/.exec(cause) ?? [];
  if (name === "") return;
  stack.head = { ...stack.head, name, message };
  stack.frames = [];
}
