import type { AppError, AppException, AppLog } from "../../../case/codes/app.ts";
import type { AppContext } from "../log-line.ts";
import type { AtStack } from "./at-frames.ts";
import { bodyError } from "./body-error.ts";
import { dependencyError } from "./dependency-error.ts";
import { errnoWords } from "./errno.ts";
import { importerOf, moduleMissing, moduleSystem } from "./node-modules.ts";
import { type Frame, origin } from "./trace.ts";

/** Writes down a finished stack of node or Java. */
export function reportAtStack(stack: AtStack, context: AppContext): void {
  const { head, slot, language } = stack;
  const inUse = portInUse(head.message);
  const said = `${head.name}${head.message === "" ? "" : `: ${firstLine(head.message)}`}`;
  if (inUse !== null) {
    slot.fill(inUse, said);
    return;
  }
  const frames = outermostFirst(stack);
  const found = origin(frames, context);
  const importer = importerOf(head.message);
  const exception: AppException = {
    code: "exception",
    language,
    name: head.name,
    message: head.message.slice(0, 1000),
    error: readError(stack, context),
    during: during(frames, stack),
    path: stack.moment.heading?.path ?? null,
    origin: found?.place ?? (importer === null ? null : context.place(importer, null)),
    frames,
    program: language,
    ...(head.uncaught && language === "node" ? { ends: "process" } : {}),
  };
  const shown = found?.frame ?? (importer === null ? frames.at(-1) : undefined);
  slot.fill(exception, shown === undefined ? said : `${said}\n    at ${inStack(shown)}`);
}

/** As the runtime writes it: code that is no function's has its place alone. */
function inStack({ function: name, file, line }: Frame): string {
  return name === "" ? `${file}:${line}` : `${name} (${file}:${line})`;
}

function firstLine(message: string): string {
  return message.slice(0, 300).split("\n", 1)[0] ?? "";
}

function portInUse(message: string): AppLog | null {
  const inUse =
    /\bEADDRINUSE\b|java\.net\.BindException/.test(message) ||
    message.startsWith("Address already in use");
  if (!inUse) return null;
  const port = /:(\d+)\s*$/.exec(firstLine(message))?.[1];
  return { code: "port-in-use", port: port === undefined ? null : Number(port) };
}

/** The excerpt's place is the innermost, unless a frame has it already or it is node's own. */
function outermostFirst({ frames, head }: AtStack): Frame[] {
  const { excerpt } = head;
  const known = excerpt === null || /^(?:node:|internal\/)/.test(excerpt.file);
  const at = (frame: Frame) => frame.file === excerpt?.file && frame.line === excerpt?.line;
  const ordered = [...frames]
    .reverse()
    .map((frame) => (excerpt !== null && at(frame) ? { ...frame, text: excerpt.text } : frame));
  return known || excerpt === null || frames.some(at) ? ordered : [...ordered, excerpt];
}

function readError(stack: AtStack, context: AppContext): AppError {
  const { name, message } = stack.head;
  const mistaken = stack.language === "node" ? moduleSystem(message) : null;
  if (mistaken !== null) return mistaken;
  if (name.endsWith("SyntaxError")) return { is: "syntax" };
  if (name.endsWith("OutOfMemoryError")) return { is: "out-of-memory" };
  for (const words of [`${name}: ${message}`, ...[...stack.causes].reverse()]) {
    const error =
      moduleMissing(words, stack.frames, context) ??
      bodyError(words) ??
      errnoWords(words) ??
      dependencyError(words) ??
      springSetting(words);
    if (error !== null) return error;
  }
  return { is: "other" };
}

function springSetting(words: string): AppError | null {
  const key = /Could not resolve placeholder '([\w.]+)'/.exec(words)?.[1];
  return key === undefined ? null : { is: "missing-key", key, environment: true };
}

function during(frames: readonly Frame[], { moment }: AtStack): AppException["during"] {
  if (moment.heading !== null) return moment.heading.during;
  const serving =
    /^(?:node:_http_server|_http_server\.js)|HttpServlet|DispatcherServlet|ThreadPoolExecutor/;
  if (frames.some((frame) => serving.test(frame.file) || serving.test(frame.function)))
    return "request";
  const loading = /^node:internal\/(?:modules|main)|^internal\/modules/;
  if (frames.some(({ file }) => loading.test(file))) return "boot";
  return moment.booting ? "boot" : "unknown";
}
