import {
  withoutValues
} from "./shared-case-seal.mjs";
import {
  mayHoldSettings,
  settingsInSource
} from "./shared-read-places-image.mjs";
import {
  LEFT_OUT
} from "./shared-read-compose-compose-services.mjs";
import {
  Unavailable,
  take
} from "./shared-gather-capture.mjs";
import {
  LOOKED
} from "./shared-case-coverage.mjs";
import {
  CONFIG,
  filesWithin,
  loadResolved,
  pathFrom,
  realWithin,
  shown
} from "./shared-plan-resolve.mjs";
import {
  array,
  at,
  record,
  string,
  strings
} from "./shared-yaml.mjs";

// src/plan/planned-routes.ts
import { basename } from "node:path";
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
  for (const { path, backend: own, expect, front } of routes) {
    planned.push({
      ...get,
      id: `route:${path}`,
      proxiedPath: path,
      backend: own?.service ?? null,
      expect,
      credentials,
      ...front ? { front } : {}
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

// src/plan/record.ts
function recordOf(plan, credentials) {
  const { proxy, backend } = plan;
  return {
    target: { kind: plan.target.kind, ...stackOf(plan) },
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
function stackOf(plan) {
  const { config } = plan;
  const own = config === null || config.endsWith(CONFIG) ? "" : shown(plan, config);
  const stack = [shown(plan, plan.dir), own].filter(Boolean).join(" ");
  return stack === "" ? {} : { stack };
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
    secrets: secretsOf(services.map(([, service]) => record(at(service, "environment"))))
  };
}
function secretsOf(environments) {
  const variables = environments.flatMap((environment) => Object.entries(environment));
  const values = (isSecret) => variables.flatMap(
    ([name, value]) => typeof value === "string" && SECRET_NAME.test(name) === isSecret ? [value] : []
  );
  const words = new Set(values(false));
  return values(true).filter((value) => !words.has(value) && !/^[a-z]{0,10}$/.test(value));
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

// src/verbs/compose-config.ts
import { dirname } from "node:path";
async function composeConfig(plan, ports, now) {
  const { compose, dir } = plan;
  const { model, off, problems } = await loadResolved(filesWithin(ports.files, plan.root), {
    paths: compose.files,
    env: { ...ports.env, ...compose.env },
    envFiles: compose.envFiles,
    profiles: compose.profiles,
    services: compose.services,
    project: compose.project
  });
  const services = record(at(model, "services"));
  const aside = at(withoutValues({ services: off }), "services");
  const folder = dirname(compose.files[0] ?? dir);
  const named = compose.files.flatMap((file2) => ["-f", file2]);
  return {
    problems,
    resolved: { ...model, services: { ...off, ...services } },
    capture: {
      kind: "compose.config",
      subject: "",
      how: ["docker compose --project-directory", folder, ...named, "config"].join(" "),
      at: now,
      coverage: LOOKED,
      body: { ...record(withoutValues(model)), [LEFT_OUT]: aside }
    }
  };
}

// src/gather/interesting-files.ts
var INTERESTING = [
  /(^|\/)[^/]*compose[^/]*\.ya?ml$/i,
  /(^|\/)([^/]*\.)?(Dockerfile|Containerfile)([.-][^/]*)?$/i,
  /(^|\/)\.dockerignore$/,
  /(^|\/)captain-definition[^/]*$/,
  /(^|\/)\.(flask)?env[^/]*$|(^|\/)[^/]+\.env$/,
  /\.(conf|conf\.template|template|tmpl|tpl|nginx|vhost)$/,
  /(^|\/)(nginx|conf\.d|sites-available|sites-enabled|templates?\/nginx)\/([^/]+\/)*[^/.]+$/,
  /(^|\/)[^/]*(php|uwsgi|supervisord?)[^/]*(\/[^/]+)*\.ini$/,
  /(^|\/)gunicorn[^/]*\.py$/,
  /(^|\/)(proxy|fastcgi|uwsgi|scgi)_params$/,
  /\.(sh|bash)$/,
  /(^|\/)[^/]*(entrypoint|start|boot|run)[^/.]*$/
];
var ENV_FILE = /(^|\/)\.(flask)?env[^/]*$|\.env$/;
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
import { posix, resolve, sep } from "node:path";
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
  const sources = await setUps(
    asker,
    paths.filter((path) => mayHoldSettings(path) && !wanted.has(path))
  );
  return [tree, ...[...texts, ...sources].flatMap((capture) => capture ?? [])];
}
var SOURCES = 400;
var SET_UPS = 40;
async function setUps(asker, paths) {
  const read = await Promise.all(paths.slice(0, SOURCES).map((path) => file(asker, path)));
  const telling = read.filter(
    (capture) => capture?.kind === "repo.file" && capture.body && settingsInSource(capture.subject, capture.body.text).length > 0
  );
  return telling.slice(0, SET_UPS);
}
function commit(asker) {
  const about = { kind: "repo.commit", subject: "", how: "git log -1 --format=%cI" };
  return take(asker, about, async () => {
    const args = ["-C", asker.root, "log", "-1", "--format=%cI"];
    const { exitCode, stdout } = await asker.shell.run("git", args, { timeoutMs: TIMEOUT_MS });
    if (exitCode !== 0) throw new Unavailable("there is no commit here");
    return { body: { at: new Date(stdout.trim()).toISOString() } };
  });
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
  const found = pathFrom(root, path).replaceAll(sep, "/");
  return found === "" || found.startsWith("..") || found.startsWith("/") ? null : found;
}
async function file(asker, path) {
  const { files, root } = asker;
  const absolute = resolve(root, path);
  const stat = await files.stat(absolute);
  const real = stat?.kind === "file" ? await realWithin(files, root, absolute) : null;
  if (stat === null || real === null) return null;
  return take(asker, { kind: "repo.file", subject: path, how: `cat ${path}` }, async () => {
    if (stat.bytes > BYTES) throw new Error(`longer than ${BYTES / 1024} KiB`);
    const text = await files.readText(absolute);
    if (text === null) throw new Error("may not be read");
    return { body: { text: namesOnly(path, namesOnly(real, text)), mode: stat.mode } };
  });
}

export {
  recordOf,
  modelOf,
  composeConfig,
  namesOnly,
  repository,
  commit
};
