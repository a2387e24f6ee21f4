import type { AppException, AppLog } from "../../../case/codes/app.ts";
import type { Slot } from "../journal.ts";
import type { AppContext } from "../log-line.ts";
import type { Moment } from "../moment.ts";
import { rejectedHost } from "../rules/django.ts";
import { isStarting } from "../stacks/dependency-error.ts";
import { judgeChain } from "./judge-chain.ts";
import type { Raised } from "./read-error.ts";

/** How a process that is asked to stop ends; nothing is wrong with it. */
const STOPPED = new Set(["KeyboardInterrupt", "CancelledError", "GeneratorExit"]);

/** Writes down what a finished traceback says: an exception, or the plainer thing it stands for. */
export function report(
  chain: readonly Raised[],
  { slot, moment }: { readonly slot: Slot; readonly moment: Moment },
  context: AppContext,
): void {
  const last = chain.at(-1);
  if (last === undefined) return;
  const plainer = plain(chain, last);
  if (plainer !== null) {
    slot.fill(plainer, `${last.name}: ${last.message}`);
    return;
  }
  const exception = judgeChain(chain, moment, context);
  if (exception === null || stopped(chain, last) || parserRefused(last)) return;
  slot.fill(
    isOfBareServer(exception) ? { ...exception, ends: "connection" } : exception,
    quote(exception),
  );
  const notLoaded = gunicornImport(exception);
  if (notLoaded !== null) slot.fill(notLoaded, quote(exception));
  if (chain.some(({ message }) => isStarting(message))) {
    slot.fill({ code: "database-starting" }, quote(exception));
  }
}

/** Python's own socketserver catches what a handler raises, and closes the connection over it. */
function isOfBareServer({ frames }: AppException): boolean {
  return /\/socketserver\.py$/.test(frames[0]?.file ?? "");
}

function plain(chain: readonly Raised[], last: Raised): AppLog | null {
  if (last.name.endsWith("DisallowedHost")) return rejectedHost(last.message);
  // The arbiter's own word for workers that failed, said twice where two of them did.
  if (last.name === "gunicorn.errors.HaltServer")
    return { code: "boot-failed", server: "gunicorn" };
  const taken = chain.find(({ message }) => message.startsWith("[Errno 98]"));
  if (taken !== undefined) {
    const port = /\('[^']*', (\d+)/.exec(taken.message)?.[1];
    return { code: "port-in-use", port: port === undefined ? null : Number(port) };
  }
  return last.name.endsWith("NoAppError") ? hypercornImport(chain, last) : null;
}

/** hypercorn names the module in the message since 0.14, before only in the exception it handled. */
function hypercornImport(chain: readonly Raised[], last: Raised): AppLog | null {
  const [, named, attribute] = /from '([^':]+)(?::([^']+))?'/.exec(last.message) ?? [];
  const absent = chain.find(({ name }) => name === "ModuleNotFoundError")?.message;
  const module = named ?? /No module named '([^']+)'/.exec(absent ?? "")?.[1];
  if (module === undefined) return null;
  const found = last.message.includes("application not found");
  return {
    code: "app-not-loaded",
    server: "hypercorn",
    module,
    attribute: found ? (attribute ?? null) : null,
  };
}

/** Old uvicorn shows the parser's traceback below "Invalid HTTP request received", which says it. */
function parserRefused(last: Raised): boolean {
  return last.name === "h11._util.RemoteProtocolError" || last.name.startsWith("httptools.");
}

function stopped(chain: readonly Raised[], last: Raised): boolean {
  if (last.name === "SystemExit") return last.message === "" || last.message === "0";
  return chain.every(({ name }) => STOPPED.has(name.slice(name.lastIndexOf(".") + 1)));
}

/** gunicorn has no words of its own for it: its importer is the innermost frame that is not Python's. */
function gunicornImport({ error, frames, origin }: AppException): AppLog | null {
  if (error.is !== "module-not-found" || origin !== null) return null;
  const asked = [...frames].reverse().find(({ file }) => !/^<frozen|\/importlib\//.test(file));
  if (asked?.function !== "import_app" || !asked.file.endsWith("/gunicorn/util.py")) return null;
  return { code: "app-not-loaded", server: "gunicorn", module: error.module, attribute: null };
}

/** The frame that the reader should open, and the exception's own line. */
function quote({ name, message, frames, origin }: AppException): string {
  const own =
    origin === null
      ? undefined
      : [...frames]
          .reverse()
          .find(({ file, line }) => line === origin.line && tail(file, origin.file));
  const shown = own ?? frames.at(-1);
  const where =
    shown === undefined
      ? ""
      : `File "${shown.file}", line ${shown.line}${shown.text === "" ? "" : `\n  ${shown.text}`}\n`;
  const said = message === "" ? name : `${name}: ${message}`;
  return where.length + said.length <= 400 ? where + said : where.slice(0, 200) + said;
}

function tail(file: string, place: string | null): boolean {
  return place?.endsWith(file.slice(file.lastIndexOf("/") + 1)) ?? false;
}
