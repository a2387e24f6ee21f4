import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  clock,
  files
} from "./shared-ports-files.mjs";
import {
  EngineError,
  StackUnavailable
} from "./shared-ports-docker.mjs";
import {
  require_docker,
  require_tar_stream
} from "./shared-dockerode.mjs";
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
  return {
    async prepare() {
      if (docker.endpoint !== USUAL) process.env["DOCKER_HOST"] ??= docker.endpoint;
      await testcontainers();
    },
    version: () => version(shell2),
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

// src/ports/docker/request.ts
var import_dockerode = __toESM(require_docker(), 1);
import { addAbortSignal } from "node:stream";
var TIMEOUT_MS = 1e4;
var FINE = Object.fromEntries([200, 201, 204, 304].map((status) => [status, true]));
function connect(host2, shown) {
  const { modem } = new import_dockerode.default(host2 === null ? void 0 : socketOf(host2));
  function dial(request, isStream, options) {
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
        isStream,
        statusCodes: FINE,
        abortSignal: signal
      };
      modem.dial(call, (error, answer) => {
        if (error) return fail(error);
        resolve(isStream ? addAbortSignal(signal, answer) : answer);
      });
    });
  }
  return {
    json: (request, options = {}) => dial(request, false, options),
    stream: async (request, options = {}) => await dial(request, true, options),
    async bytes(request, options = {}) {
      const body = await dial(request, true, options);
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
    async files(id, path, options) {
      const request = { path: `/containers/${id}/archive`, query: { path } };
      return unpack(await engine.stream({ method: "GET", ...request }, options), path);
    },
    sidecar: (sidecar, options) => runSidecar(engine, sidecar, options),
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
  const body = { AttachStdout: true, AttachStderr: true, Cmd: argv, Env: ["LC_ALL=C"] };
  const create2 = { method: "POST", path: `/containers/${id}/exec`, body };
  const { Id } = await engine.json(create2, options);
  const start = { method: "POST", path: `/exec/${Id}/start`, body: { Detach: false } };
  const { stdout, stderr } = demultiplex(await engine.bytes(start, options));
  const ended = await engine.json({ method: "GET", path: `/exec/${Id}/json` }, options);
  return { exitCode: ended.ExitCode ?? -1, stdout, stderr };
}
async function runSidecar(engine, { image, container, argv, labels }, options) {
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
  const path = `/containers/${created.Id}`;
  try {
    await engine.json({ method: "POST", path: `${path}/start` }, options);
    const ended = await engine.json({ method: "POST", path: `${path}/wait` }, options);
    const query = { stdout: true, stderr: true };
    const output = await engine.bytes({ method: "GET", path: `${path}/logs`, query }, options);
    const { stdout, stderr } = demultiplex(output);
    return { exitCode: ended.StatusCode, stdout, stderr };
  } finally {
    await remove(engine, "container", path.slice("/containers/".length));
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

// src/ports/http/connect.ts
import { createConnection } from "node:net";

// src/ports/http/failure.ts
var REFUSED = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "EADDRNOTAVAIL"
]);
function failureOf(error, name, bytes, ms) {
  const code = codeOf(error);
  if (REFUSED.has(code)) return { is: "refused", code, ms };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { is: "unresolved", name, ms };
  if (code === "ETIMEDOUT") return { is: "timed-out", phase: "connect", ms };
  const detail = code === "" || error.message.includes(code) ? error.message : `${code}: ${error.message}`;
  return { is: "reset", afterBytes: bytes, detail, ms };
}
function codeOf(error) {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

// src/ports/http/connect.ts
function connect2(address, port, timeoutMs, signal) {
  const start = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers();
  const socket = createConnection({ host: address, port });
  const ms = () => performance.now() - start;
  const timer = setTimeout(
    () => resolve({ is: "timed-out", phase: "connect", ms: ms() }),
    timeoutMs
  );
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
  socket.once("connect", () => resolve({ is: "open", ms: ms() }));
  socket.on("error", (error) => resolve(failureOf(error, address, 0, ms())));
  return promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    socket.destroy();
  });
}

// src/ports/http/send.ts
import { createHash } from "node:crypto";
import { request as open } from "node:http";
import { isIP } from "node:net";
import { Readable } from "node:stream";
import { connect as connectTls } from "node:tls";

// src/ports/http/patient-socket.ts
import { Socket } from "node:net";
var PatientSocket = class extends Socket {
  _write(chunk, encoding, done) {
    super._write(chunk, encoding, unlessClosed(done));
  }
  _writev(chunks, done) {
    super._writev?.(chunks, unlessClosed(done));
  }
};
function unlessClosed(done) {
  return (error) => {
    const code = error && "code" in error ? error.code : void 0;
    done(code === "EPIPE" || code === "ECONNRESET" ? null : error);
  };
}

// src/ports/http/send.ts
var SHOWN = 2 * 1024;
var KEPT = 1024 * 1024;
var READ = 10 * 1024 * 1024;
function send(request) {
  const start = performance.now();
  const ms = () => performance.now() - start;
  const { promise, resolve, reject } = Promise.withResolvers();
  const fail = (outcome) => resolve({ outcome, text: "", setCookies: [] });
  let connected = false;
  const timeOut = () => fail({ is: "timed-out", phase: connected ? "answer" : "connect", ms: ms() });
  const socket = openSocket(request);
  const sending = open({
    method: request.method,
    path: request.path,
    headers: headersOf(request),
    setHost: false,
    createConnection: () => socket
  });
  const connecting = setTimeout(timeOut, Math.min(request.connectTimeoutMs, request.timeoutMs));
  const answering = setTimeout(timeOut, request.timeoutMs);
  const abort = () => reject(request.signal?.reason);
  request.signal?.addEventListener("abort", abort, { once: true });
  if (request.signal?.aborted) abort();
  socket.once(request.scheme === "https" ? "secureConnect" : "connect", () => {
    connected = true;
    clearTimeout(connecting);
  });
  const failed = (error) => fail(failureOf(error, request.address, socket.bytesRead, ms()));
  let begun = false;
  const failedUnanswered = (error) => begun || failed(error);
  socket.on("error", failedUnanswered);
  sending.on("error", failedUnanswered);
  sending.on("response", (response) => {
    begun = true;
    receive(response, ms).then(resolve, failed);
  });
  const source = sendBody(request, sending);
  return promise.finally(() => {
    clearTimeout(connecting);
    clearTimeout(answering);
    request.signal?.removeEventListener("abort", abort);
    source?.destroy();
    sending.destroy();
    socket.destroy();
  });
}
function headersOf(request) {
  const length = request.body ? { "content-length": String(request.body.bytes) } : {};
  return { host: request.host, connection: "close", accept: "*/*", ...request.headers, ...length };
}
function openSocket(request) {
  const at = { host: request.address, port: request.port };
  if (request.scheme === "http") return new PatientSocket().connect(at);
  const name = request.host.replace(/:\d+$/, "");
  const servername = isIP(name) === 0 ? name : "";
  return connectTls({ ...at, servername, rejectUnauthorized: !request.insecure });
}
function sendBody(request, sending) {
  if (!request.body) {
    sending.end();
    return null;
  }
  const source = Readable.from(request.body.chunks());
  source.on("error", (error) => sending.destroy(error));
  source.pipe(sending);
  return source;
}
async function receive(response, ms) {
  const hash = createHash("sha256");
  const kept = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Uint8Array)) continue;
    hash.update(chunk);
    if (bytes < KEPT) kept.push(chunk);
    bytes += chunk.length;
    if (bytes >= READ) break;
  }
  const body = Buffer.concat(kept).subarray(0, KEPT);
  return {
    outcome: {
      is: "answered",
      status: response.statusCode ?? 0,
      headers: joined(response.headersDistinct),
      body: body.subarray(0, SHOWN).toString("utf8"),
      bodyBytes: bytes,
      bodyHash: hash.digest("hex"),
      redirects: [],
      ms: ms()
    },
    text: body.toString("utf8"),
    setCookies: response.headers["set-cookie"] ?? []
  };
}
function joined(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(", ")])
  );
}

// src/ports/http.ts
var http = { send, connect: connect2 };

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

// src/ports/shell.ts
import { spawn } from "node:child_process";
var KEEP = 16 * 1024 * 1024;
var shell = {
  run(program, args, options = {}) {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        stdio: ["pipe", "pipe", "pipe"]
      });
      const kept = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"]) {
        const stream = child[name].setEncoding("utf8");
        let rest = "";
        stream.on("data", (text) => {
          if (kept[name].length < KEEP) kept[name] += text;
          if (!options.onLine) return;
          const lines = (rest + text).split("\n");
          rest = lines.pop() ?? "";
          for (const line of lines) options.onLine(line);
        });
        stream.on("end", () => rest && options.onLine?.(rest));
      }
      const end = () => child.kill("SIGKILL");
      const timer = options.timeoutMs === void 0 ? void 0 : setTimeout(end, options.timeoutMs);
      options.signal?.addEventListener("abort", end, { once: true });
      if (options.signal?.aborted) end();
      child.on("error", reject);
      child.on("close", (exitCode) => {
        clearTimeout(timer);
        options.signal?.removeEventListener("abort", end);
        resolve({ exitCode, ...kept });
      });
      child.stdin.on("error", () => {
      });
      child.stdin.end(options.input ?? "");
    });
  }
};

// src/verbs/ports.ts
function realPorts() {
  return {
    ...{ shell, files, http, clock, footprint },
    processes: processes(shell),
    async engine() {
      const docker = await connectDocker(shell);
      return { docker, compose: composeOf(shell, docker) };
    }
  };
}
async function leftoverPorts() {
  const { engine, ...ports } = realPorts();
  return { ...ports, ...await engine() };
}

export {
  realPorts,
  leftoverPorts
};
