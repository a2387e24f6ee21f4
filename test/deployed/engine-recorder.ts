import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One call of the engine's API as it went over the wire. */
export interface EngineCall {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A socket in front of an engine, the machine's own by default, that writes down what is asked of it. */
export async function recordEngine(
  engine = "/var/run/docker.sock",
): Promise<{ readonly host: string; readonly calls: readonly EngineCall[] } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-engine-"));
  const socket = join(folder, "engine.sock");
  const calls: EngineCall[] = [];
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const { method = "GET", url = "/", headers } = asked;
    const body = Buffer.concat(parts);
    calls.push({ method, path: url, body: body.toString() });
    const onward = { socketPath: engine, method, path: url, headers };
    request(onward, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      answer.flushHeaders();
      reply.pipe(answer);
      answer.on("close", () => reply.destroy());
    })
      .on("error", () => answer.destroy())
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    host: `unix://${socket}`,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
