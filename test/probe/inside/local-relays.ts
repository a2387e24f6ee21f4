import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { Duplex } from "node:stream";
import type { Docker } from "../../../src/ports/docker.ts";
import type { Connection } from "../../../src/ports/http/open.ts";
import { fakeDocker } from "../../ports/fake-docker.ts";

/** Relays that this machine can run; Node is always there. */
export const tools = ["perl", "python3", "node", "bash"].filter(
  (tool) => spawnSync(tool, ["--version"]).status === 0,
);

/** Programs that were started, to see how they end. */
export const started: ChildProcessWithoutNullStreams[] = [];

/** An engine whose one container is this machine, and has only this tool. */
export function machineWith(tool: string, change: Partial<Docker> = {}): Docker {
  return fakeDocker({
    inspect: () => Promise.resolve({ State: { Running: true, StartedAt: "now" } }),
    exec: () => Promise.resolve({ exitCode: 0, stdout: `${tool}\n`, stderr: "" }),
    pipe: (_, [program = "", ...args]) => Promise.resolve(pipeTo(spawn(program, args))),
    ...change,
  });
}

function pipeTo(child: ChildProcessWithoutNullStreams): Connection {
  started.push(child);
  let bytesRead = 0;
  // Like the engine's: what is written after the program's end is lost in silence.
  child.stdin.on("error", () => undefined);
  const pipe = new Duplex({
    read: () => void child.stdout.resume(),
    write: (chunk, _, done) => {
      if (child.stdin.writable) child.stdin.write(chunk, () => done());
      else done();
    },
    destroy(error, done) {
      child.stdin.destroy();
      done(error);
    },
  });
  child.stdout.on("data", (chunk: Buffer) => {
    bytesRead += chunk.length;
    if (!pipe.push(chunk)) child.stdout.pause();
  });
  child.stdout.on("end", () => pipe.push(null));
  return Object.defineProperty(pipe, "bytesRead", { get: () => bytesRead }) as Connection;
}
