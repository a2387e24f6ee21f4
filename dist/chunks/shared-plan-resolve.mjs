import {
  MAIN,
  isSource,
  lineAt,
  listenPorts,
  nginxOptions,
  packagedMain,
  parseDockerfile,
  readRoutes,
  routeFor,
  serverFor,
  serversIn,
  spanOf,
  stagesThatRun
} from "./shared-vscode-languageserver-types.mjs";
import {
  allDirectives,
  configFromFiles,
  httpBlock,
  inlinedIn,
  isNginxImage,
  readEnvText,
  resolveCompose
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  OPTIONS,
  isCredential,
  isSecretKey,
  namedSecrets,
  secretValues
} from "./shared-plan-options.mjs";
import {
  UsageError,
  speaking
} from "./shared-plan-usage-error.mjs";
import {
  LineCounter,
  array,
  at,
  isMap,
  isSeq,
  number,
  parse,
  parseDocument,
  record,
  string,
  strings,
  visit
} from "./shared-yaml.mjs";
import {
  containerStart,
  withoutQuery
} from "./shared-case-container-start.mjs";
import {
  problemAt,
  suggestion
} from "./shared-plan-nearest.mjs";
import {
  languageNamed,
  languageOf
} from "./shared-case-language-tag.mjs";

// src/plan/locate.ts
import { dirname as dirname2, isAbsolute as isAbsolute2, join, resolve, sep as sep2 } from "node:path";

// src/plan/inside.ts
import { dirname, isAbsolute, relative, sep } from "node:path";
function pathFrom(folder, path) {
  const isBelow2 = path.startsWith(folder) && path.charAt(folder.length) === sep;
  const below2 = isBelow2 ? path.slice(folder.length + 1) : "..";
  return UNPLAIN.test(below2) ? relative(folder, path) : below2;
}
var UNPLAIN = /^$|(?:^|[\\/])[.\\/]|[\\/]$/;
function isInside(root, path) {
  const inside = pathFrom(root, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
var OF_GIT = /^\.git(?:[\\/]|$)/;
async function realWithin(files, root, path) {
  const real = await files.realPath(path);
  if (real === null) return null;
  const base = isInside(root, real) ? root : await files.realPath(root) ?? root;
  const found2 = pathFrom(base, real);
  return isInside(base, real) && !OF_GIT.test(found2) ? found2 : null;
}
async function leadsOut(files, root, path) {
  if (await realWithin(files, root, path) !== null) return false;
  if (await files.realPath(path) === null) return false;
  for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
    if (await realWithin(files, root, folder) !== null) return true;
  }
  return false;
}
function filesWithin(files, root, refused) {
  return {
    ...files,
    async readText(path) {
      if (!await leadsOut(files, root, path)) return files.readText(path);
      refused?.add(path);
      return null;
    }
  };
}

// src/plan/locate.ts
async function locate(files, cwd, dir) {
  const wanted = resolve(cwd, dir ?? ".");
  const real = await files.realPath(wanted);
  if (real === null || (await files.stat(real))?.kind !== "directory") {
    const message = real === null ? `no such folder: ${wanted}; give the folder of the stack` : `${wanted} is a file; give the folder of the stack`;
    throw new UsageError([{ file: null, line: null, key: dir ?? ".", message }]);
  }
  const root = await gitRoot(files, real) ?? real;
  const refused = /* @__PURE__ */ new Set();
  return { cwd, dir: real, root, files: filesWithin(files, root, refused), refused };
}
async function gitRoot(files, folder) {
  if (await files.stat(join(folder, ".git")) !== null) return folder;
  const parent = dirname2(folder);
  return parent === folder ? null : gitRoot(files, parent);
}
var CONFIG = join(".github", "bad-gateway.yml");
async function findConfig(at2, asked) {
  if (asked !== null) {
    const path = resolve(at2.cwd, asked);
    if (await isOwnFile(at2, path)) return path;
    const isThere = await at2.files.stat(path) !== null;
    const message = isThere ? `${path} is not a file` : `no such file: ${path}`;
    throw new UsageError([{ file: null, line: null, key: "config", message }]);
  }
  for (const folder of [at2.dir, at2.root]) {
    const path = join(folder, CONFIG);
    if (await isOwnFile(at2, path)) return path;
  }
  return null;
}
async function isOwnFile(at2, path) {
  if ((await at2.files.stat(path))?.kind !== "file") return false;
  if (await leadsOut(at2.files, at2.root, path)) throw new UsageError([linkProblem(at2, path)]);
  return true;
}
function linkProblem(at2, path) {
  const message = "is not read: a link leads out of the repository there; put the file itself in its place";
  return { file: shown(at2, path), line: null, key: "", message };
}
async function misnamedConfigs(at2) {
  const names = [".github/bad-gateway.yaml", "bad-gateway.yml", ".bad-gateway.yml"];
  const paths = [.../* @__PURE__ */ new Set([at2.dir, at2.root])].flatMap(
    (folder) => names.map((name) => join(folder, name))
  );
  const found2 = await Promise.all(
    paths.map(async (path) => (await at2.files.stat(path))?.kind === "file" ? [path] : [])
  );
  const message = `is not read: the config belongs in ${CONFIG}`;
  return found2.flat().map((path) => ({ file: shown(at2, path), line: null, key: "", message }));
}
function shown(at2, path) {
  const inside = pathFrom(at2.root, path);
  const text = inside.startsWith("..") || isAbsolute2(inside) ? path : inside;
  return text.split(sep2).join("/");
}
async function confine(at2, named3, from) {
  const bases = from === "input" ? [at2.cwd, at2.root, at2.dir] : [at2.root, at2.dir];
  for (const base of bases) {
    const path = resolve(base, named3);
    const real = await at2.files.realPath(path);
    if (real === null) continue;
    if (!isInside(at2.root, real)) {
      return { wrong: `${named3} lies outside of the repository (${at2.root}); copy it there` };
    }
    if ((await at2.files.stat(path))?.kind !== "file") return { wrong: `${named3} is not a file` };
    return { path };
  }
  return { wrong: `no such file: ${named3}, looked for in ${[...new Set(bases)].join(", ")}` };
}

// src/ports/remembered-files.ts
function rememberedFiles(files) {
  return {
    ...files,
    readText: remembered((path) => files.readText(path)),
    stat: remembered((path) => files.stat(path)),
    realPath: remembered((path) => files.realPath(path)),
    list: remembered((path) => files.list(path))
  };
}
function remembered(ask) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}

// src/plan/resolve.ts
import { join as join13, resolve as resolve4 } from "node:path";

// src/plan/auth.ts
function authPlan(auth) {
  if (!auth) return null;
  const headers = auth.headers ?? {};
  if (auth.bearer !== void 0) {
    return { is: "headers", headers: { Authorization: `Bearer ${auth.bearer}`, ...headers } };
  }
  if (auth.login) {
    const { path, json, form, token } = auth.login;
    const save = { token: token ?? "access_token" };
    return {
      is: "steps",
      steps: [stepPlan({ path, json, form, save })],
      headers: { Authorization: "Bearer ${token}", ...headers }
    };
  }
  if (auth.steps) return { is: "steps", steps: auth.steps.map(stepPlan), headers };
  return Object.keys(headers).length > 0 ? { is: "headers", headers } : null;
}
function stepPlan(step) {
  return {
    method: step.method?.toUpperCase() ?? "POST",
    path: step.path,
    json: step.json ?? null,
    form: step.form ?? null,
    headers: step.headers ?? {},
    save: step.save ?? {}
  };
}
function authProblems(auth) {
  if (!auth) return [];
  const ways = ["bearer", "login", "steps"].filter((way) => auth[way] !== void 0);
  const [, second] = ways;
  const several = second ? [{ path: [second], message: `give one way to log in, not ${ways.join(" and ")}` }] : [];
  const requests = [
    ...auth.login ? [{ path: ["login"], step: auth.login }] : [],
    ...(auth.steps ?? []).map((step, index) => ({ path: ["steps", index], step }))
  ];
  const bodies = requests.filter(({ step }) => step.json !== void 0 && step.form !== void 0).map(({ path }) => ({ path, message: "give json or form, not both" }));
  return [...several, ...bodies];
}

// src/plan/compose-plan.ts
import { dirname as dirname6, join as join5 } from "node:path";

// src/plan/compose/find.ts
import { dirname as dirname3, join as join2, resolve as resolve2 } from "node:path";
var NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var OVERRIDES = NAMES.map((name) => name.replace("compose.", "compose.override."));
var BY_ITSELF = "what docker compose takes by itself";
async function findCompose(at2, variables) {
  const named3 = variables["COMPOSE_FILE"];
  if (named3) {
    const separator = variables["COMPOSE_PATH_SEPARATOR"] ?? ":";
    const paths = named3.split(separator).filter((path) => path !== "");
    return { paths: paths.map((path) => resolve2(at2.dir, path)), how: "COMPOSE_FILE" };
  }
  for (let folder = at2.dir; ; folder = dirname3(folder)) {
    const main = await firstOf(at2, folder, NAMES);
    if (main !== null) {
      const override = await firstOf(at2, folder, OVERRIDES);
      return {
        paths: override === null ? [main] : [main, override],
        how: BY_ITSELF
      };
    }
    if (folder === at2.root || dirname3(folder) === folder) return null;
  }
}
async function firstOf(at2, folder, names) {
  for (const name of names) {
    const path = join2(folder, name);
    if (await isOwnFile(at2, path)) return path;
  }
  return null;
}

// src/plan/compose/others.ts
import { dirname as dirname4, join as join3 } from "node:path";
var NAMED = /(?:^|[.-])compose[\w.-]*\.ya?ml$/;
var YAML = /\.ya?ml$/;
var SERVICES = /^services:\s*(?:#.*)?$/m;
var NGINX = /\b(?:nginx|openresty)\b/;
var SKIPPED = /^(?:\..*|node_modules|vendor|venv|__pycache__|dist|tests?|e2e|examples?|docs|archived?|old)$/;
var DEPTH = 2;
var FOLDERS = 300;
var BYTES = 256 * 1024;
async function otherComposeFiles(at2) {
  const folders = [{ path: at2.dir, depth: 0 }];
  const found2 = [];
  for (const { path: folder, depth } of folders) {
    if (folders.length > FOLDERS) break;
    for (const { name, kind } of await at2.files.list(folder)) {
      const path = join3(folder, name);
      if (kind === "directory" && depth < DEPTH && !SKIPPED.test(name)) {
        folders.push({ path, depth: depth + 1 });
      }
      if (kind !== "file" || !YAML.test(name)) continue;
      const text = await textOf(at2, path);
      const isNamed = NAMED.test(name);
      if (!isNamed && !(depth === 0 && SERVICES.test(text))) continue;
      found2.push({ path: shown(at2, path), hasNginx: NGINX.test(text) });
    }
  }
  const points2 = ({ path, hasNginx }) => (hasNginx ? 0 : 100) + (dirname4(path) === "." ? 0 : path.split("/").length);
  return found2.sort((a, b) => points2(a) - points2(b)).map(({ path }) => path);
}
async function textOf(at2, path) {
  const bytes = (await at2.files.stat(path))?.bytes ?? 0;
  return bytes > BYTES ? "" : await at2.files.readText(path) ?? "";
}

// src/plan/compose/load.ts
import { dirname as dirname5, join as join4 } from "node:path";
var MOST_ROUNDS = 12;
async function loadResolved(files, { paths, ...input }) {
  const texts = /* @__PURE__ */ new Map();
  const load = async (wanted) => {
    const found2 = await Promise.all(wanted.map((path) => files.readText(path)));
    for (const [index, path] of wanted.entries()) texts.set(path, found2[index] ?? null);
  };
  await load([...paths, ...envFilesOf(paths, input)]);
  const given = paths.flatMap((path) => {
    const text = texts.get(path) ?? null;
    return text === null ? [] : [{ path, text }];
  });
  for (let round = 0; ; round += 1) {
    const read = (path) => texts.get(path) ?? null;
    const resolved = resolveCompose({ ...input, files: given, read });
    const unread = resolved.missing.filter((path) => !texts.has(path));
    if (unread.length === 0 || round === MOST_ROUNDS) return resolved;
    await load(unread);
  }
}
function envFilesOf([first], { envFiles = [], directory = null }) {
  if (envFiles.length > 0 || first === void 0) return envFiles;
  return [join4(directory ?? dirname5(first), ".env")];
}

// src/plan/compose/service-model.ts
import { resolve as resolve3 } from "node:path";
function serviceModel(name, service, places, configs = {}, placeOfContent = () => null) {
  const get = (...keys) => at(service, ...keys);
  const aliases = Object.values(record(get("networks"))).flatMap(
    (network) => strings(at(network, "aliases"))
  );
  const names = [name, string(get("container_name")), string(get("hostname")), ...aliases];
  return {
    name,
    image: string(get("image")),
    build: buildOf(get("build")),
    command: wordsOf(get("command")),
    entrypoint: wordsOf(get("entrypoint")),
    ports: array(get("ports")).flatMap(portOf),
    expose: strings(get("expose")).flatMap((port) => number(port.split("/")[0]) ?? []),
    volumes: [
      ...array(get("volumes")).flatMap(volumeOf),
      ...array(get("configs")).flatMap((config) => configOf(config, configs))
    ],
    inlined: inlinedIn(service, configs, placeOfContent),
    environment: textsIn(get("environment")),
    dependsOn: Object.keys(record(get("depends_on"))),
    healthcheck: healthcheckOf(get("healthcheck")),
    names: [...new Set(names)].filter((known) => known !== null),
    networkMode: string(get("network_mode")),
    profiles: strings(get("profiles")),
    places
  };
}
function buildOf(build) {
  const context = string(at(build, "context"));
  if (context === null) return null;
  const dockerfile = string(at(build, "dockerfile"));
  return {
    context,
    dockerfile: dockerfile === null ? "" : resolve3(context, dockerfile),
    inline: string(at(build, "dockerfile_inline")),
    target: string(at(build, "target")),
    args: textsIn(at(build, "args"))
  };
}
function portOf(port) {
  const container = number(at(port, "target"));
  if (container === null || at(port, "protocol") === "udp") return [];
  const [first] = (string(at(port, "published")) ?? "").split("-");
  return [{ container, host: number(first) }];
}
function volumeOf(volume) {
  const source = string(at(volume, "source"));
  const target = string(at(volume, "target"));
  if (source === null || target === null) return [];
  return [{ source, target, bind: at(volume, "type") === "bind" }];
}
function configOf(config, configs) {
  const name = string(at(config, "source"));
  const source = name === null ? null : string(at(configs, name, "file"));
  if (source === null) return [];
  return [{ source, target: string(at(config, "target")) ?? `/${name}`, bind: true }];
}
function healthcheckOf(check) {
  const [kind, ...words] = strings(at(check, "test"));
  if (at(check, "disable") === true || kind === void 0 || kind === "NONE") return null;
  return words.join(" ") || null;
}
function textsIn(map) {
  return Object.fromEntries(
    Object.entries(record(map)).flatMap(([key, value]) => {
      const text = string(value);
      return text === null ? [] : [[key, text]];
    })
  );
}
function wordsOf(value) {
  return Array.isArray(value) ? strings(value) : null;
}

// src/plan/compose/read.ts
async function readCompose(at2, input) {
  const resolved = await loadResolved(at2.files, input);
  const services = record(resolved.model["services"]);
  const known = [...Object.keys(services), ...Object.keys(resolved.off)];
  const problems = resolved.problems.filter(isUnreadable).map((problem) => toUsage(at2, problem));
  for (const path of input.paths) {
    if (await at2.files.readText(path) !== null) continue;
    problems.push({ file: shown(at2, path), line: null, key: "", message: "may not be read" });
  }
  const [first] = input.paths;
  if (known.length === 0 && problems.length === 0 && first !== void 0) {
    const message = "missing; a compose file lists what it runs below this key";
    problems.push({ file: shown(at2, first), line: null, key: "services", message });
  }
  const content = (name) => resolved.place("configs", name, "content");
  const modelsOf = (those) => Object.entries(record(those)).map(
    ([name, service]) => serviceModel(name, service, placesOf(at2, resolved, name), resolved.model["configs"], content)
  );
  const models = modelsOf(services);
  const off = modelsOf(resolved.off);
  return {
    model: { services: models, known, off },
    problems,
    included: broughtIn(resolved, input)
  };
}
function broughtIn(resolved, { paths }) {
  const services = Object.keys(record(resolved.model["services"]));
  const files = services.flatMap(
    (name) => Object.values(resolved.placesBelow("services", name)).flatMap(({ file }) => file ?? [])
  );
  return [...new Set(files)].filter((file) => !paths.includes(file));
}
function isUnreadable({ code, key }) {
  if (code === "missing-file") return key === "" || key.startsWith("include");
  return code === "yaml" || code === "duplicate-key" || code === "too-large";
}
function toUsage(at2, { file, line, message, code }) {
  return { file: shown(at2, file), line, key: code === "missing-file" ? "compose" : "", message };
}
function placesOf(at2, resolved, service) {
  const files = /* @__PURE__ */ new Map();
  const shownOnce = (path) => {
    const text = files.get(path) ?? shown(at2, path);
    files.set(path, text);
    return text;
  };
  const places = {};
  for (const [key, place2] of Object.entries(resolved.placesBelow("services", service))) {
    places[key] = { ...place2, file: place2.file === null ? null : shownOnce(place2.file) };
  }
  return places;
}

// src/plan/compose-plan.ts
async function loadCompose(at2, { config, settings }, env) {
  const problems = [];
  const wrong = (path, message) => problems.push(problemAt(settings, path, message));
  const confined = async (key) => {
    const paths = [];
    for (const [index, named3] of (config[key] ?? []).entries()) {
      const from = settings.originOf([key])?.from ?? "file";
      const found3 = await confine(at2, named3, from);
      if ("wrong" in found3) wrong([key, index], found3.wrong);
      else paths.push(found3.path);
    }
    return paths;
  };
  const given = await confined("compose");
  const envFiles = await confined("env-file");
  throwIfAny(problems);
  const own = config.env ?? {};
  const ofDir = await variablesIn(at2, envFiles, dirname6(given[0] ?? join5(at2.dir, ".env")));
  const found2 = given.length > 0 ? null : await findCompose(at2, { ...ofDir, ...env, ...own });
  const files = found2?.paths ?? given;
  if (files.length === 0) throw new UsageError([await noCompose(at2)]);
  const ofProject = await variablesIn(at2, envFiles, dirname6(files[0] ?? at2.dir));
  const variables = { ...ofProject, ...env, ...own };
  const profiles = config.profiles ?? listIn(variables["COMPOSE_PROFILES"]);
  const services = config.services ?? [];
  const {
    model,
    included,
    problems: inFiles
  } = await readCompose(at2, {
    paths: files,
    env: { ...env, ...own },
    envFiles,
    profiles,
    services,
    project: config.project ?? null
  });
  throwIfAny(inFiles);
  const mentioned = [
    [["proxy", "service"], config.proxy?.service],
    [["backend", "service"], config.backend?.service],
    ...services.map((name, index) => [["services", index], name]),
    ...(config.routes ?? []).map(
      ({ backend }, index) => [["routes", index, "backend", "service"], backend?.service]
    )
  ];
  for (const [path, name] of mentioned) {
    if (name === void 0 || model.known.includes(name)) continue;
    wrong(path, `no service "${name}" in the compose files.${suggestion(name, model.known)}`);
  }
  const known = profilesOf(model);
  for (const [index, name] of (config.profiles ?? []).entries()) {
    if (name === ALL || known.includes(name)) continue;
    const hint = suggestion(name, known);
    wrong(["profiles", index], `no profile "${name}" in the compose files.${hint}`);
  }
  throwIfAny(problems);
  return {
    plan: { files, included, profiles, services, envFiles, env: own },
    how: found2?.how ?? "given",
    model,
    named: [
      ...namedSecrets(ofProject),
      ...model.services.flatMap(({ environment }) => namedSecrets(environment))
    ]
  };
}
var ALL = "*";
function profilesOf({ services, off = [] }) {
  return [...new Set([...services, ...off].flatMap(({ profiles }) => profiles))];
}
function throwIfAny(problems) {
  if (problems.length > 0) throw new UsageError(problems);
}
async function variablesIn(at2, envFiles, folder) {
  const paths = envFiles.length > 0 ? envFiles : [join5(folder, ".env")];
  const texts = await Promise.all(paths.map((path) => at2.files.readText(path)));
  return Object.assign({}, ...texts.map((text) => readEnvText(text ?? "").values));
}
function listIn(text) {
  return (text ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "");
}
async function noCompose(at2) {
  const others = await otherComposeFiles(at2);
  const folder = shown(at2, at2.dir) || ".";
  const hint = others.length > 0 ? named(others) : "give the folder of the stack, or name the files: compose: [path/docker-compose.yml]";
  const message = `no compose file in ${folder} that docker compose would find; ${hint}`;
  return { file: null, line: null, key: "compose", message };
}
function named([first = "", ...others]) {
  const one = `name it: compose: [${first}]`;
  return others.length === 0 ? one : `${one}; there is also ${others.slice(0, SHOWN).join(", ")}`;
}
var SHOWN = 4;

// src/plan/discover/conf.ts
import { basename, dirname as dirname7, join as join6 } from "node:path";

// src/plan/discover/filled.ts
function filled(text, env) {
  return text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (whole, braced, fallback, bare) => env[braced ?? bare ?? ""] ?? fallback ?? whole
  );
}

// src/plan/discover/place-of.ts
function placeOf({ places }, ...keys) {
  const place2 = keys.map((key) => places[key]).find((found2) => found2 !== void 0);
  if (!place2) return "compose";
  return place2.line === null ? `${place2.file}` : `${place2.file}:${place2.line}`;
}

// src/plan/discover/conf.ts
var HOMES = ["/etc/nginx", "/usr/local/openresty/nginx/conf"];
var FOLDERS2 = new Set(
  HOMES.flatMap((home) => ["", "/conf.d", "/templates", "/sites-enabled"].map((end) => home + end))
);
async function confOf(at2, service, image, runs) {
  const found2 = /* @__PURE__ */ new Map();
  const named3 = nginxOptions(image.command.text).entry;
  const homes = named3?.startsWith("/") ? [...HOMES, dirname7(named3)] : HOMES;
  const into = { at: at2, found: found2, homes };
  for (const { from, to, where } of image.copies) {
    await place(into, { source: from, target: to, way: `copied by ${where}` });
  }
  const way = `mounted by ${placeOf(service, "volumes", "")}`;
  for (const { source, target, bind } of service.volumes) {
    if (!bind) continue;
    const isFolder = (await at2.files.stat(source))?.kind === "directory";
    for (const path of found2.keys()) {
      if (isFolder && path.startsWith(`${target.replace(/\/$/, "")}/`)) found2.delete(path);
    }
    await place(into, { source, target, way });
  }
  for (const { target, text, file, offset } of service.inlined) {
    if (!isBelow(homes, target)) continue;
    const lines = "\n".repeat(offset) + text;
    const where = `written in ${shown(at2, file)}:${offset}`;
    found2.set(target, { text: lines, origin: file, way: where });
  }
  const env = { ...image.env, ...service.environment };
  fillTemplates(found2, env);
  fillByScript(found2, env, runs);
  const entry = [...found2.keys()].find((path) => named3 === null ? isMain(path) : path === named3);
  if (found2.size === 0) return null;
  const texts = new Map([...found2].map(([path, { text }]) => [path, text]));
  if (!entry) texts.set(MAIN, packagedMain(image.file === null && image.isNginx));
  const config = configFromFiles(texts, entry ?? MAIN);
  const origins = new Map([...found2].map(([path, { origin }]) => [path, shown(at2, origin)]));
  const files = [...new Set(config.files.flatMap((path) => origins.get(path) ?? []))];
  const ways = new Map([...found2.values()].map((one) => [shown(at2, one.origin), one.way]));
  return { config, files, origins, ways };
}
function isMain(path) {
  return HOMES.some((home) => path === `${home}/nginx.conf`);
}
async function place(into, { source, target, way }) {
  const { at: at2, found: found2, homes } = into;
  const stat = await at2.files.stat(source);
  if (stat?.kind === "file") {
    const isFolder = target.endsWith("/") || FOLDERS2.has(target);
    const path = isFolder ? `${target.replace(/\/$/, "")}/${basename(source)}` : target;
    const text = isBelow(homes, path) ? await at2.files.readText(source) : null;
    if (text !== null) found2.set(path, { text, origin: source, way });
    return;
  }
  const folder = target.replace(/\/$/, "");
  const leadsThere = homes.some((home) => `${home}/`.startsWith(`${folder}/`));
  if (stat?.kind !== "directory" || !(leadsThere || isBelow(homes, `${folder}/`))) return;
  for (const { name, kind } of await at2.files.list(source)) {
    if (kind === "other") continue;
    await place(into, { source: join6(source, name), target: `${folder}/${name}`, way });
  }
}
function isBelow(homes, path) {
  return homes.some((home) => path.startsWith(`${home}/`));
}
function fillTemplates(found2, env) {
  for (const [path, template] of [...found2]) {
    const [, name] = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path) ?? [];
    if (name !== void 0) found2.set(`/etc/nginx/conf.d/${name}`, filledFrom(template, env));
  }
}
var ENVSUBST = /\benvsubst\b[^<>|;&\n]*<\s*([^\s<>|;&]+)\s*>\s*([^\s<>|;&]+)/g;
function fillByScript(found2, env, runs) {
  for (const { text } of runs) {
    for (const [, from = "", to = ""] of filled(text, env).matchAll(ENVSUBST)) {
      const template = found2.get(from.replace(/["']/g, ""));
      const path = to.replace(/["']/g, "");
      if (template && isBelow(HOMES, path)) found2.set(path, filledFrom(template, env));
    }
  }
}
function filledFrom({ text, origin, way }, env) {
  const value = text.replace(/\$\{(\w+)\}/g, (whole, variable) => env[variable] ?? whole);
  return { text: value, origin, way: `template, ${way}` };
}
function waysInWords({ files, ways }) {
  const byWay = Map.groupBy(files, (file) => ways.get(file) ?? "read");
  const [only2, second] = [...byWay.keys()];
  if (only2 !== void 0 && second === void 0) return only2;
  return [...byWay].map(([way, those]) => `${some(those)}: ${way}`).join("; ");
}
var NAMED2 = 3;
function some(files) {
  const more = files.length - NAMED2;
  return files.slice(0, NAMED2).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

// src/plan/discover/image.ts
import { isAbsolute as isAbsolute3, join as join7, posix } from "node:path";
var INSTALLS_NGINX = /\b(?:apt-get|apt|apk|yum|dnf|microdnf)\b[^;&|]*\s(?:nginx(?:-\w+)*|openresty)\b/;
async function imageOf(at2, service) {
  const { build } = service;
  const text = build && (build.inline ?? await at2.files.readText(build.dockerfile));
  if (!build || text === null) return withoutDockerfile(service);
  const file = shown(at2, build.dockerfile);
  const dockerfile = parseDockerfile(file, text, build.args);
  const stages = stagesThatRun(dockerfile, build.target);
  const steps = stages.flatMap((stage) => stage.steps);
  const last = (keyword) => steps.findLast((step) => step.keyword === keyword);
  const base = stages[0]?.base ?? "";
  const places = Object.fromEntries(
    steps.map(({ keyword, line }) => [keyword, `${file}:${line}`])
  );
  const runs = steps.filter(({ keyword }) => keyword === "RUN").map(({ args }) => args.join(" "));
  return {
    base,
    isNginx: isNginxImage(base) || runs.some((run) => INSTALLS_NGINX.test(run)),
    expose: steps.filter(({ keyword }) => keyword === "EXPOSE").flatMap(({ args }) => args.map((arg) => Number.parseInt(arg, 10))).filter((port) => port > 0),
    command: commandOf(service, last, (keyword) => places[keyword ?? ""] ?? file),
    workdir: workdirOf(steps),
    env: envOf(stages),
    healthcheck: last("HEALTHCHECK")?.args.join(" ") ?? null,
    copies: copiesOf(dockerfile, stages, build.context),
    file,
    places
  };
}
function withoutDockerfile(service) {
  const base = service.image ?? "";
  return {
    base,
    isNginx: isNginxImage(base),
    expose: [],
    command: commandOf(
      service,
      () => void 0,
      () => placeOf(service, "image", "")
    ),
    workdir: "/",
    env: {},
    healthcheck: null,
    copies: [],
    file: null,
    places: {}
  };
}
function workdirOf(steps) {
  return steps.filter(({ keyword }) => keyword === "WORKDIR").reduce((folder, { args }) => posix.resolve(folder, args[0] ?? ""), "/");
}
function commandOf(service, inImage, whereInImage) {
  const { words, saidBy } = containerStart(service, inImage);
  const isInCompose = saidBy === "command" || saidBy === "entrypoint";
  return {
    text: words.join(" "),
    where: isInCompose ? placeOf(service, saidBy, "") : whereInImage(saidBy)
  };
}
function envOf(stages) {
  const pairs = stages.flatMap(({ steps }) => steps).filter(({ keyword }) => keyword === "ENV").flatMap(({ args }) => {
    const [first = "", ...rest] = args;
    if (!first.includes("=")) return [[first, rest.join(" ")]];
    return args.map((arg) => [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)]);
  });
  return Object.fromEntries(pairs);
}
function copiesOf(dockerfile, stages, context) {
  const copies = [];
  let workdir = "/";
  for (const step of stages.flatMap((stage) => stage.steps)) {
    if (step.keyword === "WORKDIR") workdir = posix.resolve(workdir, step.args[0] ?? "");
    if (step.keyword !== "COPY" && step.keyword !== "ADD" || step.heredocs.length > 0) continue;
    const to = step.args.at(-1) ?? "";
    const sources = step.args.slice(0, -1);
    const target = posix.resolve(workdir, to) + (to.endsWith("/") || sources.length > 1 ? "/" : "");
    const { from: stageName } = step.flags;
    for (const source of sources) {
      const from = stageName === void 0 ? join7(context, source) : inStage(dockerfile, stageName, source, context);
      const where = `${dockerfile.file}:${step.line}`;
      if (from !== null) copies.push({ from, to: target, where });
    }
  }
  return copies;
}
function inStage(dockerfile, name, source, context) {
  const index = dockerfile.stages.findIndex(
    (stage, number2) => stage.name === name || String(number2) === name
  );
  if (index < 0 || !isAbsolute3(source)) return null;
  const stages = stagesThatRun(
    { ...dockerfile, stages: dockerfile.stages.slice(0, index + 1) },
    null
  );
  const before = { ...dockerfile, stages: dockerfile.stages.slice(0, index) };
  for (const { from, to } of copiesOf(before, stages, context).toReversed()) {
    const folder = to.replace(/\/$/, "");
    if (source === folder) return from;
    if (source.startsWith(`${folder}/`)) return join7(from, source.slice(folder.length + 1));
  }
  return null;
}

// src/plan/discover/runs.ts
import { posix as posix2 } from "node:path";

// src/plan/discover/container-files.ts
import { basename as basename2, join as join8 } from "node:path";
function behind(service, image, path) {
  const mounted = service.volumes.filter(({ bind }) => bind).flatMap(({ source, target }) => below(source, target, path)).sort((a, b) => b.length - a.length);
  const copied = image.copies.toReversed().flatMap(({ from, to }) => {
    const whole = to.endsWith("/") ? [`${to}${basename2(from)}`, to.slice(0, -1)] : [to];
    return whole.flatMap((target) => below(from, target, path));
  });
  return [...mounted, ...copied];
}
function below(source, target, path) {
  const folder = target.replace(/\/$/, "");
  if (path === folder) return [source];
  return path.startsWith(`${folder}/`) ? [join8(source, path.slice(folder.length + 1))] : [];
}
async function readBehind(at2, service, image, path) {
  for (const file of behind(service, image, path)) {
    if ((await at2.files.stat(file))?.kind !== "file") continue;
    const text = await at2.files.readText(file);
    if (text !== null) return { file, text };
  }
  return null;
}

// src/plan/discover/runs.ts
var SCRIPT = /(?:^|[\s"'=])((?:\/|\.\/)?[\w./-]+\.(?:sh|bash)|\/[\w./-]*(?:entrypoint|start|run)[\w.-]*)(?=$|[\s"';&])/g;
var PACKAGE_SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:-]+)/;
async function runsOf(at2, service, image) {
  const { command } = image;
  if (command.text === "") return [];
  const runs = [command];
  for (const [, name = ""] of command.text.matchAll(SCRIPT)) {
    const path = posix2.resolve(image.workdir, name);
    const found2 = await readBehind(at2, service, image, path);
    if (found2) runs.push({ text: withoutComments(found2.text), where: shown(at2, found2.file) });
  }
  for (const run of [...runs]) {
    const name = PACKAGE_SCRIPT.exec(run.text)?.[1];
    const script = name === void 0 ? null : await packageScript(at2, service, image, name);
    if (script) runs.push(script);
  }
  return runs;
}
function withoutComments(text) {
  return text.replace(/^\s*#.*$/gm, "");
}
async function packageScript(at2, service, image, name) {
  const found2 = await readBehind(at2, service, image, posix2.join(image.workdir, "package.json"));
  if (!found2) return null;
  const line = new RegExp(`"${name.replace(/[^\w:-]/g, "")}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`);
  const scripts = /"scripts"\s*:\s*\{[^}]*\}/.exec(found2.text)?.[0] ?? "";
  const text = line.exec(scripts)?.[1];
  return text === void 0 ? null : { text, where: `${shown(at2, found2.file)} (${name})` };
}

// src/plan/discover/candidate.ts
async function candidateOf(at2, service) {
  const image = await imageOf(at2, service);
  const runs = await runsOf(at2, service, image);
  return { service, image, runs, conf: await confOf(at2, service, image, runs) };
}

// src/plan/discover/find-health.ts
function healthOf({ service, image }) {
  const text = service.healthcheck ?? image.healthcheck;
  const value = text === null ? null : urlIn(text);
  if (!value) return null;
  const why = service.healthcheck === null ? `${image.places["HEALTHCHECK"] ?? image.file} (HEALTHCHECK)` : `${placeOf(service, "healthcheck.test", "healthcheck")} (healthcheck)`;
  return { value, why, sure: true };
}
var URL_IN_TEXT = /https?:\/\/[^\s"'`|;)&<>]+/;
var WITHOUT_SCHEME = /\b(?:curl|wget)\b[^|;&]*?[\s"']((?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::[^\s"'/]+)?(?:\/[^\s"'`|;)&<>]*)?)(?=[\s"'|;&]|$)/;
var PATH = /\bpath\s*:\s*["'`](\/[^"'`]*)|\brequest\(\s*["']GET["']\s*,\s*["'](\/[^"']*)/;
var PORT = /\bport\s*:\s*(\d{2,5})|HTTPS?Connection\(\s*["'][^"']*["']\s*,\s*(\d{2,5})/;
function urlIn(text) {
  const written = URL_IN_TEXT.exec(text)?.[0] ?? WITHOUT_SCHEME.exec(text)?.[1];
  if (written === void 0) {
    const [, option, argument] = PATH.exec(text) ?? [];
    const [, port2, second] = PORT.exec(text) ?? [];
    const path = option ?? argument;
    return path === void 0 ? null : { path, port: Number(port2 ?? second) || null };
  }
  const plain = written.replace(
    /\$\{?\w+(?::?-(\w*))?\}?/g,
    (_, fallback) => fallback || "0"
  );
  const url = URL.parse(/^https?:/.test(plain) ? plain : `http://${plain}`);
  if (!url) return null;
  const usual = url.protocol === "https:" ? 443 : 80;
  const port = url.port === "0" ? null : url.port === "" ? usual : Number(url.port);
  return { path: url.pathname + url.search, port };
}

// src/plan/discover/find-backend.ts
var NAMES2 = ["backend", "api", "app", "web", "server"];
var STORES = /(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|minio|elasticsearch|opensearch|solr)\b/i;
var TOOLS = /(?:^|\/)(?:adminer|phpmyadmin|pgadmin\d*|redisinsight|mailhog|mailpit|maildev|grafana|prometheus|loki|jaeger|kibana|logstash|ollama|certbot)(?:[:@]|$)/i;
function guessBackend(candidates, proxy) {
  const others = candidates.filter(
    ({ service, image }) => service.name !== proxy && !STORES.test(image.base) && !TOOLS.test(image.base)
  );
  const named3 = NAMES2.flatMap((name) => others.filter(({ service }) => service.name === name));
  const [first] = [
    ...named3,
    ...others.filter((candidate) => healthOf(candidate) !== null),
    ...others.filter(({ service }) => /backend|api|server|app/.test(service.name)),
    ...others.length === 1 ? others : []
  ];
  return first ? { value: first.service.name, why: "its name", sure: false } : null;
}
function backendPlan(service, port) {
  return { service, port: port?.value ?? null };
}

// src/plan/discover/client-path.ts
function clientPath(own, prefixes, pass, services) {
  const leads2 = (to2) => to2?.service != null && services.includes(to2.service);
  const bare = prefixes.map((prefix) => prefix.replace(/\/$/, ""));
  const fronts = bare.filter((prefix) => prefix !== "" && !own.startsWith(`${prefix}/`));
  const below2 = fronts.map((front) => `${front}${own}`);
  const instead = fronts.flatMap((front) => tailsOf(own).map((tail) => `${front}${tail}`));
  for (const path of /* @__PURE__ */ new Set([own, ...below2, ...instead])) {
    const to2 = pass(path);
    if (leads2(to2) && to2.uri === own) return { path, to: to2, exact: true };
  }
  const to = pass(own);
  return leads2(to) ? { path: own, to, exact: false } : null;
}
function tailsOf(path) {
  return [...path.matchAll(/(?<=.)\//g)].map(({ index }) => path.slice(index));
}

// src/plan/discover/routes.ts
function passedTo(conf, services, proxy, asked) {
  const { handler, location, guards, uncertain } = routeFor(conf.config, asked);
  if (handler.is !== "proxied" && handler.is !== "other-upstream") return null;
  const [server] = handler.servers;
  const { file, line } = handler.place;
  const isLocal = server !== void 0 && (server.unix !== null || LOOPBACK.test(server.host));
  const isHostsOwn = proxy === null || proxy.networkMode === "host";
  const onHost = server && isHostsOwn ? publishedAt(services, server) : null;
  const behind2 = server && proxy ? serviceBehind(services, proxy, server) : null;
  return {
    service: onHost?.service.name ?? behind2,
    local: isLocal && onHost === null,
    port: onHost?.port ?? server?.port ?? null,
    hostPort: onHost ? server?.port ?? null : null,
    uri: handler.is === "proxied" ? handler.upstreamUri : null,
    protocol: handler.is === "proxied" ? handler.scheme : handler.protocol,
    where: `${conf.origins.get(file) ?? file}:${line}`,
    prefix: location?.pattern ?? null,
    isPlain: proxy !== null && guards.length === 0 && uncertain.length === 0
  };
}
var LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;
function publishedAt(services, { host, port, unix }) {
  if (unix !== null || !LOOPBACK.test(host)) return null;
  for (const service of services) {
    const found2 = service.ports.find((published) => published.host === port);
    if (found2) return { service, port: found2.container };
  }
  return null;
}
function serviceBehind(services, proxy, server) {
  const others = services.filter(({ name }) => name !== proxy.name);
  if (server.unix !== null) return serviceAtSocket(others, proxy, server.unix);
  if (LOOPBACK.test(server.host)) return only(others.filter(sharesNetwork(proxy)));
  return serviceOf(services, server);
}
function sharesNetwork(proxy) {
  const homeOf = ({ name, networkMode }) => /^service:(.+)$/.exec(networkMode ?? "")?.[1] ?? networkMode ?? name;
  return (other) => homeOf(other) === homeOf(proxy);
}
function only(services) {
  return services.length === 1 ? services[0]?.name ?? null : null;
}
function serviceOf(services, { host }) {
  const direct = services.find(({ names }) => names.includes(host));
  if (direct) return direct.name;
  return services.find(({ name }) => projectIn(host, name) !== null)?.name ?? null;
}
function serviceAtSocket(others, proxy, unix) {
  const shared = proxy.volumes.filter(({ target }) => unix.startsWith(`${target.replace(/\/$/, "")}/`)).map(({ source }) => source);
  return only(
    others.filter(({ volumes }) => volumes.some(({ source }) => shared.includes(source)))
  );
}
function isAskable({ protocol, local }) {
  return !local && (protocol === "http" || protocol === "https");
}
function projectNamed(conf, services) {
  const known = new Set(services.flatMap(({ names }) => names));
  for (const host of new Set(hostsIn(conf.config.root))) {
    if (known.has(host)) continue;
    for (const { name } of services) {
      const project = projectIn(host, name);
      if (project) return { value: project, why: `nginx passes on to ${host}`, sure: true };
    }
  }
  return null;
}
function projectIn(host, service) {
  const end = [`-${service}-1`, `_${service}_1`].find((suffix) => host.endsWith(suffix));
  return end === void 0 || end.length === host.length ? null : host.slice(0, -end.length);
}
function hostsIn(block) {
  return block.flatMap(({ name, args, block: inside }) => {
    const [first = ""] = args;
    const url = name === "proxy_pass" ? first.replace(/^https?:\/\//, "") : name === "server" ? first : "";
    const host = url.split(/[:/]/)[0] ?? "";
    return [...host === "" ? [] : [host], ...inside ? hostsIn(inside) : []];
  });
}
var STREAMS = /\b(?:wss?|web-?sockets?|socket(?:\.io)?|sockjs|sse|streams?|events?|hmr|cable)\b/i;
function pathsToServices(prefixes, pass) {
  const found2 = /* @__PURE__ */ new Map();
  for (const path of prefixes) {
    const to = STREAMS.test(path) ? null : pass(path);
    if (!to || to.service === null || found2.has(to.service)) continue;
    const { service, where: why } = to;
    found2.set(service, { value: path, why, sure: true, service });
  }
  return [...found2.values()];
}

// src/plan/discover/find-health-path.ts
var USUAL = ["/healthz", "/health", "/api/healthz", "/api/health", "/actuator/health", "/up"];
var CONVENTIONAL = /^(?:\/[\w.-]+){0,3}\/(?:healthz?(?:\/(?:live(?:ness)?|ready|readiness))?|health[-_]?check|ping|livez|readyz|status|up)\/?$/i;
function healthRoutes(applications) {
  const rank2 = (path) => {
    const at2 = USUAL.indexOf(path.replace(/(?<=.)\/$/, ""));
    return at2 < 0 ? USUAL.length : at2;
  };
  return applications.flatMap(({ routes }) => routes).filter(({ method, path, sure }) => method === "GET" && sure && CONVENTIONAL.test(path)).sort((a, b) => rank2(a.path) - rank2(b.path)).map(({ path, file, line }) => ({ value: path, why: `${file}:${line}`, sure: true }));
}
function findDirectHealth(candidate, applications, passed) {
  const own = healthOf(candidate);
  const [route] = healthRoutes(applications);
  if (own && (!route || hasRoute(applications, own.value.path))) {
    return { ...own, value: own.value.path };
  }
  return passed && !isAskable(passed) ? null : route ?? null;
}
function hasRoute(applications, asked) {
  const bare = (path) => withoutQuery(path).replace(/(?<=.)\/$/, "");
  return applications.flatMap(({ routes }) => routes).some(({ path, sure }) => bare(path) === bare(asked) || !sure);
}
function findProxiedHealth(direct, applications, front) {
  const told = direct === null ? [] : [{ value: direct, why: "", sure: true }];
  for (const { value, why } of [...told, ...healthRoutes(applications)]) {
    const found2 = clientPath(value, front.prefixes, front.pass, [front.service]);
    if (!found2?.exact) continue;
    const also = why === "" ? "" : `, and ${why}`;
    return { value: found2.path, why: `${found2.to.where}${also}`, sure: true };
  }
  return null;
}

// src/plan/discover/find-port.ts
var PORT_OPTION = /(?:--port[= ]|--http-port[= ]|-Dserver\.port=|--server\.port=|(?:^|\s)-p[= ]?|--bind[= ]\S*:|(?:^|\s)-b[= ]?\S*:|(?:^|\s)-S\s+\S*:|runserver\s+(?:\S*?:)?|--listen[= ]\S*:|http\.server\s+)(\d{2,5})\b/;
var DEFAULT_PORTS = [
  [/\buvicorn\b|\bgunicorn\b|\bhypercorn\b|\bdaphne\b|runserver\b/, 8e3, "the server's default"],
  [/\bflask\b.*\brun\b/, 5e3, "Flask's default"],
  [/\bpuma\b|\brails\b.*\bs(?:erver)?\b/, 3e3, "the server's default"],
  [/\bnext\b.*\bstart\b|\bnuxt\b/, 3e3, "the server's default"],
  [/\bartisan\b.*\bserve\b/, 8e3, "Laravel's default"],
  [/\bjava\b.*-jar\b|\bspring-boot:run\b/, 8080, "Spring's default"]
];
var VARIABLES = ["PORT", "APP_PORT", "SERVER_PORT", "HTTP_PORT", "API_PORT"];
function findBackendPort(candidate, passed, sources) {
  if (passed && !isAskable(passed)) return null;
  return toldPort(candidate) ?? configuredPort(candidate) ?? agreedPort(candidate, passed) ?? sourcePort(sources) ?? exposedPort(candidate) ?? usualPort(candidate, sources) ?? (passed?.port == null ? null : found(passed.port, passed.where, false));
}
function environmentOf({ service, image }) {
  return { ...image.env, ...service.environment };
}
function commandPort(command) {
  return Number(PORT_OPTION.exec(command)?.[1]) || null;
}
function toldPort(candidate) {
  const env = environmentOf(candidate);
  for (const { text, where } of candidate.runs) {
    const told = commandPort(filled(text, env));
    if (told !== null) return found(told, `${where} (its command line)`, true);
  }
  return null;
}
var IN_SOURCE = /\buvicorn\.run\([^)]*\bport\s*=\s*(\d{2,5})|\bapp\.run\([^)]*\bport\s*=\s*(\d{2,5})|\.listen\(\s*(\d{2,5})|\bPORT\b["'\]]*\s*(?:\|\||\?\?|=)\s*["']?(\d{2,5})|^bind\s*=\s*["'][^"']*:(\d{2,5})|^\s*(?:server\.)?port\s*[=:]\s*(\d{2,5})/m;
var MAY_SAY = /\.(?:[cm]?[jt]s|py)$|(?:^|\/)application\.(?:properties|ya?ml)$/;
var OF_OTHERS = /* @__PURE__ */ new Set(["25", "465", "587", "1025", "3306", "5432", "5672", "6379", "27017"]);
function configuredPort(candidate) {
  const health = healthOf(candidate);
  if (health?.value.port != null) return found(health.value.port, health.why, true);
  const env = environmentOf(candidate);
  const variable = VARIABLES.find((name) => /^\d{2,5}$/.test(env[name] ?? ""));
  if (variable !== void 0) {
    const place2 = placeOf(candidate.service, `environment.${variable}`, "environment", "");
    const isOwn = candidate.service.environment[variable] !== void 0;
    const where = isOwn ? place2 : candidate.image.places["ENV"] ?? place2;
    return found(Number(env[variable]), `${where} (${variable})`, true);
  }
  return null;
}
function sourcePort(sources) {
  for (const { path, text } of sources) {
    const told = MAY_SAY.test(path) ? IN_SOURCE.exec(text)?.slice(1).find(Boolean) : void 0;
    if (told !== void 0 && !OF_OTHERS.has(told)) return found(Number(told), path, false);
  }
  return null;
}
function portsOf({ service, image }) {
  const exposed = [.../* @__PURE__ */ new Set([...image.expose, ...service.expose])];
  return { exposed, published: service.ports.map(({ container }) => container) };
}
function agreedPort(candidate, passed) {
  const { exposed, published } = portsOf(candidate);
  if (passed?.port == null || ![...exposed, ...published].includes(passed.port)) return null;
  const { where, hostPort } = passed;
  if (hostPort !== null) return found(passed.port, `${where} (port ${hostPort} of the host)`, true);
  return found(passed.port, `${where}, and it exposes that port`, true);
}
function exposedPort(candidate) {
  const { service, image } = candidate;
  const { exposed: ports, published } = portsOf(candidate);
  const [only2, second] = ports.length > 0 ? ports : published;
  if (only2 === void 0) return null;
  const exposed = image.places["EXPOSE"] ?? placeOf(service, "expose.0", "expose", "");
  const where = ports.length > 0 ? exposed : placeOf(service, "ports.0", "ports", "");
  return found(only2, where, second === void 0);
}
var ON_SOCKET = /(?:^|[\s"'=])(?:unix:|--uds[= ])/;
var BOUND_TO_SOCKET = /^bind\s*=\s*\[?\s*["']unix:/m;
function usualPort({ runs }, sources) {
  if (runs.some(({ text }) => ON_SOCKET.test(text))) return null;
  const isGunicorn = runs.some(({ text }) => /\bgunicorn\b/.test(text));
  if (isGunicorn && sources.some(({ text }) => BOUND_TO_SOCKET.test(text))) return null;
  for (const { text, where } of runs) {
    const usual = DEFAULT_PORTS.find(([server]) => server.test(text));
    if (usual) return found(usual[1], `${where} (${usual[2]})`, false);
  }
  return null;
}
function found(value, why, sure) {
  return { value, why, sure };
}

// src/plan/discover/find-upload.ts
var TELLING = /upload|import|files?\b|media|photo|image|avatar|attachment|document/i;
var TRIED = 50;
function findUpload(applications, front) {
  const found2 = applications.flatMap(({ services: services2, routes }) => routes.map((route2) => ({ route: route2, services: services2 }))).filter(({ route: { field: field2, method: method2 } }) => field2 !== null && method2 !== "GET").sort((a, b) => points(b.route, null) - points(a.route, null));
  const [best] = found2.slice(0, TRIED).map((one) => ({ ...one, way: wayTo(one.route, one.services, front) })).sort((a, b) => points(b.route, b.way) - points(a.route, a.way));
  if (!best) return null;
  const { route, services, way } = best;
  const { method, path, field, file, line, limitBytes } = route;
  const more = found2.length === 1 ? "" : `, ${found2.length - 1} more in the source`;
  const isPlain = way?.exact === true && way.to.isPlain;
  return {
    services,
    value: {
      method,
      path: way?.path ?? path,
      field: field ?? "file",
      limitBytes
    },
    why: `${file}:${line}${reason(way, front)}${more}`,
    sure: route.sure && isPlain,
    bent: route.sure && isBent(way) ? path : null
  };
}
function wayTo({ method, path }, services, front) {
  return front && clientPath(path, front.prefixesTo(services), (to) => front.pass(method, to), services);
}
function isBent(way) {
  return way !== null && !way.exact && way.to.isPlain && way.to.uri !== null;
}
function reason(way, front) {
  if (!front) return " (its path through the proxy is not known)";
  if (!way) return " (nginx does not pass it on)";
  return way.exact ? "" : ` (nginx passes it on as ${way.to.uri ?? way.to.protocol})`;
}
function points(route, way) {
  const signs = [
    [route.sure, 16],
    [way?.exact === true, 8],
    [way !== null, 4],
    [/upload/i.test(route.path), 2],
    [TELLING.test(route.path), 1]
  ];
  return signs.reduce((sum, [holds, value]) => sum + (holds ? value : 0), 0);
}

// src/plan/discover/doors.ts
function doorsOf(services, proxy, listened2) {
  const { networkMode } = proxy;
  if (networkMode === "host") {
    const place2 = placeOf(proxy, "network_mode", "");
    return listened2.map((port) => ({ port, host: port, place: place2 }));
  }
  const [, owner] = /^service:(.+)$/.exec(networkMode ?? "") ?? [];
  return services.filter(({ name }) => name === proxy.name || name === owner).flatMap(
    (service) => service.ports.map(({ container, host }, index) => ({
      port: container,
      host,
      place: placeOf(service, `ports.${index}`, "ports", "")
    }))
  );
}

// src/plan/discover/other-proxies.ts
var KNOWN = [
  ["Traefik", /(?:^|\/)traefik(?:[:@]|$)/i],
  ["Caddy", /(?:^|\/)caddy(?:[:@-]|$)/i],
  ["Apache httpd", /(?:^|\/)(?:httpd|apache2?)(?:[:@]|$)|^php:[\w.-]*apache/i],
  ["HAProxy", /(?:^|\/)haproxy(?:[\w-]*)(?:[:@]|$)/i],
  ["Envoy", /(?:^|\/)envoy(?:[:@]|$)/i],
  ["Kong", /(?:^|\/)kong(?:[:@]|$)/i]
];
function otherProxies(candidates) {
  return candidates.flatMap((candidate) => {
    const { service, image } = candidate;
    const kind = KNOWN.find(([, pattern]) => pattern.test(image.base))?.[0];
    const isBackend = kind === "Apache httpd" && /php/i.test(image.base);
    const reached = service.ports.length > 0 || service.networkMode === "host";
    return kind === void 0 || isBackend || !reached ? [] : [{ candidate, kind }];
  });
}

// src/plan/discover/find-proxy.ts
function findProxy(candidates) {
  const scored = candidates.map((candidate) => ({ candidate, ...score(candidate) }));
  const [best, second] = scored.sort((a, b) => b.points - a.points);
  const isFound = best !== void 0 && best.points >= 2;
  const [other] = otherProxies(candidates);
  if (other && !(isFound && isInFront(best.candidate))) {
    const { candidate, kind } = other;
    const why = `${placeOf(candidate.service, "image", "build", "")} (${kind}, which is not nginx)`;
    return { value: candidate, why, sure: true, other: kind };
  }
  if (!isFound) return null;
  const sure = best.points >= RUNS_NGINX && (second?.points ?? 0) < RUNS_NGINX;
  return { value: best.candidate, why: best.why, sure, other: null };
}
function isInFront({ service, conf }) {
  const isReached = service.ports.length > 0 || service.networkMode === "host";
  return isReached && conf !== null && hasUpstream(conf);
}
var RUNS_NGINX = 8;
function score(candidate) {
  const { service, image, conf } = candidate;
  const passesOn = conf !== null && hasUpstream(conf);
  const runs = image.places["FROM"] ? `${image.places["FROM"]} (nginx)` : `${placeOf(service, "image", "")} (image ${image.base})`;
  const signs = [
    [image.isNginx, RUNS_NGINX, runs],
    // Once is enough: a second sign of the same would weigh more than that users come in here.
    [
      !image.isNginx && /\bnginx\b/.test(image.command.text),
      6,
      `${image.command.where} (its command runs nginx)`
    ],
    [conf !== null, 4, `${conf?.files[0] ?? "a file"} (it has an nginx configuration)`],
    [/nginx|proxy|gateway/i.test(service.name), 2, "its name"],
    // Several services may run nginx: users reach the one that is published and passes requests on.
    [passesOn, 2, "its configuration passes requests on"],
    [service.ports.length > 0, 1, "it is published"]
  ];
  const found2 = signs.filter(([holds]) => holds);
  const isNginx = found2.some(([, points2]) => points2 >= 4) || /nginx/i.test(service.name);
  if (!isNginx) return { points: 0, why: "" };
  return {
    points: found2.reduce((sum, [, points2]) => sum + points2, 0),
    why: found2[0]?.[2] ?? ""
  };
}
var PASSES = /^(?:proxy|fastcgi|uwsgi|scgi|grpc)_pass$/;
function hasUpstream({ config }) {
  const inside = (block) => block.some(({ name, block: inner }) => PASSES.test(name) || inner !== null && inside(inner));
  return inside(config.root);
}
function findProxyPort({ service, image, conf }) {
  const published = service.ports.map(({ container }) => container);
  const place2 = placeOf(service, "ports.0", "ports", "");
  const clear = conf ? clearPorts(conf) : [];
  const [both] = published.filter((port) => clear.includes(port));
  if (both !== void 0) {
    return { value: both, why: `${place2} (published, and nginx listens on it)`, sure: true };
  }
  const secure = conf && published.find((port) => tlsPorts(conf).has(port));
  if (secure) {
    return { value: secure, why: `${place2} (published, and nginx speaks TLS on it)`, sure: true };
  }
  const usual = published.find((port) => port === 80) ?? published.find((port) => port !== 443);
  const first = usual ?? published[0];
  if (first !== void 0) {
    return {
      value: first,
      why: `${place2} (published)`,
      sure: published.length === 1 || first === 80
    };
  }
  const [listened2] = clear;
  if (listened2 !== void 0) return { value: listened2, why: "nginx listens on it", sure: false };
  const [exposed] = [...service.expose, ...image.expose];
  return exposed === void 0 ? null : { value: exposed, why: "EXPOSE", sure: false };
}
function clearPorts({ config }) {
  return listenPorts(config).filter(({ protocol, ssl }) => protocol === "http" && !ssl).flatMap(({ port }) => port ?? []);
}
function tlsPorts({ config }) {
  return new Set(
    listenPorts(config).flatMap(({ port, ssl }) => ssl && port !== null ? [port] : [])
  );
}

// src/plan/discover/prefixes.ts
function prefixesIn(block) {
  return [...new Set(pathsIn(block))].sort((a, b) => rank(a) - rank(b));
}
function pathsIn(block) {
  return block.flatMap(({ name, args, block: inner }) => {
    const path = name === "location" ? args.slice(0, 2).find((arg) => arg.startsWith("/")) : null;
    const own = path == null || /[\\^$*]/.test(path) ? [] : [path];
    return [...own, ...inner ? pathsIn(inner) : []];
  });
}
function rank(path) {
  return /^\/(?:api|v\d)\b/.test(path) ? 0 : path === "/" ? 2 : 1;
}
function prefixesByService(prefixes, serviceAt) {
  const order = new Map(prefixes.map((prefix, index) => [prefix, index]));
  const found2 = /* @__PURE__ */ new Map();
  for (const prefix of prefixes) {
    const service = serviceAt(prefix);
    if (service === null) continue;
    const own = found2.get(service) ?? /* @__PURE__ */ new Set();
    for (const before of startsOf(prefix)) if (order.has(before)) own.add(before);
    found2.set(service, own.add(prefix));
  }
  const inOrder2 = (own) => [...own].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return new Map([...found2].map(([service, own]) => [service, inOrder2(own)]));
}
function startsOf(path) {
  return [...path.matchAll(/\//g)].flatMap(({ index }) => [
    path.slice(0, index),
    path.slice(0, index + 1)
  ]);
}

// src/plan/discover/ways-in.ts
var ASKED = 50;
function prefixesAt({ config }, way) {
  return prefixesIn(serverFor(config, way)?.block ?? []);
}
function requestsOf(conf, way, { named: named3 }) {
  const prefixes = prefixesAt(conf, way).slice(0, ASKED);
  const paths = [...prefixes.filter((path) => path !== "/"), "/"];
  return named3.length > 0 ? named3 : paths.map((path) => ({ method: "GET", path }));
}
var PLAIN_NAME = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
function isPassed({ handler }) {
  return handler.is === "proxied" || handler.is === "other-upstream";
}
function leads(conf, way) {
  return prefixesAt(conf, way).some(
    (path) => isPassed(routeFor(conf.config, { ...way, method: "GET", path }))
  );
}
function answered(conf, way, { named: named3 }) {
  return named3.filter((request) => isPassed(routeFor(conf.config, { ...way, ...request }))).length;
}
function isServed(conf, way, request) {
  const route = routeFor(conf.config, { ...way, ...request });
  return isPassed(route) || route.handler.is === "static";
}

// src/plan/discover/tls-way.ts
function tlsWay(conf, doors, wanted, way) {
  if (wanted.scheme === "http") return null;
  const tls = tlsPorts(conf);
  const secure = doors.filter(({ port }) => tls.has(port));
  if (wanted.scheme === "https") return byWish(secure, wanted, way);
  if (tls.has(way.port)) {
    const place2 = doors.find(({ port }) => port === way.port)?.place ?? "nginx";
    const scheme = {
      value: "https",
      why: `${place2} (nginx speaks TLS on it)`,
      sure: true
    };
    return { way: { ...way, scheme: "https" }, scheme, port: null, host: null };
  }
  return wanted.knownPort === null ? bySending(conf, secure, wanted, way) : null;
}
function byWish([door], { knownPort }, way) {
  if (!door || knownPort !== null) return null;
  return { way: { ...way, port: door.port }, scheme: null, port: portOf2(door), host: null };
}
function bySending(conf, secure, wanted, way) {
  const sent = sentToTls(conf, way, wanted);
  const door = sent && (secure.find(({ host }) => host === sent.port) ?? secure[0]);
  if (!sent || !door) return null;
  const to = { host: way.host, scheme: "https", port: door.port };
  const other = wanted.host === null && isOwnName(conf, to, sent.host) ? sent.host : null;
  const there = { ...to, host: other ?? way.host };
  if (!requestsOf(conf, there, wanted).some((request) => isServed(conf, there, request)))
    return null;
  return {
    way: there,
    scheme: { value: "https", why: sent.why, sure: true },
    port: portOf2(door),
    host: other === null ? null : { value: other, why: sent.why, sure: true }
  };
}
function portOf2({ port, place: place2 }) {
  return { value: port, why: `${place2} (published, and nginx speaks TLS on it)`, sure: true };
}
function sentToTls(conf, way, wanted) {
  let sent = null;
  for (const request of requestsOf(conf, way, wanted)) {
    const route = routeFor(conf.config, { ...way, ...request });
    if (isPassed(route)) return null;
    const { handler } = route;
    if (handler.is !== "redirected" || handler.place === null) continue;
    const [whole, host = "", to = "443"] = SECURE.exec(handler.to) ?? [];
    if (whole === void 0) continue;
    const { file, line } = handler.place;
    const why = `${conf.origins.get(file) ?? file}:${line} (sends users on to https)`;
    sent ??= { host: host.toLowerCase(), port: Number(to), why };
  }
  return sent;
}
var SECURE = /^https:\/\/([^/:?#]*)(?::(\d+))?/i;
function isOwnName({ config }, way, host) {
  if (!PLAIN_NAME.test(host) || host === way.host) return false;
  const { server } = routeFor(config, { ...way, host, method: "GET", path: "/" });
  return server !== null && server.by !== "default";
}

// src/plan/discover/find-entry.ts
var OWN = "localhost";
var NAMES3 = 100;
function findEntry(conf, doors, wanted) {
  const { port, host, scheme } = wanted;
  const wayFor = (name) => {
    const way = { host: name, scheme: scheme ?? "http", port };
    return tlsWay(conf, doors, wanted, way) ?? { way, scheme: null, port: null, host: null };
  };
  const usual = wayFor(host ?? OWN);
  if (host !== null || leads(conf, usual.way)) return usual;
  const sites = namesOn(conf).slice(0, NAMES3).map((name) => ({ ...wayFor(name.value), name })).map(({ name, ...found2 }) => ({ ...found2, host: found2.host ?? name })).filter(({ way }) => leads(conf, way)).map((found2) => ({ found: found2, points: answered(conf, found2.way, wanted) }));
  return sites.sort((a, b) => b.points - a.points)[0]?.found ?? usual;
}
function namesOn({ config, origins }) {
  return serversIn(httpBlock(config)).flatMap(({ block }) => {
    const lines = (block ?? []).filter(({ name }) => name === "server_name");
    const named3 = lines.flatMap((line2) => line2.args.map((name) => ({ name, line: line2 })));
    const found2 = named3.find(({ name }) => PLAIN_NAME.test(name));
    if (!found2) return [];
    const { file, line } = spanOf(found2.line);
    const why = `${origins.get(file) ?? file}:${line} (server_name; no other name leads to a backend)`;
    return [{ value: found2.name.toLowerCase(), why, sure: true }];
  });
}

// src/plan/discover/nginx-files.ts
import { join as join9 } from "node:path";
var NAMED3 = /(?:\.(?:conf|nginx|vhost)(?:\.(?:template|tmpl|j2))?|(?:^|\/)nginx[\w.-]*\.(?:template|tmpl|j2)|\/sites-(?:available|enabled)\/[^/]+)$/i;
var WRITTEN = /(?:^|\n)\s*(?:server|http|upstream\s+[\w.-]+|location\s+[^{;\n]+)\s*\{/;
var SKIPPED2 = /* @__PURE__ */ new Set(["node_modules", "vendor", "venv", "__pycache__", "dist", "target"]);
var FOLDERS3 = 4e3;
var BYTES2 = 256 * 1024;
async function nginxFiles(at2) {
  const paths = [];
  const folders = [at2.root];
  for (const folder of folders) {
    if (folders.length > FOLDERS3) break;
    for (const { name, kind } of await at2.files.list(folder)) {
      const path = join9(folder, name);
      if (kind === "file" && NAMED3.test(shown(at2, path))) paths.push(path);
      if (kind === "directory" && !SKIPPED2.has(name) && !name.startsWith(".")) folders.push(path);
    }
  }
  const texts = await Promise.all(
    paths.map(async (path) => {
      const bytes = (await at2.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES2 ? null : await at2.files.readText(path);
      return text !== null && WRITTEN.test(text) ? [{ path: shown(at2, path), text }] : [];
    })
  );
  return texts.flat();
}
var LOOPBACK2 = /\b(?:localhost|127\.0\.0\.1)(?::(\d+))?/g;
function hostNginx(files, published) {
  const scored = files.flatMap(({ path, text }) => {
    const config = configFromFiles(/* @__PURE__ */ new Map([[`/${path}`, text]]), `/${path}`);
    const ports = [...text.matchAll(LOOPBACK2)].map(([, port]) => Number(port ?? 80));
    const points2 = ports.filter((port) => published.includes(port)).length;
    if (points2 === 0 || !hasUpstream({ config })) return [];
    const origins = /* @__PURE__ */ new Map([[`/${path}`, path]]);
    const ways = /* @__PURE__ */ new Map([[path, "of the host: no service runs nginx"]]);
    return [{ points: points2, conf: { config, files: [path], origins, ways } }];
  });
  const [best] = scored.sort((a, b) => b.points - a.points);
  return best ? { conf: best.conf, port: clearPorts(best.conf)[0] ?? 80 } : null;
}

// src/plan/discover/front.ts
function frontOf(candidates, written, known) {
  const services = candidates.map(({ service }) => service);
  const found2 = known.proxyService === null ? findProxy(candidates) : null;
  const proxy = named2(candidates, known.proxyService ?? found2?.value.service.name);
  const used = new Set(candidates.flatMap(({ conf: conf2 }) => conf2?.files ?? []));
  const unused = written.filter(({ path }) => !used.has(path));
  const published = services.flatMap(({ ports }) => ports.flatMap(({ host: host2 }) => host2 ?? []));
  const host = proxy ? null : hostNginx(unused, published);
  const conf = proxy?.conf ?? host?.conf ?? null;
  const usual = proxy && findProxyPort(proxy);
  const usualPort2 = known.proxyPort ?? usual?.value ?? host?.port ?? 80;
  const doors = proxy ? doorsOf(services, proxy.service, listened(conf)) : [];
  const entry = proxy?.conf ? entryOf(proxy.conf, doors, { known, port: usualPort2 }) : null;
  const port = known.proxyPort ?? entry?.port?.value ?? usualPort2;
  const asked = {
    host: known.host ?? entry?.host?.value ?? "localhost",
    scheme: known.scheme ?? entry?.scheme?.value ?? "http",
    port
  };
  const front = { proxy, conf, ...passing(conf, services, proxy?.service ?? null, asked) };
  return {
    front,
    of: {
      proxy: found2 && { ...found2, value: found2.value.service.name },
      otherProxy: found2?.other ?? null,
      proxyPort: entry?.port ?? usual,
      proxyHost: entry?.host ?? null,
      proxyScheme: entry?.scheme ?? null,
      hostPort: doors.find((door) => door.port === port)?.host ?? null,
      conf: proxy?.conf?.files ?? [],
      confWays: conf && waysInWords(conf),
      hostNginx: host,
      unused: unused.map(({ path }) => path).filter((path) => !host?.conf.files.includes(path))
    }
  };
}
function passing(conf, services, proxy, asked) {
  const known = /* @__PURE__ */ new Map();
  const pass = (method, path) => {
    const key = `${method} ${path}`;
    const found2 = known.get(key);
    if (found2 !== void 0 || !conf) return found2 ?? null;
    const passed = passedTo(conf, services, proxy, { ...asked, method, path });
    known.set(key, passed);
    return passed;
  };
  const prefixes = conf ? prefixesAt(conf, asked) : [];
  const byService = prefixesByService(prefixes, (path) => pass("GET", path)?.service ?? null);
  const prefixesTo = (names) => names.flatMap((name) => byService.get(name) ?? []);
  return { prefixes, prefixesTo, pass };
}
function listened(conf) {
  return conf ? listenPorts(conf.config).flatMap(({ port }) => port ?? []) : [];
}
function entryOf(conf, doors, { known, port }) {
  const { host, scheme, proxyPort: knownPort, upload, healthProxied } = known;
  const named3 = [
    ...upload ? [upload] : [],
    ...healthProxied === null ? [] : [{ method: "GET", path: healthProxied }]
  ];
  return findEntry(conf, doors, { port, knownPort, host, scheme, named: named3 });
}
function named2(candidates, name) {
  return candidates.find(({ service }) => service.name === name) ?? null;
}

// src/plan/discover/source-files.ts
import { dirname as dirname8, join as join10 } from "node:path";
var SKIPPED3 = /* @__PURE__ */ new Set([
  ...["node_modules", "vendor", "__pycache__", "venv", "dist", "build", "target", "out"],
  ...["coverage", "static", "assets", "storage", "site-packages"]
]);
var FILES = 1500;
var BYTES3 = 200 * 1024;
var DEEPEST = 12;
async function applicationsOf(at2, candidates) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const { service, image } of candidates) {
    if (image.isNginx) continue;
    const mounted = service.volumes.filter(({ bind }) => bind).map(({ source }) => source);
    for (const folder of /* @__PURE__ */ new Set([...service.build ? [service.build.context] : [], ...mounted])) {
      byFolder.set(folder, [...byFolder.get(folder) ?? [], service.name]);
    }
  }
  const homes = homesOf(candidates);
  const found2 = await Promise.all(
    [...byFolder].map(async ([folder, services]) => {
      const sources = await sourcesIn(at2, folder);
      const homeOf = ({ path }) => homes.find(
        (home) => home.context === folder && path.startsWith(`${shown(at2, home.folder)}/`)
      );
      if (sources.length === 0) return [{ services, sources, routes: [] }];
      const owned = Map.groupBy(sources, (source) => homeOf(source)?.service ?? null);
      return [...owned].map(([owner, texts]) => ({
        services: owner === null ? services : [owner],
        sources: texts,
        routes: readRoutes(texts)
      }));
    })
  );
  return found2.flat();
}
function homesOf(candidates) {
  const built = candidates.flatMap(
    ({ service: { name, build } }) => build ? [{ service: name, context: build.context, folder: dirname8(build.dockerfile) }] : []
  );
  return built.filter(
    ({ service, context, folder }) => folder.startsWith(`${context}/`) && built.some((other) => other.context === context && other.service !== service) && !built.some((other) => other.folder === folder && other.service !== service)
  );
}
async function sourcesIn(at2, folder) {
  if (folder !== at2.root && !folder.startsWith(`${at2.root}/`)) return [];
  const paths = [];
  const folders = [{ path: folder, depth: 0 }];
  for (const { path, depth } of folders) {
    for (const { name, kind } of await at2.files.list(path)) {
      const inner = join10(path, name);
      if (kind === "file" && isSource(shown(at2, inner))) paths.push(inner);
      if (kind !== "directory" || name.startsWith(".") || SKIPPED3.has(name)) continue;
      if (depth < DEEPEST) folders.push({ path: inner, depth: depth + 1 });
    }
    if (paths.length > FILES) break;
  }
  const texts = await Promise.all(
    paths.slice(0, FILES).map(async (path) => {
      const bytes = (await at2.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES3 ? null : await at2.files.readText(path);
      return text === null ? [] : [{ path: shown(at2, path), text }];
    })
  );
  return texts.flat();
}

// src/plan/discover/unknowable.ts
var LUA = /^(?:balancer|rewrite|access|content)_by_lua/;
function chosenAtRunTime({ config, origins }) {
  for (const { directive } of allDirectives(config)) {
    const { name, args } = directive;
    if (!LUA.test(name) && !(PASSES.test(name) && args[0]?.includes("$"))) continue;
    const { file, line } = spanOf(directive);
    return `${origins.get(file) ?? file}:${line}`;
  }
  return null;
}
var IN_FRONT = /proxy|gateway|ingress|edge|router|balancer|^lb$|^front$/i;
function unseenProxy(candidates) {
  const found2 = candidates.flatMap(({ service, image }) => {
    const [door] = service.ports;
    if (!door || service.build !== null || !IN_FRONT.test(service.name)) return [];
    const where = placeOf(service, "image", "");
    return [{ service: service.name, port: door.container, image: image.base, where }];
  });
  const [only2, ...others] = found2;
  return only2 && others.length === 0 ? only2 : null;
}

// src/plan/discover/discover.ts
async function discover(at2, { services }, known, generated2 = []) {
  const [candidates, kept] = await Promise.all([
    Promise.all(services.map((service) => candidateOf(at2, service))),
    nginxFiles(at2)
  ]);
  const written = [...kept, ...generated2];
  const applications = await applicationsOf(at2, candidates);
  const { front, of } = frontOf(candidates, written, known);
  const { proxy, conf, prefixes, pass } = front;
  const upload = known.upload ? null : findUpload(applications, conf && front);
  const asked = firstPassed(known, sureOf(upload), prefixes, pass);
  const backend = known.backend ? null : findBackend(candidates, proxy, asked, upload);
  const chosen = named2(candidates, known.backend?.service ?? backend?.value);
  const ofBackend = chosen ? backendOf(chosen, applications, { known, front, asked }) : NO_BACKEND;
  return {
    ...of,
    elsewhere: null,
    unseenProxy: proxy ? null : unseenProxy(candidates),
    chosenAtRunTime: conf && asked?.service == null ? chosenAtRunTime(conf) : null,
    backend,
    ...ofBackend,
    paths: pathsToServices(proxy ? prefixes : [], (to) => pass("GET", to)),
    upload,
    bent: [bentHealth(ofBackend, chosen, pass), upload?.bent ?? null].filter((it) => it !== null),
    upstreamUri: upstreamUri(known.upload ?? upload?.value ?? null, pass),
    project: proxy?.conf ? projectNamed(proxy.conf, services) : null
  };
}
var NO_BACKEND = {
  backendPort: null,
  backendProtocol: null,
  healthDirect: null,
  healthProxied: null
};
function backendOf(chosen, applications, by) {
  const { known, front, asked } = by;
  const service = chosen.service.name;
  const passed = asked?.service === service ? asked : null;
  const own = applications.filter(({ services }) => services.includes(service));
  const healthDirect = findDirectHealth(chosen, own, passed);
  const direct = known.healthDirect ?? healthDirect?.value ?? null;
  const pass = (path) => front.pass("GET", path);
  return {
    backendPort: findBackendPort(
      chosen,
      passed,
      own.flatMap(({ sources }) => sources)
    ),
    backendProtocol: passed?.protocol ?? null,
    healthDirect,
    healthProxied: front.proxy?.conf ? findProxiedHealth(direct, own, { prefixes: front.prefixesTo([service]), pass, service }) : null
  };
}
function bentHealth({ healthDirect, healthProxied }, chosen, pass) {
  if (!healthDirect || healthProxied) return null;
  const path = healthDirect.value;
  const to = pass("GET", path);
  const isBent2 = to?.isPlain === true && to.uri !== null && to.uri !== path;
  return isBent2 && to.service === chosen?.service.name ? path : null;
}
function upstreamUri(asked, pass) {
  const to = asked && pass(asked.method, asked.path);
  return to && to.uri !== null ? { value: to.uri, why: to.where, sure: true } : null;
}
function sureOf(upload) {
  return upload?.sure ? upload.value : null;
}
function firstPassed({ upload, healthProxied }, found2, prefixes, pass) {
  const known = upload ?? (healthProxied === null ? found2 : null);
  const asked = [
    ...known ? [pass(known.method, known.path)] : [],
    ...healthProxied === null ? [] : [pass("GET", healthProxied)],
    ...prefixes.map((path) => pass("GET", path))
  ].filter((passed) => passed !== null);
  return asked.find(({ service }) => service !== null) ?? asked[0] ?? null;
}
function findBackend(candidates, proxy, asked, upload) {
  if (asked?.service != null) return { value: asked.service, why: asked.where, sure: true };
  const guess = guessBackend(candidates, proxy?.service.name ?? null);
  const [only2, second] = upload?.services ?? [];
  if (guess === null && upload && only2 !== void 0 && second === void 0) {
    return { value: only2, why: `${upload.why}, the upload`, sure: false };
  }
  return guess;
}

// src/plan/discover/elsewhere.ts
import { join as join11 } from "node:path";
var MOST = 8;
async function nginxElsewhere(at2, { off = [] }, inForce, env) {
  const found2 = await proxyAmong(at2, off);
  const profile = off.find(({ name }) => name === found2)?.profiles[0];
  if (found2 !== null && profile !== void 0) return { is: "profile", profile, service: found2 };
  const used = inForce.map((path) => shown(at2, path));
  const others = (await otherComposeFiles(at2)).filter((path) => !used.includes(path));
  for (const file of others.slice(0, MOST)) {
    const services = await servicesIn(at2, [join11(at2.root, file)], env);
    const isWhole = services.every(({ image, build }) => image !== null || build !== null);
    const files = isWhole ? [file] : [...used, file];
    const all = isWhole ? services : await servicesIn(at2, [...inForce, join11(at2.root, file)], env);
    const service = await proxyAmong(at2, all);
    if (service !== null) return { is: "files", files, service };
  }
  const [first] = others;
  return used.length > 0 || first === void 0 ? null : { is: "files", files: [first], service: null };
}
async function servicesIn(at2, paths, env) {
  const input = { paths, env, envFiles: [], profiles: [], services: [], project: null };
  const { model, problems } = await readCompose(at2, input);
  return problems.length > 0 ? [] : model.services;
}
async function proxyAmong(at2, services) {
  const found2 = findProxy(await Promise.all(services.map((one) => candidateOf(at2, one))));
  return found2 === null || found2.other !== null ? null : found2.value.service.name;
}

// src/plan/discover/host-units.ts
import { basename as basename3, join as join12 } from "node:path";

// src/read/heredocs.ts
var OPENING = /<<-?\s*(['"]?)(\w+)\1/;
var TARGET = /(?:>{1,2}|\btee\b(?:\s+-\w+)*)\s*["']?([/\w.$@{}-]+)/;
function heredocsIn(text) {
  const lines = text.split("\n");
  return lines.flatMap((opening, index) => {
    const [, quote, word] = OPENING.exec(opening) ?? [];
    if (word === void 0) return [];
    const end = lines.findIndex((line, at2) => at2 > index && line.trim() === word);
    const body = lines.slice(index + 1, end);
    if (end < 0 || body.some((line) => OPENING.test(line))) return [];
    const written = body.join("\n");
    return [
      {
        target: TARGET.exec(opening.replace(OPENING, ""))?.[1] ?? null,
        // Without quotes the shell takes one backslash away.
        text: quote === "" ? written.replace(/\\([$`\\])/g, "$1") : written,
        line: index + 2
      }
    ];
  });
}

// src/plan/discover/host-units.ts
var FILES2 = /\.service$|\.sh$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
var SKIPPED4 = /* @__PURE__ */ new Set(["node_modules", "vendor", "venv", "__pycache__", "dist", ".git"]);
var FOLDERS4 = 2e3;
var BYTES4 = 256 * 1024;
async function hostSetup(at2) {
  const written = (await filesOf(at2)).flatMap(writtenBy);
  return {
    services: written.flatMap((file) => unitOf(at2, file)),
    nginx: written.filter(({ text }) => /(?:^|\n)\s*server\s*\{/.test(text)).map(({ path, line, text }) => ({ path, text: "\n".repeat(line - 1) + text }))
  };
}
async function filesOf(at2) {
  const folders = [at2.root];
  const found2 = [];
  for (const folder of folders) {
    if (folders.length > FOLDERS4) break;
    for (const { name, kind } of await at2.files.list(folder)) {
      const path = join12(folder, name);
      if (kind === "directory" && !SKIPPED4.has(name)) folders.push(path);
      if (kind !== "file" || !FILES2.test(shown(at2, path))) continue;
      const bytes = (await at2.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES4 ? null : await at2.files.readText(path);
      if (text !== null) found2.push({ path: shown(at2, path), text });
    }
  }
  return found2;
}
function writtenBy({ path, text }) {
  if (path.endsWith(".service")) return [{ path, name: basename3(path), text, line: 1 }];
  return heredocsIn(text).map(({ target, text: own, line }) => ({
    ...{ path, text: own, line },
    name: basename3(target ?? "")
  }));
}
function unitOf(at2, { path, name, text, line }) {
  const start = /^\s*ExecStart=(.+)$/m.exec(text);
  const [, command = ""] = start ?? [];
  const port = commandPort(command);
  if (!start || port === null || name === "") return [];
  const offset = start.index + (start[0].length - start[0].trimStart().length);
  const place2 = { file: path, line: line - 1 + lineAt(text, offset) };
  return [
    {
      ...{ name, image: null, build: null, command: [command], entrypoint: null },
      ports: [{ container: port, host: port }],
      expose: [],
      // The host has the repository as it is.
      volumes: [{ source: at2.root, target: "/", bind: true }],
      environment: {},
      inlined: [],
      dependsOn: [],
      healthcheck: null,
      names: [name],
      networkMode: "host",
      profiles: [],
      places: { "": place2, command: place2 }
    }
  ];
}

// src/plan/config/document.ts
function readYaml(text, file) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt2 = (offset) => lines.linePos(offset).line;
  const wrong = (offset, why) => ({
    ...{ file, line: offset === void 0 ? null : lineAt2(offset), key: "" },
    message: `not valid YAML: ${why}`
  });
  const problems = document.errors.slice(0, 1).map(({ pos, message }) => wrong(pos[0], message));
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      problems.push(wrong(alias.range?.[0], `there is no anchor "${alias.source}" above`));
    }
  });
  return {
    value: problems.length > 0 ? void 0 : document.toJS(),
    lineOf(path) {
      const offset = offsetOf(document.contents, path);
      return offset === null ? null : lineAt2(offset);
    },
    problems
  };
}
function offsetOf(root, path) {
  let node = root;
  let offset = null;
  for (const key of path) {
    if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => textOf2(item.key) === String(key));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else break;
  }
  return offset;
}
function textOf2(key) {
  return String(typeof key === "object" && key !== null && "value" in key ? key.value : key);
}
function startOf(node) {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
}

// src/plan/config/saved-names.ts
function savedBySteps(raw) {
  return array(at(raw, "auth", "steps")).map((step) => Object.keys(record(at(step, "save"))));
}

// src/plan/config/interpolate.ts
var REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function interpolate(raw, how) {
  return walk(raw, [], savedBySteps(raw), how);
}
function walk(value, path, saved, how) {
  if (typeof value === "string") return fill(value, path, saved, how);
  if (Array.isArray(value)) {
    return value.map((item, index) => walk(item, [...path, index], saved, how));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key], saved, how)])
  );
}
function fill(text, path, saved, how) {
  return text.replace(REFERENCE, (whole, name) => {
    if (isFilledLater(path, name, saved)) return whole;
    const value = how.valueOf(name);
    if (value === null) {
      how.onMissing(path, name);
      return whole;
    }
    how.onFilled(path, name, value);
    return value;
  });
}
function isFilledLater([group, list, index], name, saved) {
  if (group !== "auth") return false;
  const before = list === "steps" && typeof index === "number" ? saved.slice(0, index) : saved;
  return (list === "steps" || list === "headers") && before.some((names) => names.includes(name));
}

// src/plan/config/settings.ts
var ALTERNATIVES = [
  ["upload", ["file", "size"]],
  ["auth", ["bearer", "headers", "login", "steps"]]
];
function layOver(file, inputs) {
  const problems = [...file?.yaml.problems ?? [], ...unknownInputs(inputs)];
  const given = [];
  let value = file?.yaml.value ?? {};
  for (const option of OPTIONS) {
    const text = inputs[option.name];
    if (text === void 0 || text.trim() === "") continue;
    const read = readInput(option, text);
    if ("message" in read) problems.push(read);
    else {
      value = withValue(withoutRivals(value, option, given), option.key, read.value);
      given.push(option);
    }
  }
  return {
    value,
    problems,
    originOf(path) {
      const input = given.find(({ key }) => key.every((part, index) => path[index] === part));
      if (input) return { from: "input", name: input.name, line: null };
      if (!file) return null;
      return { from: "file", name: file.name, line: file.yaml.lineOf(path) };
    }
  };
}
function unknownInputs(inputs) {
  const known = OPTIONS.map(({ name }) => name);
  return Object.keys(inputs).filter((name) => !known.includes(name)).map((key) => ({
    file: null,
    line: null,
    key,
    message: `no such input.${suggestion(key, known)}`
  }));
}
function readInput({ name, takes }, text) {
  if (takes === "text") return { value: text.trim() };
  try {
    const value = parse(text);
    if (takes !== "list" || Array.isArray(value)) return { value };
    const entries = text.split(/[,\n]/).map((entry) => entry.trim());
    return { value: entries.filter((entry) => entry !== "").map((entry) => parse(entry)) };
  } catch (error) {
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const why = said.replace(/ at line \d+.*$/, "");
    return { file: null, line: null, key: name, message: `not valid YAML: ${why}` };
  }
}
function withoutRivals(value, { key }, given) {
  const [group, name] = key;
  const [, rivals] = ALTERNATIVES.find(([of]) => of === group) ?? [];
  if (group === void 0 || name === void 0 || !rivals?.includes(name)) return value;
  const fromInputs = given.filter((other) => other.key[0] === group).map(({ key: [, leaf] }) => leaf);
  const kept = Object.entries(asRecord(asRecord(value)[group])).filter(
    ([other]) => !rivals.includes(other) || fromInputs.includes(other)
  );
  return { ...asRecord(value), [group]: Object.fromEntries(kept) };
}
function withValue(into, [head, ...rest], value) {
  if (head === void 0) return value;
  const record2 = asRecord(into);
  return { ...record2, [head]: withValue(record2[head], rest, value) };
}
function asRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// src/plan/target.ts
var CAPROVER_PROXY = "captain-nginx";
var SETTLING_SECONDS = 30;
function targetPlan(configured) {
  const { url, docker, swarm, ssh } = configured ?? {};
  if (url !== void 0) return urlTarget(new URL(url));
  if (swarm !== void 0) {
    const { host: host2 = null, proxy: proxy2 = CAPROVER_PROXY, backend: backend2 } = swarm;
    return { kind: "swarm", host: host2, proxy: proxy2, backend: backend2 };
  }
  if (ssh !== void 0) return sshTarget(ssh, configured ?? {});
  if (docker === void 0) return { kind: "compose" };
  const { host = null, project = null, proxy = null, backend = null } = docker;
  return { kind: "docker", host, project, proxy, backend };
}
function urlTarget({ protocol, hostname, port }) {
  const scheme = protocol === "https:" ? "https" : "http";
  const usual = scheme === "https" ? 443 : 80;
  return { kind: "url", scheme, host: hostname, port: port === "" ? usual : Number(port) };
}
function sshTarget(ssh, { proxy, backend }) {
  return {
    kind: "ssh",
    destination: ssh,
    proxy: unitName(proxy?.unit ?? "nginx"),
    backend: programOf(backend)
  };
}
function programOf(backend) {
  const { unit, process, port } = backend ?? {};
  if (unit !== void 0) return { is: "unit", unit: unitName(unit), port: port ?? null };
  if (process !== void 0) return { is: "process", pattern: process, port: port ?? null };
  return port === void 0 ? null : { is: "port", port };
}
function unitName(unit) {
  return unit.replace(/\.service$/, "");
}
function programName(program) {
  switch (program.is) {
    case "unit":
      return program.unit;
    case "port":
      return `port ${program.port}`;
    case "process":
      return program.pattern;
  }
}
function targetProblem(configured) {
  const { url, docker, swarm, ssh, proxy, backend } = configured;
  const given = [url, docker, swarm, ssh].filter((one) => one !== void 0);
  if (given.length !== 1) return "give one of url, docker, swarm and ssh";
  if (ssh === void 0 && (proxy || backend)) {
    return "proxy and backend stand beside ssh; those of docker stand in its own map";
  }
  if (backend && backend.unit !== void 0 === (backend.process !== void 0)) {
    if (backend.unit !== void 0) return "give backend unit or process, not both";
    if (backend.port === void 0) return "give backend a unit, a process or a port";
  }
  if (docker && !docker.project && !docker.proxy) {
    return "give docker a project, or the names of its containers: proxy and backend";
  }
  return null;
}
function namesOf(target) {
  if (target.kind === "docker" || target.kind === "swarm") return target;
  if (target.kind === "ssh") {
    return { proxy: target.proxy, backend: target.backend && programName(target.backend) };
  }
  return { proxy: target.kind === "url" ? target.host : null, backend: null };
}

// src/plan/load-config.ts
async function loadConfig(at2, raw) {
  const path = await findConfig(at2, raw.config);
  const text = path === null ? null : await at2.files.readText(path);
  const name = path === null ? "" : shown(at2, path);
  if (path !== null && text === null) {
    throw new UsageError([{ file: name, line: null, key: "", message: "may not be read" }]);
  }
  const file = text === null ? null : { name, yaml: readYaml(text, name) };
  const settings = layOver(file, raw.options);
  const lang = languageNamed(record(settings.value)["lang"]);
  if (settings.problems.length > 0) throw new UsageError(settings.problems, lang);
  const filled2 = fill2(settings, raw.env);
  const { config, problems } = await checked(settings, filled2.value);
  const all = [
    ...filled2.problems,
    ...problems,
    ...config ? furtherProblems(settings, config) : [],
    ...raw.isOfPullRequest ? strangersTarget(settings, raw.env) : []
  ];
  if (!config || all.length > 0) throw new UsageError(inOrder(all), lang);
  const misnamed = path === null ? await misnamedConfigs(at2) : [];
  const { secrets, warnings } = filled2;
  return { config, settings, path, secrets, warnings: [...misnamed, ...warnings] };
}
async function checked(settings, value) {
  if (JSON.stringify(value ?? {}) === "{}") return { config: {}, problems: [] };
  const { validate } = await import("./plan-config-validate.mjs");
  return validate(settings, value);
}
function fill2(settings, env) {
  const problems = [];
  const secrets = [];
  const warnings = [];
  const filled2 = /* @__PURE__ */ new Set();
  const own = textMap(record(settings.value)["env"]);
  let isLoginEmpty = false;
  const whole = interpolate(settings.value, {
    valueOf: (name) => env[name] ?? own[name] ?? null,
    onMissing(path, name) {
      const message = `\${${name}} is not set; give it in the environment, or below env`;
      problems.push(problemAt(settings, path, message));
    },
    onFilled(path, name, found2) {
      filled2.add(path.join("."));
      if (path[0] === "auth" && found2 === "") {
        isLoginEmpty = true;
        const message = `\${${name}} is empty, as secrets are in pull requests from forks: requests go without credentials`;
        warnings.push(problemAt(settings, path, message));
        return;
      }
      if (env[name] !== void 0 && (path[0] === "auth" || isSecretKey(path))) secrets.push(found2);
    }
  });
  const value = isLoginEmpty ? without(whole, "auth") : whole;
  visit2(value, [], (path, text) => {
    if (filled2.has(path.join(".")) || text.includes("${")) return;
    if (settings.originOf(path)?.from === "input") {
      if (isCredential(path, text)) secrets.push(text);
    } else if (isSecretKey(path) && text.length >= 4) {
      const message = "looks like a secret written out; write ${NAME} and give it by the environment";
      warnings.push(problemAt(settings, path, message));
    }
  });
  return { value, problems, secrets, warnings };
}
function without(value, key) {
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(entries.filter(([name]) => name !== key));
}
function visit2(value, path, found2) {
  if (typeof value === "string") found2(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) visit2(item, [...path, key], found2);
}
function furtherProblems(settings, config) {
  const found2 = [];
  const { upload, auth, target } = config;
  if (upload?.file !== void 0 && upload.size !== void 0) {
    found2.push(problemAt(settings, ["upload", "size"], "give file or size, not both"));
  }
  for (const { path, message } of authProblems(auth)) {
    found2.push(problemAt(settings, ["auth", ...path], message));
  }
  for (const key of ["second-day", "prove-fix"]) {
    if (config[key] === void 0 || config[key] === false) continue;
    found2.push(problemAt(settings, [key], "not supported yet; leave it out"));
  }
  const wrong = target ? targetProblem(target) : null;
  if (wrong !== null) found2.push(problemAt(settings, ["target"], wrong));
  return found2;
}
function strangersTarget(settings, env) {
  const found2 = [];
  visit2(record(settings.value)["target"], ["target"], (path, text) => {
    const name = /^\$\{(\w+)\}$/.exec(text)?.[1];
    if (settings.originOf(path)?.from !== "file" || name && env[name] !== void 0) return;
    const message = "in a pull request this counts only as ${NAME} of the environment; write it so, or give the input target";
    found2.push(problemAt(settings, path, message));
  });
  return found2;
}
function inOrder(problems) {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function textMap(value) {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]));
}

// src/plan/missing.ts
function missingIn(plan, found2) {
  const named3 = found2.elsewhere?.is === "files" ? found2.elsewhere.files : ["docker-compose.yml"];
  const compose = { key: "compose", say: `compose: [${named3.join(", ")}]`, why: NO_COMPOSE };
  return [
    ...plan.compose.files.length === 0 ? [compose] : [],
    ...proxyMissing(plan, found2),
    ...backendMissing(plan, found2),
    ...healthMissing(plan, found2),
    ...uploadMissing(plan, found2)
  ];
}
var NO_COMPOSE = "there is no compose file that docker compose would find: check needs one to run";
function proxyMissing({ proxy, compose }, found2) {
  const { hostNginx: hostNginx2, otherProxy, elsewhere, unseenProxy: unseenProxy2 } = found2;
  if (proxy === null && elsewhere !== null && compose.files.length > 0)
    return [notNamed(elsewhere)];
  if (proxy === null && unseenProxy2 !== null) {
    const { service, port, image, where } = unseenProxy2;
    const why2 = `${service} has an image from elsewhere (${image}, ${where}): whether it is the proxy, and what it passes on, no file here tells`;
    return [{ key: "proxy.service", say: `proxy: {service: ${service}, port: ${port}}`, why: why2 }];
  }
  if (proxy === null) {
    const file = hostNginx2?.conf.files[0];
    const why2 = file && `no service runs nginx; ${file} is for nginx of the host, which is not run`;
    return [{ key: "proxy.service", say: "proxy: {service: NAME}", ...why2 ? { why: why2 } : {} }];
  }
  if (otherProxy === null || proxy.conf.length > 0) return [];
  const why = `${proxy.service} runs ${otherProxy}, which is not nginx: its routes are not read`;
  return [{ key: "proxy.conf", say: "upload: {path: /PATH}, health: {proxied: /PATH}", why }];
}
function notNamed(elsewhere) {
  const service = elsewhere.service ?? "";
  if (elsewhere.is === "profile") {
    const { profile } = elsewhere;
    const why2 = `service ${service}, which runs nginx, starts with profile ${profile} only`;
    return { key: "proxy.service", say: `profiles: [${profile}]`, why: why2 };
  }
  const { files } = elsewhere;
  const why = `service ${service}, which runs nginx, stands in ${files.at(-1) ?? ""} only`;
  return { key: "proxy.service", say: `compose: [${files.join(", ")}]`, why };
}
var PROTOCOLS = {
  fastcgi: "FastCGI",
  uwsgi: "uWSGI",
  scgi: "SCGI",
  grpc: "gRPC"
};
function backendMissing({ backend }, found2) {
  if (backend === null) {
    return [{ key: "backend.service", say: "backend: {service: NAME, port: PORT}" }];
  }
  const guess = guessMissing(backend.service, found2);
  return guess.length > 0 ? guess : portMissing(backend, found2);
}
function guessMissing(service, found2) {
  const { backend, chosenAtRunTime: chosenAtRunTime2, unseenProxy: unseenProxy2 } = found2;
  if (backend?.value !== service || backend.sure) return [];
  const say = "backend: {service: NAME, port: PORT}";
  if (chosenAtRunTime2 !== null) {
    const why2 = `nginx chooses the backend while it runs (${chosenAtRunTime2}); ${service} is a guess`;
    return [{ key: "backend.service", say, why: why2 }];
  }
  if (unseenProxy2 === null) return [];
  const why = `no file here tells what ${unseenProxy2.service} passes on; ${service} is a guess`;
  return [{ key: "backend.service", say, why }];
}
function portMissing(backend, found2) {
  if (backend.port !== null) return [];
  const protocol = PROTOCOLS[found2.backendProtocol ?? ""];
  if (protocol === void 0) {
    return [{ key: "backend.port", say: `backend: {service: ${backend.service}, port: PORT}` }];
  }
  const why = `${backend.service} speaks ${protocol}: it has no HTTP port that could be asked directly`;
  return [{ key: "backend.port", say: "health: {proxied: /PATH}", why }];
}
function healthMissing({ health }, found2) {
  const isAsked = PROTOCOLS[found2.backendProtocol ?? ""] === void 0;
  return [
    ...health.direct === null && isAsked ? [{ key: "health.direct", say: "health: {direct: /PATH}" }] : [],
    ...health.proxied === null ? [{ key: "health.proxied", say: "health: {proxied: /PATH}" }] : []
  ];
}
function uploadMissing({ upload }, found2) {
  if (upload !== null) return [];
  if (!found2.upload) return [{ key: "upload.path", say: "upload: {path: /PATH}" }];
  const { path, field, method } = found2.upload.value;
  const verb = method === "POST" ? "" : `, method: ${method}`;
  const say = `upload: {path: ${path}, field: ${field}${verb}}`;
  const why = `not posted unasked, since it is a guess: ${found2.upload.why}`;
  return [{ key: "upload.path", say, why }];
}

// src/plan/sources.ts
var DISCOVERED = [
  ["proxy.service", (found2) => found2.proxy],
  ["proxy.port", (found2) => found2.proxyPort],
  ["proxy.host", (found2) => found2.proxyHost],
  ["proxy.scheme", (found2) => found2.proxyScheme],
  ["backend.service", (found2) => found2.backend],
  ["backend.port", (found2) => found2.backendPort],
  ["health.direct", (found2) => found2.healthDirect],
  ["health.proxied", (found2) => found2.healthProxied],
  ["upload.path", (found2) => found2.upload],
  ["upload.field", (found2) => found2.upload],
  ["upload.method", (found2) => found2.upload],
  ["upload.upstreamUri", (found2) => found2.upstreamUri],
  ["project", (found2) => found2.project]
];
var DEFAULTS = {
  "proxy.scheme": "http",
  "upload.method": "POST",
  "upload.field": "file",
  timeout: "120 seconds",
  "request-timeout": "75 seconds"
};
function sourcesOf(plan, settings, found2, compose) {
  const sources = {};
  for (const [key, detail] of Object.entries(DEFAULTS)) {
    const [group] = key.split(".");
    if (group === "upload" && !plan.upload || group === "proxy" && !plan.proxy) continue;
    sources[key] = { from: "default", detail, sure: true };
  }
  sources["compose"] = { from: "discovered", detail: compose, sure: true };
  if (plan.upload?.content.is === "generated") {
    const { name, bytes } = plan.upload.content;
    sources["upload.size"] = { from: "default", detail: `${name}, ${bytes} bytes`, sure: true };
  }
  if (plan.routes.length > 0) {
    const [first] = found2.paths;
    sources["routes"] = first ? { from: "discovered", detail: first.why, sure: first.sure } : { from: "default", detail: "/", sure: true };
  }
  for (const [key, value] of DISCOVERED) {
    const it = value(found2);
    if (it) sources[key] = { from: "discovered", detail: it.why, sure: it.sure };
  }
  Object.assign(sources, notedBy(found2, plan.upload?.found === true));
  for (const { key } of OPTIONS) {
    if (!isSet(settings.value, key)) continue;
    const origin = settings.originOf(key);
    if (!origin) continue;
    const line = origin.line === null ? "" : `:${origin.line}`;
    const name = key.join(".");
    sources[name] = { from: origin.from, detail: `${origin.name}${line}`, sure: true };
  }
  return sources;
}
function notedBy(found2, isPosted) {
  const { confWays, unused, hostNginx: hostNginx2, proxyScheme, upload } = found2;
  const noted = {};
  if (confWays !== null || unused.length > 0) {
    const detail = confWays ?? "none that a service reads";
    noted["proxy.conf"] = { from: "discovered", detail, sure: hostNginx2 === null, unused };
  }
  if (proxyScheme !== null) {
    const detail = "self-signed certificates are accepted for a local stack";
    noted["proxy.insecure"] = { from: "default", detail, sure: true };
  }
  const limit = upload?.value.limitBytes;
  if (upload && limit != null) {
    const detail = `${limit} bytes, by ${upload.why}`;
    noted["upload.limit"] = { from: "discovered", detail, sure: false };
  }
  if (upload && isPosted) {
    const detail = `${upload.why}; not configured: posted without credentials, a made-up file`;
    noted["upload.path"] = { from: "discovered", detail, sure: true };
  }
  return noted;
}
function isSet(value, key) {
  const at2 = key.reduce(
    (inner, part) => typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : void 0,
    value
  );
  return at2 !== void 0 && at2 !== null;
}

// src/plan/generated-file.ts
var DEFAULT_BYTES = 64 * 1024;
var KINDS = [
  [/excel|xlsx|spreadsheet|workbook/i, "xlsx"],
  [/csv/i, "csv"],
  [/pdf/i, "pdf"],
  [/image|img|photo|picture|avatar|logo|thumb|cover/i, "png"]
];
function generated({ path, field }, bytes = DEFAULT_BYTES) {
  return { is: "generated", name: `sample.${kindFor(`${path} ${field}`)}`, bytes };
}
function kindFor(words) {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? "txt";
}

// src/plan/upload.ts
async function uploadPlan(at2, upload, origin) {
  if (!upload) return { upload: null, wrong: null };
  const base = {
    path: upload.path,
    method: upload.method ?? "POST",
    field: upload.field ?? "file",
    upstreamUri: null,
    fields: upload.fields ?? {},
    expect: upload.expect ?? null
  };
  if (upload.file === void 0) {
    return { upload: { ...base, content: generated(base, upload.size) }, wrong: null };
  }
  const found2 = await confine(at2, upload.file, origin?.from ?? "file");
  if ("wrong" in found2) return { upload: null, wrong: found2.wrong };
  const bytes = (await at2.files.stat(found2.path))?.bytes ?? 0;
  return { upload: { ...base, content: { is: "file", path: found2.path, bytes } }, wrong: null };
}
function foundUploadPlan(route) {
  const { path, method, field } = route;
  const base = { path, method, field, upstreamUri: null, fields: {}, expect: null };
  return { ...base, content: generated(base), found: true };
}

// src/plan/resolve.ts
var TIMEOUT_SECONDS = 120;
var REQUEST_TIMEOUT_SECONDS = 75;
async function resolvePlan(raw, deps) {
  return (await explainedPlan(raw, deps)).plan;
}
async function explainedPlan(raw, { files, withoutCompose = false }) {
  const at2 = await locate(rememberedFiles(files), raw.cwd, raw.dir);
  const loaded = await loadConfig(at2, raw);
  return speaking(loaded.config.lang ?? null, () => planned(at2, loaded, raw, withoutCompose));
}
async function planned(at2, loaded, raw, withoutCompose) {
  const { config, settings } = loaded;
  const target = targetPlan(config.target);
  const origin = settings.originOf(["upload", "file"]);
  const { upload, wrong } = await uploadPlan(at2, config.upload, origin);
  if (wrong !== null) throw new UsageError([problemAt(settings, ["upload", "file"], wrong)]);
  const compose = await loadCompose(at2, loaded, raw.env).catch((error) => {
    const isNeeded = target.kind === "compose" && !withoutCompose;
    if (!isNeeded && isWithout(error, loaded)) return null;
    throw error;
  });
  const setup = compose ? null : await hostSetup(at2);
  const known = {
    proxyService: config.proxy?.service ?? namesOf(target).proxy,
    proxyPort: config.proxy?.port ?? null,
    host: config.proxy?.host ?? null,
    scheme: config.proxy?.scheme ?? null,
    backend: withPort(config.backend ?? serviceOf2(target)),
    healthDirect: config.health?.direct ?? null,
    healthProxied: config.health?.proxied ?? null,
    upload
  };
  const discovered = await discover(
    at2,
    compose?.model ?? setup ?? { services: [] },
    known,
    setup?.nginx
  );
  const isLacking = known.proxyService === null && discovered.proxy === null;
  const elsewhere = isLacking && target.kind === "compose" ? await nginxElsewhere(at2, compose?.model ?? {}, compose?.plan.files ?? [], raw.env) : null;
  const found2 = { ...discovered, elsewhere };
  const isOurs = target.kind === "compose";
  const unasked = isOurs && found2.upload?.sure ? foundUploadPlan(found2.upload.value) : null;
  const plan = assemble({
    ...{ at: at2, raw, loaded, found: found2, target },
    compose: compose ?? NO_COMPOSE2,
    upload: upload ?? unasked
  });
  return { plan: frozen(plan), found: found2 };
}
var NO_COMPOSE2 = {
  plan: { files: [], profiles: [], services: [], envFiles: [], env: {} },
  how: "there is none",
  model: { services: [], known: [] },
  named: []
};
function isWithout(error, { config }) {
  if (!(error instanceof UsageError) || config.compose) return false;
  return error.problems.every(({ file, key }) => file === null && key === "compose");
}
function assemble({ at: at2, raw, loaded, compose, found: found2, target, upload }) {
  const { config } = loaded;
  const isOurs = target.kind === "compose";
  const proxied = config.health?.proxied ?? found2.healthProxied?.value ?? null;
  const plan = {
    root: at2.root,
    dir: at2.dir,
    out: raw.out === null ? join13(at2.dir, ".bad-gateway") : resolve4(raw.cwd, raw.out),
    target,
    config: loaded.path,
    compose: {
      ...compose.plan,
      project: config.project ?? found2.project?.value ?? null
    },
    proxy: proxyPlan(config.proxy, target, found2),
    // Behind an address nobody but its proxy can be asked.
    backend: target.kind === "url" ? null : backendOf2(config.backend ?? serviceOf2(target), found2),
    health: {
      direct: config.health?.direct ?? found2.healthDirect?.value ?? null,
      proxied,
      headers: config.health?.headers ?? {}
    },
    upload: upload && { ...upload, upstreamUri: found2.upstreamUri?.value ?? null },
    routes: routePlans(config, found2, upload !== null || proxied !== null),
    auth: authPlan(config.auth),
    timeoutSeconds: config.timeout ?? (isOurs ? TIMEOUT_SECONDS : SETTLING_SECONDS),
    requestTimeoutSeconds: config["request-timeout"] ?? REQUEST_TIMEOUT_SECONDS,
    lang: config.lang ?? languageOf(raw.env),
    secrets: secretValues(loaded.secrets, [
      ...compose.named,
      ...namedSecrets(raw.env),
      ...namedSecrets(config.env ?? {})
    ]),
    warnings: [...loaded.warnings, ...[...at2.refused].sort().map((path) => linkProblem(at2, path))]
  };
  const files = compose.plan.files.map((path) => shown(at2, path)).join(", ");
  const sources = sourcesOf(plan, loaded.settings, found2, `${files} (${compose.how})`);
  return { ...plan, sources, missing: missingIn(plan, found2) };
}
function serviceOf2(target) {
  const service = namesOf(target).backend;
  if (service === null) return void 0;
  const port = target.kind === "ssh" ? target.backend?.port ?? void 0 : void 0;
  return { service, port };
}
function proxyPlan(config, target, found2) {
  if (target.kind === "url") {
    const { scheme: scheme2, host, port } = target;
    const said = { service: host, port, hostPort: port, scheme: scheme2, conf: [] };
    const shown2 = port === (scheme2 === "https" ? 443 : 80) ? host : `${host}:${port}`;
    return { ...said, host: config?.host ?? shown2, insecure: config?.insecure ?? false };
  }
  const service = config?.service ?? namesOf(target).proxy ?? found2.proxy?.value;
  if (service === void 0) return null;
  const scheme = config?.scheme ?? found2.proxyScheme?.value ?? "http";
  return {
    service,
    port: config?.port ?? found2.proxyPort?.value ?? (scheme === "https" ? 443 : 80),
    hostPort: found2.hostPort,
    conf: found2.conf,
    host: config?.host ?? found2.proxyHost?.value ?? null,
    scheme,
    // Nobody configured https: what a stack has for this machine is hardly ever signed for it.
    insecure: config?.insecure ?? found2.proxyScheme !== null
  };
}
function backendOf2(said, found2) {
  const service = said?.service ?? found2.backend?.value;
  if (service === void 0) return null;
  const port = said?.port;
  return port === void 0 ? backendPlan(service, found2.backendPort) : { service, port };
}
function routePlans({ routes, health, upload }, { paths, bent, backend }, isAsked) {
  if (!routes) {
    const isSaid = health?.proxied !== void 0 || upload !== void 0;
    if (isAsked && isSaid) return [];
    const others = isAsked ? paths.filter(({ service }) => service !== backend?.value) : paths;
    const asked = /* @__PURE__ */ new Set([...others.map(({ value }) => value), ...bent]);
    const passed = [...asked].map((path) => ({ path, backend: null, expect: null }));
    if (isAsked) return passed;
    if (passed.some(({ path }) => path === "/")) return passed;
    return [...passed, { path: "/", backend: null, expect: null, front: true }];
  }
  return routes.map(({ path, backend: backend2, expect }) => ({
    path,
    backend: withPort(backend2),
    expect: expect ?? null
  }));
}
function withPort(backend) {
  return backend ? { service: backend.service, port: backend.port ?? null } : null;
}
function frozen(value) {
  if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) frozen(item);
    Object.freeze(value);
  }
  return value;
}

export {
  pathFrom,
  realWithin,
  filesWithin,
  locate,
  CONFIG,
  findConfig,
  shown,
  rememberedFiles,
  BY_ITSELF,
  loadResolved,
  commandPort,
  programName,
  foundUploadPlan,
  resolvePlan,
  explainedPlan
};
