import type { AppException } from "../../../case/codes/app.ts";
import type { Journal, Slot } from "../journal.ts";
import type { AppContext, Line } from "../log-line.ts";
import type { Clock, Moment } from "../moment.ts";
import { dependencyError } from "./dependency-error.ts";
import { type Frame, origin, push } from "./trace.ts";

const FOREIGN_INSIDE = 6;

interface Panic {
  readonly slot: Slot;
  readonly moment: Moment;
  readonly name: string;
  readonly message: string;
  readonly served: boolean;
  readonly frames: Frame[];
  caller: string;
  /** Only the goroutine that panicked counts; the others follow it. */
  goroutines: number;
  foreign: number;
}

/** Puts Go's panics together: `http: panic serving`, `panic:`, `fatal error:` and one goroutine. */
export function goPanics(journal: Journal, clock: Clock, context: AppContext) {
  let open: Panic | null = null;

  const close = () => {
    const closing = open;
    open = null;
    if (closing === null || closing.goroutines === 0) return;
    const exception = read(closing, context);
    const place = exception.origin === null ? "" : `\n${exception.frames.at(-1)?.function ?? ""}`;
    closing.slot.fill(
      exception,
      `${closing.served ? "http: panic serving" : closing.name}: ${closing.message}${place}`,
    );
  };

  return {
    take(line: Line): boolean {
      const started = begins(line);
      if (started !== null) {
        close();
        open = {
          ...started,
          slot: journal.reserve(line.at),
          moment: clock.now(),
          frames: [],
          caller: "",
          goroutines: 0,
          foreign: 0,
        };
        return true;
      }
      if (open === null) return false;
      const taken = proceed(open, line.text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE) close();
      return taken;
    },
    end: close,
  };
}

function begins({ body }: Line): Pick<Panic, "name" | "message" | "served"> | null {
  const first = body.charCodeAt(0);
  if (first === 104 && body.startsWith("http: panic serving ")) {
    return {
      name: "panic",
      message: body.replace(/^http: panic serving \S+: /, "").slice(0, 500),
      served: true,
    };
  }
  if (first === 112 && body.startsWith("panic: "))
    return { name: "panic", message: body.slice(7, 507), served: false };
  if (first === 102 && body.startsWith("fatal error: "))
    return { name: "fatal error", message: body.slice(13, 513), served: false };
  return null;
}

/** `main.title({0xc000, 0x1})`, `created by net/http.(*Server).Serve in goroutine 1`. */
const FUNCTION = /^(?:created by ([\w./*()\-[\]]+)(?:\s.*)?|([\w./*()\-[\]]+?)\(.*\))$/;

function proceed(panic: Panic, text: string): boolean {
  if (/^goroutine \d+ /.test(text)) {
    panic.goroutines++;
    return true;
  }
  if (panic.goroutines !== 1)
    return (
      text === "" ||
      text.startsWith("\t") ||
      text.startsWith("[signal ") ||
      (panic.goroutines > 1 && FUNCTION.test(text.slice(0, 500)))
    );
  const [, file, line] = /^\t(\S.*?):(\d+)(?: \+0x[0-9a-f]+)?$/.exec(text.slice(0, 1000)) ?? [];
  if (file !== undefined) {
    // "created by" says who started the goroutine: the outermost caller there is.
    push(panic.frames, { file, line: Number(line), function: panic.caller, text: "" });
    return true;
  }
  const [, creator, caller = creator] = FUNCTION.exec(text.slice(0, 500)) ?? [];
  if (caller !== undefined && /[./]/.test(caller)) panic.caller = caller;
  else if (caller !== "panic") return text === "";
  return true;
}

function read(panic: Panic, context: AppContext): AppException {
  // What ran after the panic (recovering) stands before the frame of panic itself.
  const raised = panic.frames.findIndex(({ file }) => file.endsWith("/runtime/panic.go"));
  const frames = panic.frames.slice(raised + 1).reverse();
  const memory = /out of memory/.test(panic.message);
  return {
    code: "exception",
    language: "go",
    name: panic.name,
    message: panic.message,
    error: memory ? { is: "out-of-memory" } : (dependencyError(panic.message) ?? { is: "other" }),
    during: during(panic, frames),
    path: null,
    origin: origin(frames, context)?.place ?? null,
    frames,
    program: null,
    ...(panic.served ? { ends: "connection" } : isFatal(panic) ? { ends: "process" } : {}),
  };
}

/** Middleware that recovers from a panic prints the same words, with the stack that it asked for. */
function isFatal({ frames }: Panic): boolean {
  return !frames.some(({ file }) => file.endsWith("/runtime/debug/stack.go"));
}

/** The main goroutine's own code before anything was announced is the start of the program. */
function during({ served, moment }: Panic, frames: readonly Frame[]): AppException["during"] {
  if (served) return "request";
  const started = frames.some(
    (frame) => frame.function === "main.main" || /\.init\b/.test(frame.function),
  );
  return started && !moment.ready ? "boot" : "unknown";
}
