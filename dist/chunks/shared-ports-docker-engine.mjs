import {
  SshError,
  clientArguments,
  http,
  masterArguments,
  userConfig
} from "./shared-ports-ssh-options.mjs";
import {
  patient
} from "./shared-ports-http-open.mjs";
import {
  require_docker,
  require_tar_stream
} from "./shared-dockerode.mjs";
import {
  shell
} from "./shared-ports-shell.mjs";
import {
  EngineError,
  StackUnavailable
} from "./shared-ports-docker.mjs";
import {
  clock,
  files
} from "./shared-ports-files.mjs";
import {
  sshDestination
} from "./shared-ports-ssh-destination.mjs";
import {
  __toESM
} from "./shared-runtime.mjs";

// src/ports/compose/arguments.ts
function globalArguments(project) {
  return [
    ...["--ansi", "never", "--progress", "plain"],
    ...["--project-directory", project.directory, "--project-name", project.project],
    ...project.envFiles.flatMap((file) => ["--env-file", file]),
    ...project.profiles.flatMap((profile) => ["--profile", profile])
  ];
}
function fileArguments(project) {
  return project.files.flatMap((file) => ["-f", file]);
}

// src/ports/compose/create.ts
var EXITED = "bad-gateway: compose exited ";
var TELL = `docker "$@"; code=$?; echo "${EXITED}$code" >&2; exit $code`;
async function create(project, services, options = {}) {
  await testcontainers();
  const { DockerComposeEnvironment, log, Wait } = await import("./ports-testcontainers.mjs");
  const output = [];
  const { promise: exited, resolve: exit } = Promise.withResolvers();
  const environment = new DockerComposeEnvironment(project.cwd, [...project.files]).withProjectName(project.project).withAutoCleanup(false).withBuild().withEnvironment({ PWD: project.cwd, ...project.env }).withDefaultWaitStrategy(Wait.forAll([])).withClientOptions({
    composeOptions: globalArguments(project),
    commandOptions: ["--no-start"],
    ...process.platform === "win32" ? {} : { executable: { executablePath: "sh", options: ["-c", TELL, "docker"] } },
    logger: Object.create(log, {
      enabled: { value: () => true },
      trace: {
        value: (line) => {
          if (line.startsWith(EXITED)) return exit(Number(line.slice(EXITED.length)));
          output.push(line);
          options.onLine?.(line);
        }
      }
    })
  });
  const up = environment.up(services.length > 0 ? [...services] : void 0).then(
    () => 0,
    () => null
  );
  return { exitCode: await Promise.race([exited, up]), output: output.join("\n") };
}
async function testcontainers() {
  const { getContainerRuntimeClient } = await import("./ports-testcontainers.mjs");
  process.env["TESTCONTAINERS_HOST_OVERRIDE"] ??= "localhost";
  try {
    const client = await getContainerRuntimeClient();
    client.compose.down = () => Promise.resolve();
  } catch (error) {
    throw new StackUnavailable(`testcontainers finds no Docker engine: ${String(error)}`, {
      cause: error
    });
  }
}

// src/ports/compose/docker-compose.ts
var OLDEST = [2, 24];
var COMMANDS = {
  config: ["config", "--format", "json"],
  create: ["up", "-d", "--no-start", "--build"],
  up: ["up", "-d", "--no-recreate", "--no-build", "--pull", "never"]
};
function composeOf(shell2, docker) {
  let known;
  return {
    async prepare() {
      if (docker.endpoint !== USUAL) process.env["DOCKER_HOST"] ??= docker.endpoint;
      await testcontainers();
    },
    version: () => known ??= version(shell2),
    arguments: (command, project, services) => [...all(project, COMMANDS[command]), ...services],
    config: (project) => runDocker(shell2, all(project, COMMANDS.config), where(project)),
    create,
    async up(project, services, { onLine } = {}) {
      const output = [];
      const args = [...all(project, COMMANDS.up), ...services];
      const { exitCode } = await runDocker(shell2, args, {
        ...where(project),
        onLine: (line) => {
          output.push(line);
          onLine?.(line);
        }
      });
      return { exitCode, output: output.join("\n") };
    }
  };
}
var USUAL = "unix:///var/run/docker.sock";
function all(project, command) {
  return ["compose", ...globalArguments(project), ...fileArguments(project), ...command];
}
function where(project) {
  return { cwd: project.cwd, env: { ...process.env, PWD: project.cwd, ...project.env } };
}
async function runDocker(shell2, args, options) {
  try {
    return await shell2.run("docker", args, options);
  } catch (error) {
    throw new StackUnavailable(
      isMissing(error) ? "There is no docker command on the PATH. bad-gateway needs it, its compose plugin and a running Docker engine." : `The docker command cannot be run: ${String(error)}. bad-gateway needs it with its compose plugin.`,
      { cause: error }
    );
  }
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
async function version(shell2) {
  const { exitCode, stdout } = await runDocker(shell2, ["compose", "version", "--short"], {
    timeoutMs: 2e4
  });
  const found = /^v?((\d+)\.(\d+)\S*)/.exec(stdout.trim());
  const need = `bad-gateway needs docker compose ${OLDEST.join(".")} or later`;
  if (exitCode !== 0 || !found) throw new StackUnavailable(`${need}, and there is none.`);
  const [, whole = "", major, minor] = found;
  if (Number(major) * 1e3 + Number(minor) < OLDEST[0] * 1e3 + OLDEST[1]) {
    throw new StackUnavailable(`${need}; this is ${whole}.`);
  }
  return whole;
}

// src/ports/docker/archive.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { posix } from "node:path";
var LIMIT = 1024 * 1024;
async function unpack(tar, path) {
  const found = [];
  const parent = posix.dirname(path);
  for await (const entry of tar.pipe((0, import_tar_stream.extract)())) {
    const { name, type, mode = 0, linkname = null, size = 0 } = entry.header;
    const at = posix.join(parent, name);
    if (type === "symlink") found.push({ path: at, text: null, link: linkname, mode });
    if (type === "file" && size <= LIMIT) {
      const chunks = [];
      for await (const chunk of entry) chunks.push(chunk);
      found.push({ path: at, text: Buffer.concat(chunks).toString(), link: null, mode });
    } else {
      entry.resume();
    }
  }
  return found;
}

// src/ports/docker/endpoint.ts
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
async function findEndpoint(shell2) {
  const host2 = process.env["DOCKER_HOST"] || await hostOfContext(shell2);
  return host2 ? endpointAt(host2) : { host: null, local: true };
}
function endpointAt(host2) {
  if (host2.startsWith("ssh:")) {
    throw new StackUnavailable(
      `Docker is at ${host2}, and a stack can only be checked on an engine with a socket or a TCP address. Point DOCKER_HOST to one, or run bad-gateway on that machine.`
    );
  }
  return { host: host2, local: /^(unix|npipe):/.test(host2) };
}
async function hostOfContext(shell2) {
  const name = process.env["DOCKER_CONTEXT"] || await currentContext();
  if (!name || name === "default") return null;
  const { exitCode, stdout, stderr } = await shell2.run(
    "docker",
    ["context", "inspect", name, "--format", "{{.Endpoints.docker.Host}}"],
    { timeoutMs: 1e4 }
  );
  if (exitCode === 0) return stdout.trim();
  throw new StackUnavailable(`The docker context ${name} cannot be read: ${stderr.trim()}`);
}
async function currentContext() {
  const folder = process.env["DOCKER_CONFIG"] || join(homedir(), ".docker");
  try {
    const config = JSON.parse(await readFile(join(folder, "config.json"), "utf8"));
    const { currentContext: currentContext2 } = config;
    return typeof currentContext2 === "string" ? currentContext2 : null;
  } catch {
    return null;
  }
}

// src/ports/docker/frames.ts
var HEADER = 8;
function demultiplex(stream) {
  const parts = [];
  for (let at = 0; at + HEADER <= stream.length; ) {
    const end = at + HEADER + stream.readUInt32BE(at + 4);
    parts.push({ error: stream[at] === 2, bytes: stream.subarray(at + HEADER, end) });
    at = end;
  }
  const join4 = (wanted) => Buffer.concat(wanted.map(({ bytes }) => bytes)).toString();
  return {
    stdout: join4(parts.filter(({ error }) => !error)),
    stderr: join4(parts.filter(({ error }) => error)),
    all: join4(parts)
  };
}

// src/ports/docker/json-lines.ts
async function* jsonLines(stream) {
  let rest = "";
  try {
    for await (const text of stream.setEncoding("utf8")) {
      const lines = (rest + String(text)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
    }
  } catch {
  }
}

// src/ports/docker/pipe.ts
import { Duplex } from "node:stream";
var HEADER2 = 8;
var STDOUT = 1;
var Pipe = class extends Duplex {
  #raw;
  #rest = Buffer.alloc(0);
  /** Bytes of the present frame that are still to come, and whether they are wanted. */
  #left = 0;
  #wanted = false;
  #read = 0;
  constructor(raw) {
    super();
    this.#raw = raw;
    raw.on("data", (chunk) => this.#take(chunk));
    raw.on("end", () => this.push(null));
    raw.on("error", (error) => raw.readableEnded || this.destroy(error));
    raw.on("close", () => raw.readableEnded || this.destroy());
    raw.pause();
  }
  /** Bytes of output that have come. */
  get bytesRead() {
    return this.#read;
  }
  #take(chunk) {
    let bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = Buffer.alloc(0);
    while (bytes.length > 0) {
      if (this.#left === 0) {
        if (bytes.length < HEADER2) {
          this.#rest = bytes;
          return;
        }
        this.#wanted = bytes[0] === STDOUT;
        this.#left = bytes.readUInt32BE(4);
        bytes = bytes.subarray(HEADER2);
        continue;
      }
      const part = bytes.subarray(0, this.#left);
      this.#left -= part.length;
      bytes = bytes.subarray(part.length);
      if (!this.#wanted) continue;
      this.#read += part.length;
      if (!this.push(part)) this.#raw.pause();
    }
  }
  _read() {
    this.#raw.resume();
  }
  _write(chunk, encoding, done) {
    if (this.#raw.writable) this.#raw.write(chunk, encoding, () => done());
    else done();
  }
  _final(done) {
    if (this.#raw.writable) this.#raw.end();
    done();
  }
  _destroy(error, done) {
    this.#raw.destroy();
    done(error);
  }
};

// src/ports/docker/read-log.ts
var LOG_LINES = 5e4;
async function readLog(engine, path, { tty, bytes, ...span }, options) {
  const query = { stdout: true, stderr: true, timestamps: true, tail: LOG_LINES, ...span };
  const raw = await engine.bytes({ method: "GET", path, query }, options);
  return lastLines(tty ? raw.toString() : demultiplex(raw).all, bytes);
}
function lastLines(text, bytes) {
  const whole = Buffer.from(text);
  if (whole.length <= bytes) return { text, truncated: text.split("\n").length > LOG_LINES };
  const start = whole.indexOf("\n", whole.length - bytes) + 1;
  return { text: whole.subarray(start).toString(), truncated: true };
}

// src/ports/docker/request.ts
var import_dockerode = __toESM(require_docker(), 1);
import { Socket } from "node:net";
import { addAbortSignal } from "node:stream";
var TIMEOUT_MS = 3e4;
var FINE = Object.fromEntries([200, 201, 204, 304].map((status) => [status, true]));
function connect(host2, shown) {
  const { modem } = new import_dockerode.default(host2 === null ? void 0 : socketOf(host2));
  function dial(request, as, options) {
    const { method, path, query = {}, body } = request;
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
    return new Promise((resolve, reject) => {
      const fail = (error) => reject(describe(error, `${method} ${path}`, shown, limit.aborted ? timeoutMs : null));
      if (signal.aborted) return fail(signal.reason);
      const call = {
        method,
        path: `${path}?`,
        options: { _query: query, _body: body ?? {} },
        isStream: as !== "json",
        hijack: as === "hijack",
        statusCodes: FINE,
        abortSignal: signal
      };
      modem.dial(call, (error, answer) => {
        if (error) return fail(error);
        resolve(as === "stream" ? addAbortSignal(signal, answer) : answer);
      });
    });
  }
  return {
    json: (request, options = {}) => dial(request, "json", options),
    stream: async (request, options = {}) => await dial(request, "stream", options),
    async hijack(request, options = {}) {
      const answer = await dial(request, "hijack", options);
      if (answer instanceof Socket) return patient(answer);
      throw new EngineError(`${request.method} ${request.path}: no connection in return`, null);
    },
    async bytes(request, options = {}) {
      const body = await dial(request, "stream", options);
      try {
        return Buffer.concat(await body.toArray());
      } catch (error) {
        throw describe(
          error,
          `${request.method} ${request.path}`,
          shown,
          options.timeoutMs ?? null
        );
      }
    }
  };
}
function socketOf(host2) {
  const url = new URL(host2);
  if (url.protocol === "unix:" || url.protocol === "npipe:") return { socketPath: url.pathname };
  return { host: url.hostname, port: url.port || "2375", protocol: "http" };
}
function describe(error, call, engine, timeoutMs) {
  if (error instanceof EngineError || error instanceof StackUnavailable) return error;
  const { statusCode, code, message, json } = error ?? {};
  if (typeof statusCode === "number") {
    const said = json?.message ?? String(message).replace(/^\(HTTP code \d+\) \w+ - /, "");
    return new EngineError(`${call}: ${String(said).trim()}`, statusCode, error);
  }
  if (code === "EACCES" || code === "EPERM") {
    return new StackUnavailable(
      `No right to use the Docker socket ${engine} (${code}). Run as a user of the group docker.`,
      { cause: error }
    );
  }
  if (typeof code === "string" && GONE.has(code)) {
    return new StackUnavailable(`No Docker engine answers at ${engine} (${code}). Is it running?`, {
      cause: error
    });
  }
  const why = timeoutMs === null ? String(message ?? error) : `no answer within ${timeoutMs} ms`;
  return new EngineError(`${call.replace(LONG_ID, "$1")}: ${why}`, null, error);
}
var LONG_ID = /\b([0-9a-f]{12})[0-9a-f]{52}\b/g;
var GONE = /* @__PURE__ */ new Set([
  ...["ENOENT", "ENOTSOCK", "ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN"],
  ...["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"]
]);

// src/ports/docker/shapes.ts
function summary(listed) {
  const networks = Object.entries(listed.NetworkSettings?.Networks ?? {});
  return {
    id: listed.Id,
    name: listed.Names?.[0]?.replace(/^\//, "") ?? "",
    image: listed.Image,
    state: listed.State,
    labels: listed.Labels ?? {},
    addresses: Object.fromEntries(networks.map(([name, { IPAddress }]) => [name, IPAddress ?? ""])),
    published: (listed.Ports ?? []).flatMap(
      ({ IP = "", PrivatePort, PublicPort }) => PublicPort ? [{ container: PrivatePort, host: PublicPort, address: IP }] : []
    )
  };
}
function labelled({ Id, Name, RepoTags, Labels }) {
  return {
    id: Id ?? Name ?? "",
    names: Name === void 0 ? RepoTags ?? [] : [Name],
    labels: Labels ?? {}
  };
}

// src/ports/docker/swarm.ts
function swarmOf(engine) {
  const list = (path) => async (options) => await engine.json({ method: "GET", path }, options);
  return {
    services: list("/services"),
    tasks: list("/tasks"),
    logs: (task, part, options) => readLog(engine, `/tasks/${task}/logs`, part, options),
    network: (name, options) => engine.json({ method: "GET", path: `/networks/${name}` }, options)
  };
}

// src/ports/docker/engine.ts
var EVENTS = ["create", "start", "die", "oom", "kill", "restart", "stop", "destroy"].concat([
  "health_status"
]);
var WHOLE_RUN_MS = 24 * 3600 * 1e3;
async function connectDocker(shell2, named = null, shown, options) {
  const { host: host2, local } = named === null ? await findEndpoint(shell2) : endpointAt(named);
  const endpoint = shown ?? host2 ?? "unix:///var/run/docker.sock";
  const engine = connect(named === null && process.env["DOCKER_HOST"] ? null : host2, endpoint);
  const docker = { endpoint, local: local && process.platform === "linux", ...calls(engine) };
  await docker.ping(options);
  return docker;
}
function calls(engine) {
  const get = (path, options) => engine.json({ method: "GET", path }, options);
  return {
    ping: async (options) => void await get("/_ping", options),
    version: (options) => get("/version", options),
    info: (options) => get("/info", options),
    async containers(labels, options) {
      const query = { all: true, ...filtered(labels) };
      const found = await engine.json({ method: "GET", path: "/containers/json", query }, options);
      return found.map(summary);
    },
    inspect: (id, options) => get(`/containers/${id}/json`, options),
    image: (ref, options) => orNull(get(`/images/${ref}/json`, options)),
    logs: (id, part, options) => readLog(engine, `/containers/${id}/logs`, part, options),
    async events(labels, since, options) {
      const query = {
        since: since.toFixed(3),
        ...filtered(labels, { type: ["container"], event: EVENTS })
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
        query: filtered(labels)
      };
      const found = await engine.json({ method: "GET", ...request }, options);
      const list = what === "volume" ? found.Volumes : found;
      return (list ?? []).map(labelled);
    },
    remove: (what, id, options) => remove(engine, what, id, options),
    swarm: swarmOf(engine),
    async tag(image, name, options) {
      const [, repo = name, tag = "latest"] = /^(.*?)(?::([^/:]+))?$/.exec(name) ?? [];
      const path = `/images/${image}/tag`;
      await engine.json({ method: "POST", path, query: { repo, tag } }, options);
    }
  };
}
function filtered(labels, more = {}) {
  return { filters: JSON.stringify({ label: labels, ...more }) };
}
async function execute(engine, id, argv, options) {
  const start = await prepare(engine, id, argv, false, options);
  const { stdout, stderr } = demultiplex(await engine.bytes(start, options));
  const path = start.path.replace(/start$/, "json");
  const ended = await engine.json({ method: "GET", path }, options);
  return { exitCode: ended.ExitCode ?? -1, stdout, stderr };
}
async function pipeTo(engine, id, argv, options) {
  return new Pipe(await engine.hijack(await prepare(engine, id, argv, true, options), options));
}
async function prepare(engine, id, argv, withInput, options) {
  const streams = { AttachStdin: withInput, AttachStdout: true, AttachStderr: true };
  const body = { ...streams, Cmd: argv, Env: ["LC_ALL=C"] };
  const create2 = { method: "POST", path: `/containers/${id}/exec`, body };
  const { Id } = await engine.json(create2, options);
  return { method: "POST", path: `/exec/${Id}/start`, body: { Detach: false } };
}
async function startSidecar(engine, { image, container, argv, labels }, options) {
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
      ReadonlyRootfs: true
    }
  };
  const created = await engine.json({ method: "POST", path: "/containers/create", body }, options);
  const { Id } = created;
  try {
    await engine.json({ method: "POST", path: `/containers/${Id}/start` }, options);
    return Id;
  } catch (error) {
    await remove(engine, "container", Id);
    throw error;
  }
}
async function runSidecar(engine, sidecar, options) {
  const id = await startSidecar(engine, sidecar, options);
  const path = `/containers/${id}`;
  try {
    const ended = await engine.json({ method: "POST", path: `${path}/wait` }, options);
    const query = { stdout: true, stderr: true };
    const output = await engine.bytes({ method: "GET", path: `${path}/logs`, query }, options);
    const { stdout, stderr } = demultiplex(output);
    return { exitCode: ended.StatusCode, stdout, stderr };
  } finally {
    await remove(engine, "container", id);
  }
}
async function remove(engine, what, id, options) {
  const query = what === "container" ? { force: true, v: true } : { force: true };
  await orNull(engine.json({ method: "DELETE", path: `/${what}s/${id}`, query }, options));
}
async function orNull(call) {
  try {
    return await call;
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return null;
    throw error;
  }
}

// src/ports/footprint.ts
import { lstat, opendir, rmdir } from "node:fs/promises";
import { join as join2 } from "node:path";
var footprint = {
  async of(paths, limit) {
    const found = /* @__PURE__ */ new Map();
    for (const path of paths) await walk(path, found, limit);
    return found;
  },
  async removeEmptyFolder(path) {
    try {
      await rmdir(path);
      return true;
    } catch {
      return false;
    }
  }
};
async function walk(path, found, limit) {
  if (found.size >= limit) return;
  try {
    const stat = await lstat(path);
    if (!stat.isDirectory()) found.set(path, `${stat.mtimeMs} ${stat.size}`);
    else
      for await (const entry of await opendir(path))
        await walk(join2(path, entry.name), found, limit);
  } catch {
  }
}

// src/ports/process.ts
import { readdir, readFile as readFile2, readlink } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
function processes(shell2) {
  return {
    temporary: process.env["RUNNER_TEMP"] || tmpdir(),
    async self() {
      return { host: await host(), pid: process.pid, start: await startOf(process.pid) ?? "" };
    },
    async alive(owner) {
      if (owner.host !== await host()) return null;
      return await startOf(owner.pid) === owner.start;
    },
    async endByArgument(text) {
      for (const pid of await pidsWith(text)) {
        try {
          if (pid !== process.pid) process.kill(pid, "SIGKILL");
        } catch {
        }
      }
    }
  };
  async function startOf(pid) {
    if (process.platform !== "linux") {
      const { stdout } = await shell2.run("ps", ["-o", "lstart=", "-p", String(pid)]);
      return stdout.trim() || null;
    }
    const stat = await readOrNull(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (!fields || fields[0] === "Z") return null;
    return `${(await readOrNull("/proc/sys/kernel/random/boot_id"))?.trim() ?? ""}-${fields[19]}`;
  }
  async function pidsWith(text) {
    if (process.platform !== "linux") {
      const { stdout } = await shell2.run("ps", ["-A", "-ww", "-o", "pid=,args="]);
      const lines = stdout.split("\n").filter((line) => line.includes(text));
      return lines.map((line) => Number.parseInt(line, 10));
    }
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(
      pids.map(
        async (pid) => (await readOrNull(`/proc/${pid}/cmdline`))?.includes(text) ? [Number(pid)] : []
      )
    );
    return found.flat();
  }
}
async function host() {
  try {
    return `${hostname()}/${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}
async function readOrNull(path) {
  try {
    return await readFile2(path, "utf8");
  } catch {
    return null;
  }
}

// src/ports/ssh/open-ssh.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join3 } from "node:path";

// src/ports/ssh/connect.ts
import { spawn } from "node:child_process";

// src/ports/ssh/tunnel.ts
import { Duplex as Duplex2 } from "node:stream";
var Tunnel = class extends Duplex2 {
  #child;
  #read = 0;
  constructor(child) {
    super();
    this.#child = child;
    child.stdout.on("data", (chunk) => {
      this.#read += chunk.length;
      if (!this.push(chunk)) child.stdout.pause();
    });
    child.stdout.on("end", () => this.push(null));
    child.stdin.on("error", () => void 0);
    child.stdout.pause();
  }
  /** Bytes that have come. */
  get bytesRead() {
    return this.#read;
  }
  _read() {
    this.#child.stdout.resume();
  }
  _write(chunk, _encoding, done) {
    const { stdin } = this.#child;
    if (stdin.writable) stdin.write(chunk, () => done());
    else done();
  }
  _final(done) {
    this.#child.stdin.end();
    done();
  }
  _destroy(error, done) {
    this.#child.kill();
    done(error);
  }
};

// src/ports/ssh/words.ts
var MEANINGS = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key/,
    (to) => `The host key of ${to} is not the one that known_hosts has for it. Either the machine was set up anew, or another machine answers in its place: nothing was sent to it. When its owner confirms the new key, remove the old line (ssh-keygen -R HOST) and add the new one.`
  ],
  [
    /host key is known for|Host key verification failed/,
    (to) => `The host key of ${to} is not known here, so nobody can tell that it is the right machine. Fetch the key (ssh-keyscan -p PORT HOST), compare its fingerprint (ssh-keygen -lf -) with the one that the machine's owner gives, and add the line to known_hosts.`
  ],
  [
    /Load key ".*": (?:invalid format|error in libcrypto)/,
    (to) => `The private key for ${to} cannot be read: it is no key, or was cut when it was copied (the last line has to end with a line feed).`
  ],
  [
    /incorrect passphrase|UNPROTECTED PRIVATE KEY FILE/,
    (to) => `The private key for ${to} cannot be used: it needs a passphrase that nobody can type here, or others may read its file (chmod 600). An ssh-agent may hold it instead.`
  ],
  [
    /Permission denied \(/,
    (to) => `${to} does not accept the key. Its public half has to stand in authorized_keys of that user, and ssh has to know which key to offer (ssh-agent, or IdentityFile in the ssh configuration).`
  ],
  [
    /Too many authentication failures/,
    (to) => `${to} was offered too many keys before the right one. Name it: IdentityFile and IdentitiesOnly yes in the ssh configuration.`
  ],
  [/Could not resolve hostname/, (to) => `The name of ${to} does not resolve to an address.`],
  [
    /Connection refused/,
    (to) => `${to} refuses the connection: no SSH server listens at that port.`
  ],
  [
    /timed out|No route to host|Network is unreachable|Timeout, server/,
    (to) => `${to} cannot be reached: nothing answers there. Is the machine up, and does its firewall let this one in?`
  ],
  [
    /kex_exchange_identification|banner exchange|Connection (?:closed|reset)/,
    (to) => `${to} ended the connection before it was made. Is it an SSH server, and does it take more connections?`
  ]
];
function whyNot(destination, said) {
  const meaning = MEANINGS.find(([words2]) => words2.test(said))?.[1](destination);
  const words = lastWords(said);
  if (meaning) return `${meaning} (ssh: ${words})`;
  return `There is no SSH connection to ${destination}: ${words || "ssh ended without a word"}`;
}
function lastWords(said) {
  const lines = said.split(/\r?\n/).map((line) => line.trim());
  return lines.findLast((line) => /[a-z]/i.test(line)) ?? "";
}
var CODES = [
  [/prohibited/, "EACCES"],
  [/refused/i, "ECONNREFUSED"],
  [/timed out/i, "ETIMEDOUT"],
  [/unreachable|no route/i, "EHOSTUNREACH"],
  [/not known|resol|no address/i, "ENOTFOUND"]
];
function codeIn(said) {
  return CODES.find(([words]) => words.test(said))?.[1] ?? "ECONNREFUSED";
}

// src/ports/ssh/connect.ts
var OPEN = "master session id";
function connectThrough({ control, to, complaints }, host2, port, signal) {
  const target = `${host2.includes(":") ? `[${host2}]` : host2}:${port}`;
  const since = complaints();
  const { promise, resolve, reject } = Promise.withResolvers();
  const child = spawn("ssh", [...clientArguments(control), "-v", "-W", target, "--", to]);
  const tunnel = new Tunnel(child);
  tunnel.on("error", () => void 0);
  const abort = () => {
    tunnel.destroy();
    reject(signal?.reason);
  };
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    if (said.includes(OPEN)) return;
    said += text;
    if (said.includes(OPEN)) resolve(tunnel);
  });
  child.on("error", reject);
  child.on("close", () => {
    setTimeout(() => {
      const reason = since();
      const message = `${target} from ${to}: ${reason.trim() || said.trim()}`;
      reject(Object.assign(new Error(message), { code: codeIn(reason) }));
    }, 20);
  });
  return promise.finally(() => signal?.removeEventListener("abort", abort));
}

// src/ports/ssh/master.ts
import { spawn as spawn2 } from "node:child_process";
import { once } from "node:events";
var READY = "bad-gateway-ready";
var COMMAND = `echo ${READY} && exec cat`;
var LIMIT_MS = 3e4;
async function startMaster(wanted, signal) {
  const { args, to, destination } = wanted;
  const child = spawn2("ssh", [...args, "--", to, COMMAND], { detached: true });
  let said = "";
  let printed = "";
  const lost = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers();
  child.stdin.on("error", () => void 0);
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
    if (printed.includes(READY)) resolve();
  });
  child.on("error", (error) => {
    const why = error.code === "ENOENT" ? "this machine has no ssh program" : error.message;
    reject(new StackUnavailable(`There is no way to ${destination}: ${why}.`, { cause: error }));
  });
  child.on("close", () => {
    reject(new StackUnavailable(whyNot(destination, said)));
    const words = lastWords(said);
    lost.abort(
      new StackUnavailable(`The SSH connection to ${destination} is gone${words && `: ${words}`}.`)
    );
  });
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  const limit = setTimeout(
    () => reject(new StackUnavailable(whyNot(destination, `${said}
Connection timed out`))),
    LIMIT_MS
  );
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "close");
    child.kill();
    await gone;
  };
  try {
    await promise;
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener("abort", abort);
  }
  return {
    lost: lost.signal,
    complaints() {
      const before = said.length;
      return () => said.slice(before);
    },
    end
  };
}

// src/ports/ssh/quote.ts
function quoted(word) {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/ports/ssh/turns.ts
function turns(most) {
  let busy = 0;
  const waiting = [];
  return async (work) => {
    if (busy >= most) await new Promise((go) => waiting.push(go));
    else busy++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  };
}

// src/ports/ssh/open-ssh.ts
var TIMEOUT_MS2 = 2e4;
var MAX_BYTES = 4 * 1024 * 1024;
var AT_ONCE = 6;
var OWN_FAILURE = /mux_client|Session open refused|Connection closed by UNKNOWN|Control socket/;
var LONGEST_FOLDER = 50;
async function connectSsh(destination, options = {}) {
  const to = sshDestination(destination);
  if (to === null) throw new StackUnavailable(`${destination} is no destination for ssh.`);
  const temporary = tmpdir2().length > LONGEST_FOLDER ? "/tmp" : tmpdir2();
  const folder = await mkdtemp(join3(temporary, "bgw-ssh-"));
  const control = join3(folder, "c");
  try {
    const { configFile = userConfig(), signal } = options;
    const args = masterArguments(control, configFile);
    const master = await startMaster({ args, to, destination }, signal);
    return overMaster({ master, folder, control, destination, to });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
function overMaster({ master, folder, control, destination, to }) {
  const { lost } = master;
  const inTurn = turns(AT_ONCE);
  let forwarded = 0;
  return {
    destination,
    lost,
    run(argv, { timeoutMs = TIMEOUT_MS2, maxBytes = MAX_BYTES, signal, input = "" } = {}) {
      const line = commandLine(argv);
      const ended = AbortSignal.any(signal ? [signal, lost] : [lost]);
      return inTurn(async () => {
        ended.throwIfAborted();
        const limits = { timeoutMs, keep: maxBytes, signal: ended, input };
        const ran = await shell.run("ssh", [...clientArguments(control), "--", to, line], limits);
        ended.throwIfAborted();
        return executed(ran, { argv, destination, timeoutMs });
      });
    },
    async forwardSocket(remotePath) {
      lost.throwIfAborted();
      const local = join3(folder, `s${forwarded++}`);
      const forward = ["-O", "forward", "-L", `${local}:${remotePath}`, "--", to];
      const ran = await shell.run("ssh", [...clientArguments(control), ...forward]);
      if (ran.exitCode === 0) return local;
      throw new SshError(
        `${destination}: ${remotePath} cannot be forwarded: ${lastWords(ran.stderr)}`
      );
    },
    connect(host2, port, signal) {
      lost.throwIfAborted();
      return connectThrough({ control, to, complaints: master.complaints }, host2, port, signal);
    },
    async [Symbol.asyncDispose]() {
      await master.end();
      await rm(folder, { recursive: true, force: true });
    }
  };
}
function commandLine(argv) {
  const words = argv.map(quoted).join(" ");
  return `env LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" ${words}`;
}
function executed(ran, { argv, destination, timeoutMs }) {
  const { exitCode, stdout, stderr } = ran;
  if (exitCode === null) {
    throw new SshError(`${destination}: ${argv[0]} did not end within ${timeoutMs / 1e3} s`);
  }
  if (exitCode === 255 && OWN_FAILURE.test(stderr)) {
    throw new SshError(`${destination} did not run ${argv[0]}: ${lastWords(stderr)}`);
  }
  return { exitCode, stdout, stderr };
}

// src/verbs/ports.ts
function realPorts() {
  const connected = /* @__PURE__ */ new Map();
  return {
    ...{ shell, files, http, clock, footprint },
    processes: processes(shell),
    ssh: (destination, signal) => connectSsh(destination, signal ? { signal } : {}),
    // Once for a run: it is asked for at every step.
    engine(host2 = null, shown) {
      const engine = connected.get(host2) ?? connectEngine(host2, shown);
      connected.set(host2, engine);
      return engine;
    }
  };
}
async function connectEngine(host2, shown) {
  const docker = await connectDocker(shell, host2, shown);
  return { docker, compose: composeOf(shell, docker) };
}
async function leftoverPorts() {
  const { engine, ...ports } = realPorts();
  return { ...ports, ...await engine() };
}

export {
  realPorts,
  leftoverPorts
};
