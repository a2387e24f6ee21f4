import { type Docker, EngineError } from "../../ports/docker.ts";
import type { Connection, Open } from "../../ports/http/open.ts";
import { type Http, httpOver } from "../../ports/http.ts";
import { type Entering, type Entrance, entrances } from "./entrance.ts";
import { codeOf, relay } from "./relay.ts";

/** HTTP from the network namespace of a running container; null where there is no way in. */
export type Inside = (container: string) => Promise<Http | null>;

export function insideOf(entering: Entering): Inside {
  const enter = entrances(entering);
  return async (container) => {
    const entrance = await enter(container);
    return entrance && httpOver(openThrough(entering.docker, entrance));
  };
}

/** The same HTTP as from here: only the connection is opened by a relay in there. */
function openThrough(docker: Docker, { container, tool }: Entrance): Open {
  return async (address, port, signal) => {
    const pipe = await start(docker, container, relay(tool, address, port), signal);
    const abort = () => pipe.destroy();
    signal.addEventListener("abort", abort, { once: true });
    try {
      const status = await firstLine(pipe);
      signal.throwIfAborted();
      const code = codeOf(status);
      if (code === null) return pipe;
      throw coded(code, `${address}:${port} from inside: ${status}`);
    } catch (error) {
      pipe.destroy();
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  };
}

async function start(
  docker: Docker,
  container: string,
  argv: readonly string[],
  signal: AbortSignal,
): Promise<Connection> {
  try {
    return await docker.pipe(container, argv, { signal });
  } catch (error) {
    // A container that is gone has no address any more: from here that is a host without a route.
    if (error instanceof EngineError) throw coded("EHOSTUNREACH", error.message);
    throw error;
  }
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Reads up to the first line feed, and leaves what comes after it; "" when it ends before. */
function firstLine(pipe: Connection): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let seen: Buffer = Buffer.alloc(0);
  const read = () => {
    for (let chunk = pipe.read(); chunk instanceof Uint8Array; chunk = pipe.read()) {
      seen = Buffer.concat([seen, chunk]);
      const end = seen.indexOf("\n");
      if (end < 0) continue;
      pipe.off("readable", read);
      if (end + 1 < seen.length) pipe.unshift(seen.subarray(end + 1));
      return resolve(seen.toString("utf8", 0, end).trim());
    }
  };
  pipe.on("readable", read);
  // An error later on concerns the exchange, which sees it too; none may go unheard.
  pipe.on("error", () => resolve(""));
  pipe.once("end", () => resolve(seen.toString()));
  pipe.once("close", () => resolve(seen.toString()));
  return promise;
}
