import type { AppError } from "../../../case/codes/app.ts";
import type { Frame } from "../stacks/trace.ts";

const SERVER = /\/(?:gunicorn|uvicorn|hypercorn|waitress|wsgiref|asgiref)\//;
const MISSING = /^([\w.]+)\(\) missing 1 required positional argument: '(send|start_response)'$/;
/** WSGI calls with two arguments (PEP 3333), ASGI with three, and a function without a third. */
const TAKES =
  /^([\w.]+)\(\) takes (?:from )?[01] (?:to 1 )?positional arguments? but [123] w(?:ere|as) given$/;

/** A server's own call of the application that fails for its arguments; null for every other. */
export function wrongInterface(message: string, frames: readonly Frame[]): AppError | null {
  // The application itself was never entered.
  if (!SERVER.test(frames.at(-1)?.file ?? "")) return null;
  const [, name, missing] = MISSING.exec(message) ?? [];
  if (name !== undefined) {
    const found = missing === "send" ? "asgi" : "wsgi";
    return { is: "wrong-interface", found, name: name.replace(/\.__call__$/, "") };
  }
  const factory = TAKES.exec(message)?.[1];
  return factory === undefined ? null : { is: "wrong-interface", found: "factory", name: factory };
}
