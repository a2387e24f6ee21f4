import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  require_docker,
  require_tar_stream
} from "./shared-dockerode.mjs";
import {
  shell
} from "./shared-ports-shell.mjs";
import {
  clock,
  files
} from "./shared-ports-files.mjs";
import {
  http
} from "./shared-ports-http.mjs";
import {
  EngineError,
  StackUnavailable
} from "./shared-ports-docker.mjs";
import {
  patient
} from "./shared-ports-http-open.mjs";
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
      `The docker command cannot be run: ${String(error)}. bad-gateway needs it with its compose plugin.`,
      { cause: error }
    );
  }
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
  if (!host2) return { host: null, local: true };
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
  const join3 = (wanted) => Buffer.concat(wanted.map(({ bytes }) => bytes)).toString();
  return {
    stdout: join3(parts.filter(({ error }) => !error)),
    stderr: join3(parts.filter(({ error }) => error)),
    all: join3(parts)
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

// src/ports/docker/request.ts
var import_dockerode = __toESM(require_docker(), 1);
import { Socket } from "node:net";
import { addAbortSignal } from "node:stream";
var TIMEOUT_MS = 1e4;
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
  return new EngineError(`${call}: ${why}`, null, error);
}
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

// src/ports/docker/engine.ts
var LOG_LINES = 5e4;
var EVENTS = ["create", "start", "die", "oom", "kill", "restart", "stop", "destroy"].concat([
  "health_status"
]);
var WHOLE_RUN_MS = 24 * 3600 * 1e3;
async function connectDocker(shell2, options) {
  const { host: host2, local } = await findEndpoint(shell2);
  const endpoint = host2 ?? "unix:///var/run/docker.sock";
  const engine = connect(process.env["DOCKER_HOST"] ? null : host2, endpoint);
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
    async logs(id, { tty, bytes, ...span }, options) {
      const query = { stdout: true, stderr: true, timestamps: true, tail: LOG_LINES, ...span };
      const path = `/containers/${id}/logs`;
      const raw = await engine.bytes({ method: "GET", path, query }, options);
      return lastLines(tty ? raw.toString() : demultiplex(raw).all, bytes);
    },
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
function lastLines(text, bytes) {
  const whole = Buffer.from(text);
  if (whole.length <= bytes) return { text, truncated: text.split("\n").length > LOG_LINES };
  const start = whole.indexOf("\n", whole.length - bytes) + 1;
  return { text: whole.subarray(start).toString(), truncated: true };
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

// src/verbs/ports.ts
function realPorts() {
  let connected;
  return {
    ...{ shell, files, http, clock, footprint },
    processes: processes(shell),
    // Once for a run: it is asked for at every step.
    engine: () => connected ??= connectEngine()
  };
}
async function connectEngine() {
  const docker = await connectDocker(shell);
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
