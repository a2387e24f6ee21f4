import {
  type CallOptions,
  type Docker,
  EngineError,
  type Executed,
  type Removable,
  type Sidecar,
} from "../docker.ts";
import type { Shell } from "../shell.ts";
import { unpack } from "./archive.ts";
import { endpointAt, findEndpoint } from "./endpoint.ts";
import { demultiplex } from "./frames.ts";
import { jsonLines } from "./json-lines.ts";
import { Pipe } from "./pipe.ts";
import { readLog } from "./read-log.ts";
import { connect, type Engine } from "./request.ts";
import { type ListedContainer, type ListedThing, labelled, summary } from "./shapes.ts";
import { swarmOf } from "./swarm.ts";

/** What makes a timeline: our own execs and copies would drown it. */
const EVENTS = ["create", "start", "die", "oom", "kill", "restart", "stop", "destroy"].concat([
  "health_status",
]);
/** An event stream stays open for as long as a run may take. */
const WHOLE_RUN_MS = 24 * 3600 * 1000;

/**
 * `named`: the engine as DOCKER_HOST would name it; null: found as the docker CLI does. `shown`: what
 * people call it. Rejects with `StackUnavailable` when none answers.
 */
export async function connectDocker(
  shell: Shell,
  named: string | null = null,
  shown?: string,
  options?: CallOptions,
): Promise<Docker> {
  const { host, local } = named === null ? await findEndpoint(shell) : endpointAt(named);
  const endpoint = shown ?? host ?? "unix:///var/run/docker.sock";
  // docker-modem reads DOCKER_HOST itself, with the TLS settings beside it.
  const engine = connect(named === null && process.env["DOCKER_HOST"] ? null : host, endpoint);
  const docker = { endpoint, local: local && process.platform === "linux", ...calls(engine) };
  await docker.ping(options);
  return docker;
}

function calls(engine: Engine): Omit<Docker, "endpoint" | "local"> {
  const get = (path: string, options?: CallOptions) =>
    engine.json({ method: "GET", path }, options);
  return {
    ping: async (options) => void (await get("/_ping", options)),
    version: (options) => get("/version", options),
    info: (options) => get("/info", options),
    async containers(labels, options) {
      const query = { all: true, ...filtered(labels) };
      const found = await engine.json({ method: "GET", path: "/containers/json", query }, options);
      return (found as ListedContainer[]).map(summary);
    },
    inspect: (id, options) => get(`/containers/${id}/json`, options),
    image: (ref, options) => orNull(get(`/images/${ref}/json`, options)),
    logs: (id, part, options) => readLog(engine, `/containers/${id}/logs`, part, options),
    async events(labels, since, options) {
      const query = {
        since: since.toFixed(3),
        ...filtered(labels, { type: ["container"], event: EVENTS }),
      };
      const whole = { timeoutMs: WHOLE_RUN_MS, ...options };
      const stream = await engine.stream({ method: "GET", path: "/events", query }, whole);
      const lines = jsonLines(stream);
      return { [Symbol.asyncIterator]: () => lines, close: () => void stream.destroy() };
    },
    exec: (id, argv, options) => execute(engine, id, argv, options),
    pipe: (id, argv, options) => pipeTo(engine, id, argv, options),
    async files(id, path, options) {
      const request = { path: `/containers/${id}/archive`, query: { path } };
      return unpack(await engine.stream({ method: "GET", ...request }, options), path);
    },
    sidecar: (sidecar, options) => runSidecar(engine, sidecar, options),
    companion: (sidecar, options) => startSidecar(engine, sidecar, options),
    async list(what, labels, options) {
      const request = {
        path: what === "image" ? "/images/json" : `/${what}s`,
        query: filtered(labels),
      };
      const found = await engine.json({ method: "GET", ...request }, options);
      const list = what === "volume" ? (found as { Volumes: ListedThing[] | null }).Volumes : found;
      return ((list ?? []) as ListedThing[]).map(labelled);
    },
    remove: (what, id, options) => remove(engine, what, id, options),
    swarm: swarmOf(engine),
    async tag(image, name, options) {
      const [, repo = name, tag = "latest"] = /^(.*?)(?::([^/:]+))?$/.exec(name) ?? [];
      const path = `/images/${image}/tag`;
      await engine.json({ method: "POST", path, query: { repo, tag } }, options);
    },
  };
}

function filtered(labels: readonly string[], more: object = {}): { filters: string } {
  return { filters: JSON.stringify({ label: labels, ...more }) };
}

async function execute(
  engine: Engine,
  id: string,
  argv: readonly string[],
  options?: CallOptions,
): Promise<Executed> {
  const start = await prepare(engine, id, argv, false, options);
  const { stdout, stderr } = demultiplex(await engine.bytes(start, options));
  const path = start.path.replace(/start$/, "json");
  const ended = await engine.json({ method: "GET", path }, options);
  return { exitCode: (ended as { ExitCode: number | null }).ExitCode ?? -1, stdout, stderr };
}

async function pipeTo(
  engine: Engine,
  id: string,
  argv: readonly string[],
  options?: CallOptions,
): Promise<Pipe> {
  return new Pipe(await engine.hijack(await prepare(engine, id, argv, true, options), options));
}

/** Prepares a program to be run in a container, and gives the call that starts it. */
async function prepare(
  engine: Engine,
  id: string,
  argv: readonly string[],
  withInput: boolean,
  options?: CallOptions,
) {
  const streams = { AttachStdin: withInput, AttachStdout: true, AttachStderr: true };
  const body = { ...streams, Cmd: argv, Env: ["LC_ALL=C"] };
  const create = { method: "POST", path: `/containers/${id}/exec`, body } as const;
  const { Id } = (await engine.json(create, options)) as { Id: string };
  return { method: "POST", path: `/exec/${Id}/start`, body: { Detach: false } } as const;
}

/** Creates and starts a sidecar, and gives its id. */
async function startSidecar(
  engine: Engine,
  { image, container, argv, labels }: Sidecar,
  options?: CallOptions,
): Promise<string> {
  const body = {
    Image: image,
    Entrypoint: argv,
    Cmd: [],
    Env: ["LC_ALL=C"],
    Labels: labels,
    Healthcheck: { Test: ["NONE"] },
    HostConfig: {
      NetworkMode: `container:${container}`,
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges"],
      ReadonlyRootfs: true,
    },
  };
  const created = await engine.json({ method: "POST", path: "/containers/create", body }, options);
  const { Id } = created as { Id: string };
  try {
    await engine.json({ method: "POST", path: `/containers/${Id}/start` }, options);
    return Id;
  } catch (error) {
    await remove(engine, "container", Id);
    throw error;
  }
}

async function runSidecar(
  engine: Engine,
  sidecar: Sidecar,
  options?: CallOptions,
): Promise<Executed> {
  const id = await startSidecar(engine, sidecar, options);
  const path = `/containers/${id}`;
  try {
    const ended = await engine.json({ method: "POST", path: `${path}/wait` }, options);
    const query = { stdout: true, stderr: true };
    const output = await engine.bytes({ method: "GET", path: `${path}/logs`, query }, options);
    const { stdout, stderr } = demultiplex(output);
    return { exitCode: (ended as { StatusCode: number }).StatusCode, stdout, stderr };
  } finally {
    // Without the caller's signal: also a call that was given up leaves nothing behind.
    await remove(engine, "container", id);
  }
}

async function remove(
  engine: Engine,
  what: Removable,
  id: string,
  options?: CallOptions,
): Promise<void> {
  // v=1 removes the container's anonymous volumes; named ones have no such tie.
  const query = what === "container" ? { force: true, v: true } : { force: true };
  await orNull(engine.json({ method: "DELETE", path: `/${what}s/${id}`, query }, options));
}

async function orNull(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return null;
    throw error;
  }
}
