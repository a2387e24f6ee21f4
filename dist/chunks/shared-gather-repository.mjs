import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  EngineError
} from "./shared-ports-docker.mjs";
import {
  redactDeep,
  redactor
} from "./shared-zod.mjs";
import {
  LOOKED,
  mayKeepValue
} from "./shared-read-nginx-log-error-rules.mjs";
import {
  array,
  at,
  record,
  string,
  strings
} from "./shared-diagnose-patch.mjs";

// src/case/seal.ts
var TEXT_LIMIT = 2e6;
function seal(file2, secrets) {
  const redact = redactor(secrets);
  const captures = redactDeep(file2.captures, (text) => redact(cap(text)));
  return { ...redactDeep({ ...file2, captures: [] }, redact), captures: captures.toSorted(inOrder) };
}
function cap(text) {
  if (text.length <= TEXT_LIMIT) return text;
  const cut = text.indexOf("\n", text.length - TEXT_LIMIT) + 1;
  return text.slice(cut > 0 ? cut : text.length - TEXT_LIMIT);
}
function inOrder(a, b) {
  const key = (capture) => `${capture.kind} ${capture.subject} ${capture.at}`;
  return key(a) < key(b) ? -1 : 1;
}

// src/plan/record.ts
import { basename } from "node:path";
function recordOf(plan, credentials) {
  const { proxy, backend } = plan;
  return {
    target: { kind: "compose" },
    proxy: proxy && {
      service: proxy.service,
      port: proxy.port,
      host: proxy.host,
      scheme: proxy.scheme
    },
    backend: backend && { service: backend.service, port: backend.port },
    routes: plannedRoutes(plan, credentials),
    timeoutSeconds: plan.timeoutSeconds,
    requestTimeoutSeconds: plan.requestTimeoutSeconds
  };
}
function plannedRoutes(plan, credentials) {
  const { health, upload, routes } = plan;
  const backend = plan.backend?.service ?? null;
  const get = { method: "GET", directPath: null, body: null };
  const planned = [];
  if (health.direct !== null || health.proxied !== null) {
    planned.push({
      ...get,
      id: "health",
      proxiedPath: health.proxied,
      directPath: health.direct,
      backend,
      expect: null,
      credentials: false
    });
  }
  for (const { path, backend: own, expect } of routes) {
    planned.push({
      ...get,
      id: `route:${path}`,
      proxiedPath: path,
      backend: own?.service ?? null,
      expect,
      credentials
    });
  }
  if (upload) {
    planned.push({
      id: "upload",
      method: upload.method,
      proxiedPath: upload.path,
      directPath: null,
      backend,
      expect: upload.expect,
      credentials: credentials && !upload.found,
      ...upload.found ? { found: true } : {},
      body: { bytes: upload.content.bytes, field: upload.field, file: fileName(upload.content) }
    });
  }
  return planned;
}
function fileName(content) {
  return content.is === "file" ? basename(content.path) : content.name;
}

// src/stack/model.ts
function modelOf(config) {
  const services = Object.entries(record(at(config, "services")));
  return {
    services: services.map(([name, service]) => ({
      name,
      image: string(at(service, "image")),
      build: buildOf(at(service, "build")),
      binds: array(at(service, "volumes")).filter((volume) => at(volume, "type") === "bind").map((volume) => ({
        source: string(at(volume, "source")) ?? "",
        target: string(at(volume, "target")) ?? "",
        readOnly: at(volume, "read_only") === true
      }))
    })),
    volumes: resources(at(config, "volumes")),
    networks: resources(at(config, "networks")),
    secrets: services.flatMap(
      ([, service]) => Object.entries(record(at(service, "environment"))).filter(([name]) => SECRET_NAME.test(name)).flatMap(([, value]) => typeof value === "string" && value !== "" ? [value] : [])
    )
  };
}
var SECRET_NAME = /SECRET|PASSWORD|PASSWD|_PASS$|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|(^|_)KEY$|DSN/i;
function buildOf(build) {
  if (build === void 0 || build === null) return null;
  return {
    context: string(at(build, "context")) ?? "",
    dockerfile: string(at(build, "dockerfile")) ?? "Dockerfile",
    inline: string(at(build, "dockerfile_inline")),
    args: Object.values(record(at(build, "args"))).flatMap((value) => string(value) ?? []),
    tags: strings(at(build, "tags"))
  };
}
function resources(map) {
  return Object.entries(record(map)).map(([key, resource]) => ({
    key,
    name: string(at(resource, "name")) ?? key,
    external: at(resource, "external") === true
  }));
}
function withoutValues(config) {
  const services = Object.entries(record(at(config, "services"))).map(([name, service]) => {
    const variables = Object.entries(record(at(service, "environment")));
    const environment = Object.fromEntries(
      variables.map(([key, value]) => [key, mayKeepValue(key) ? value : null])
    );
    return [name, variables.length === 0 ? service : { ...record(service), environment }];
  });
  return { ...record(config), services: Object.fromEntries(services) };
}

// src/gather/capture.ts
var Unavailable = class extends Error {
  name = "Unavailable";
};
async function take({ clock, signal }, about, ask) {
  const at2 = new Date(clock.now()).toISOString();
  try {
    signal.throwIfAborted();
    const { body, how = about.how } = await Promise.race([ask(), aborted(signal)]);
    return captureOf({ ...about, how, at: at2, coverage: LOOKED, body });
  } catch (error) {
    return captureOf({ ...about, at: at2, coverage: coverageOf(error), body: null });
  }
}
function aborted(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
function captureOf(capture) {
  return capture;
}
function coverageOf(error) {
  const why = error instanceof Error ? error.message : String(error);
  const unavailable = error instanceof Unavailable || isUnsupported(error);
  return { is: unavailable ? "unavailable" : "failed", why };
}
function isUnsupported(error) {
  return error instanceof EngineError && error.status === 501;
}

// src/gather/repository.ts
import { posix, relative, resolve, sep } from "node:path";

// src/gather/interesting-files.ts
var INTERESTING = [
  /(^|\/)[^/]*compose[^/]*\.ya?ml$/i,
  /(^|\/)([^/]*\.)?(Dockerfile|Containerfile)([.-][^/]*)?$/i,
  /(^|\/)\.dockerignore$/,
  /(^|\/)\.env[^/]*$|(^|\/)[^/]+\.env$/,
  /\.(conf|conf\.template|template|nginx|vhost)$/,
  /(^|\/)(nginx|conf\.d|sites-available|sites-enabled|templates?\/nginx)\/([^/]+\/)*[^/.]+$/,
  /\.(sh|bash)$/,
  /(^|\/)[^/]*(entrypoint|start|boot|run)[^/.]*$/
];
var ENV_FILE = /(^|\/)\.env[^/]*$|\.env$/;
function isOfInterest(path) {
  return INTERESTING.some((pattern) => pattern.test(path));
}
function namesOnly(path, text) {
  if (!ENV_FILE.test(path)) return text;
  return text.split("\n").map(
    (line) => /^\s*(?:export\s+)?[\w.-]+\s*=/.exec(line)?.[0] ?? (/^\s*(#|$)/.test(line) ? "" : "\u2026")
  ).join("\n");
}

// src/gather/repository.ts
var PATHS = 2e4;
var FILES = 400;
var BYTES = 256 * 1024;
var TIMEOUT_MS = 1e4;
var SKIPPED = /* @__PURE__ */ new Set([
  ...[".git", "node_modules", "vendor", "__pycache__", ".venv", "venv", "dist", "target"]
]);
async function repository(asker) {
  const { root, named, most = FILES } = asker;
  const about = {
    kind: "repo.tree",
    subject: "",
    how: "git ls-files -co --exclude-standard"
  };
  const tree = await take(asker, about, async () => await fromGit(asker) ?? walked(asker));
  const paths = tree.kind === "repo.tree" ? tree.body?.paths ?? [] : [];
  const wanted = /* @__PURE__ */ new Set([
    ...[...named, ...dockerfiles(asker.config)].flatMap((path) => inside(root, path) ?? []),
    ...paths.filter(isOfInterest)
  ]);
  const texts = await Promise.all([...wanted].slice(0, most).map((path) => file(asker, path)));
  return [tree, ...texts.flatMap((capture) => capture ?? [])];
}
async function fromGit({ shell, root }) {
  try {
    const args = ["-C", root, "ls-files", "-co", "--exclude-standard", "-z"];
    const { exitCode, stdout } = await shell.run("git", args, { timeoutMs: TIMEOUT_MS });
    if (exitCode !== 0) return null;
    const paths = [...new Set(stdout.split("\0").filter((path) => path !== ""))].sort();
    return { body: { paths: paths.slice(0, PATHS), truncated: paths.length > PATHS } };
  } catch {
    return null;
  }
}
async function walked({ files, root, signal }) {
  const paths = [];
  const folders = [""];
  for (const folder of folders) {
    signal.throwIfAborted();
    for (const { name, kind } of await files.list(resolve(root, folder))) {
      const path = posix.join(folder, name);
      if (kind !== "directory") paths.push(path);
      else if (!SKIPPED.has(name)) folders.push(path);
    }
    if (paths.length > PATHS) break;
  }
  const body = { paths: paths.slice(0, PATHS).sort(), truncated: paths.length > PATHS };
  return { body, how: `find ${root} -type f` };
}
function dockerfiles(config) {
  return Object.values(record(at(config, "services"))).flatMap((service) => {
    const context = string(at(service, "build", "context"));
    if (context === null) return [];
    return [
      resolve(context, string(at(service, "build", "dockerfile")) ?? "Dockerfile"),
      resolve(context, ".dockerignore")
    ];
  });
}
function inside(root, path) {
  const found = relative(root, path).replaceAll(sep, "/");
  return found === "" || found.startsWith("..") || found.startsWith("/") ? null : found;
}
async function file(asker, path) {
  const { files, root } = asker;
  const absolute = resolve(root, path);
  const stat = await files.stat(absolute);
  if (stat?.kind !== "file") return null;
  return take(asker, { kind: "repo.file", subject: path, how: `cat ${path}` }, async () => {
    if (stat.bytes > BYTES) throw new Error(`longer than ${BYTES / 1024} KiB`);
    const text = await files.readText(absolute);
    if (text === null) throw new Error("may not be read");
    return { body: { text: namesOnly(path, text), mode: stat.mode } };
  });
}

export {
  seal,
  recordOf,
  Unavailable,
  take,
  repository,
  modelOf,
  withoutValues
};
