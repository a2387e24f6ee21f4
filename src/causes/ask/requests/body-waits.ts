import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/**
 * gunicorn's stack of a worker that it ended while the worker waited for the rest of a request's
 * body: its `sock.recv`, interrupted by the handler of the abort.
 */
export function endedInBody(view: View<"app.log">, service: string): Fact<"app.log"> | undefined {
  return view.of("app.log", service).find(({ body }) => {
    if (body.code !== "exception") return false;
    const files = body.frames.map(({ file }) => file);
    const isAborted = body.frames.some((frame) => frame.function === "handle_abort");
    return isAborted && files.some((file) => file.endsWith("/gunicorn/http/unreader.py"));
  });
}

/** A route on which nginx passes the body on as it comes, so that the client sets the pace. */
export function unbuffered(view: View<"nginx.route">): Fact<"nginx.route"> | undefined {
  return view.all("nginx.route").find(({ body }) => !body.limits.requestBuffering.value);
}
