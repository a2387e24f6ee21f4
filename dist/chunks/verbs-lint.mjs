import {
  composeConfig,
  modelOf,
  namesOnly,
  recordOf,
  repository
} from "./shared-gather-repository.mjs";
import {
  seal
} from "./shared-case-seal.mjs";
import {
  mayHoldRoutes,
  pathsToLookAt,
  readCase,
  viewOf
} from "./shared-read-places-image.mjs";
import "./shared-read-compose-compose-services.mjs";
import {
  take
} from "./shared-gather-capture.mjs";
import "./shared-case-coverage.mjs";
import "./shared-ports-docker.mjs";
import {
  realWithin,
  rememberedFiles,
  resolvePlan,
  shown
} from "./shared-plan-resolve.mjs";
import "./shared-case-secrets-carried.mjs";
import {
  unifiedDiff
} from "./shared-vscode-languageserver-types.mjs";
import "./shared-read-nginx-syntax-grammar.mjs";
import {
  warningInWords
} from "./shared-plan-options.mjs";
import {
  UsageError
} from "./shared-plan-usage-error.mjs";
import {
  TOOL
} from "./shared-package.mjs";
import "./shared-read-docker-ignore.mjs";
import {
  array,
  at,
  record,
  string
} from "./shared-yaml.mjs";
import "./shared-report-project-home.mjs";
import {
  limitRows,
  spoken
} from "./shared-causes-proxy-config-location-uri-double-or-stripped-prefix.mjs";
import "./shared-case-last-words.mjs";
import "./shared-case-container-start.mjs";
import "./shared-verbs-load-language.mjs";
import {
  ENGLISH_WORDING,
  fill,
  isOnMachine,
  reworded,
  said,
  textOf
} from "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-plan-nearest.mjs";
import {
  languageNamed,
  languageOf
} from "./shared-case-language-tag.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";

// src/diagnose/inspect.ts
function inspectAll(table, causes, texts, wording = ENGLISH_WORDING) {
  const view = viewOf(table);
  const found = causes.flatMap(
    (cause) => (cause.inspect?.(view) ?? []).flatMap((finding) => {
      const sentences = rendered(cause, asWritten(finding, cause, table.plan), texts, wording);
      return sentences ? [withProfile(sentences, profileOf(table, finding), wording)] : [];
    })
  );
  return inOrder(distinct(found));
}
function asWritten(finding, { text }, plan) {
  if (!isOnMachine(plan)) return finding;
  const { summary, fix } = finding;
  return { ...finding, summary: reworded(summary, text), fix: reworded(fix, text) };
}
var RANK = { error: 0, warning: 1, note: 2 };
function inOrder(findings) {
  return findings.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || compare(a.places[0].file ?? "", b.places[0].file ?? "") || (a.places[0].line ?? 0) - (b.places[0].line ?? 0) || compare(a.cause, b.cause)
  );
}
function rendered(cause, finding, texts, wording) {
  const [first, ...places] = finding.places.filter(({ file }) => file !== null);
  if (!first) return null;
  const sentence = ({ text, params }) => fill(textOf(cause.text, text), params, wording);
  return {
    cause: cause.id,
    severity: finding.severity,
    subject: finding.subject,
    places: [first, ...places],
    summary: sentence(finding.summary),
    fix: { say: sentence(finding.fix), patch: unifiedDiff(finding.edits ?? [], texts) },
    evidence: finding.cites
  };
}
function profileOf(table, { cites }) {
  const proxy = cites.find(({ kind }) => kind.startsWith("nginx."))?.subject;
  const service = proxy === void 0 ? null : table.of("compose.service", proxy)[0]?.body;
  return service?.enabled === false ? service.profiles[0] ?? null : null;
}
function withProfile(finding, profile, { frames }) {
  if (profile === null || finding.severity === "note") return finding;
  const summary = fill(frames["with-profile"], { profile, summary: finding.summary });
  return { ...finding, severity: "warning", summary };
}
function distinct(findings) {
  const said2 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { cause, severity, places, summary } = finding;
    const { file, line } = places[0];
    const key = JSON.stringify([cause, severity, file, line, summary]);
    if (!said2.has(key)) said2.set(key, finding);
  }
  return [...said2.values()];
}
function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/diagnose/refused-files.ts
function refusedFiles(refusals, cause, wording, stop = ".") {
  const same = Map.groupBy(
    refusals,
    ({ message, certain, unset }, index) => certain ? index : [message, ...unset].join("\0")
  );
  return [...same.values()].flatMap(
    ([first, ...others]) => first ? [asFinding(first, others, { cause, wording, stop })] : []
  );
}
function asFinding({ file, line, key, message, certain, unset, absent }, others, { cause, wording, stop }) {
  const said2 = key === "" ? message : `${key}: ${message}`;
  const variables = { list: "and", of: unset };
  const whole = /[.!?。？]$/.test(said2) ? said2 : `${said2}${stop}`;
  const say = (text) => fill(textOf(cause.text, text), { message: whole, variables }, wording);
  const isNamed = unset.every((name) => message.includes(name));
  return {
    cause: cause.id,
    severity: certain ? "error" : "warning",
    subject: "",
    places: [{ file, line }, ...others.map((other) => ({ file: other.file, line: other.line }))],
    summary: say(unset.length > 0 && !isNamed ? "unset" : "summary"),
    fix: { say: say(unset.length > 0 ? "set" : absent ? "make" : "fix"), patch: null },
    evidence: []
  };
}

// src/diagnose/suppressions.ts
var SUPPRESSION = "lint-suppression";
var COMMENT = /#.*?\bbad-gateway-ignore[ \t]+(?<cause>[\w-]+)(?:[ \t]+until[ \t]+(?<until>\d{4}-\d{2}-\d{2}))?[ \t]*(?::[ \t]*(?<reason>.*))?$/;
var UNTIL = /\(?\buntil[ \t]+(?<until>\d{4}-\d{2}-\d{2})\)?[ \t]*$/;
function suppress(findings, texts, known, today, wording = ENGLISH_WORDING) {
  const comments = [...texts].flatMap(([file, text]) => commentsIn(file, text));
  const valid = comments.filter((one) => wrong(one, known, today) === null);
  const used = /* @__PURE__ */ new Set();
  const suppressed = [];
  const left = findings.filter((finding) => {
    const by = valid.find((one) => covers(one, finding));
    if (!by) return true;
    used.add(by);
    suppressed.push({ finding, reason: by.reason });
    return false;
  });
  const complaints = comments.flatMap((one) => {
    const fault = wrong(one, known, today) ?? (used.has(one) ? null : "unused");
    return fault === null ? [] : [complaint(one, fault, wording)];
  });
  return { findings: inOrder([...left, ...complaints]), suppressed };
}
function commentsIn(file, text) {
  if (!text.includes("bad-gateway-ignore")) return [];
  return text.split(/\r?\n/).flatMap((content, index) => {
    const { cause, until, reason = "" } = COMMENT.exec(content)?.groups ?? {};
    if (cause === void 0) return [];
    const inReason = UNTIL.exec(reason)?.groups?.["until"];
    return {
      ...{ file, line: index + 1, cause, until: until ?? inReason ?? null },
      reason: reason.replace(UNTIL, "").trim()
    };
  });
}
function covers({ file, line, cause }, finding) {
  if (finding.cause !== cause) return false;
  return finding.places.some(
    (place) => place.file === file && (place.line === line || place.line === line + 1)
  );
}
function wrong({ cause, reason, until }, known, today) {
  if (!known.includes(cause)) return "unknown";
  if (reason === "") return "unreasoned";
  return until !== null && until < today ? "ended" : null;
}
function complaint({ file, line, cause, until }, fault, { suppressions: texts }) {
  const why = fill(texts[fault], { cause, until: until ?? "" });
  return {
    cause: SUPPRESSION,
    severity: fault === "unused" ? "note" : "warning",
    subject: cause,
    places: [{ file, line }],
    summary: fill(texts.complaint, { cause, why }),
    fix: { say: texts[`fix-${fault}`], patch: null },
    evidence: []
  };
}

// src/gather/static.ts
import { relative, resolve } from "node:path";
var TIMEOUT_MS = 1e4;
var MOST = 1e4;
async function gatherStatic(asker, asked, plan) {
  const [files, binds] = await Promise.all([
    repository({ ...asker, most: MOST }),
    bindSources(asker)
  ]);
  const read = [asked, ...files, ...await sources(asker, files), ...binds];
  const paths = pathsToLookAt(read, plan);
  const about = { kind: "repo.paths", subject: "", how: "stat, git check-ignore" };
  return [...read, await take(asker, about, async () => ({ body: await looked(asker, paths) }))];
}
var SOURCES = 800;
var BYTES = 200 * 1024;
async function sources(asker, found) {
  const tree = found.find((capture) => capture.kind === "repo.tree");
  const contexts = Object.values(record(at(asker.config, "services"))).flatMap(
    (service) => string(at(service, "build", "context")) ?? []
  );
  const folders = [...new Set(contexts)].map((path) => `${relative(asker.root, path)}/`);
  const paths = (tree?.body?.paths ?? []).filter(
    (path) => mayHoldRoutes(path) && folders.some((folder) => folder === "/" || path.startsWith(folder))
  );
  const texts = paths.slice(0, SOURCES).map(async (subject) => {
    const path = resolve(asker.root, subject);
    const stat = await asker.files.stat(path);
    if (stat?.kind !== "file" || stat.bytes > BYTES) return [];
    const real = await realWithin(asker.files, asker.root, path);
    if (real === null) return [];
    return take(asker, { kind: "repo.file", subject, how: `cat ${subject}` }, async () => ({
      body: { text: namesOnly(real, await asker.files.readText(path) ?? ""), mode: stat.mode }
    }));
  });
  return (await Promise.all(texts)).flat();
}
async function looked(asker, named) {
  const paths = [...new Set(named.flat())].sort();
  const kinds = /* @__PURE__ */ new Map();
  for (const path of paths) kinds.set(path, await kindOf(asker, resolve(asker.root, path)));
  const isMissing = (path) => kinds.get(path) === "missing";
  const missing = named.flatMap(
    (alternatives) => alternatives.every(isMissing) ? alternatives : []
  );
  const [ignored, modules] = await Promise.all([
    ignoredOf(asker, [...new Set(missing)].sort()),
    submodulesOf(asker)
  ]);
  return [...kinds].map(([path, found]) => {
    const submodule = isMissing(path) && modules.find((one) => `${path}/`.startsWith(`${one}/`));
    return { path, found, ignored: ignored.has(path), ...submodule ? { submodule } : {} };
  });
}
async function submodulesOf({ files, root }) {
  const text = await files.readText(resolve(root, ".gitmodules")) ?? "";
  return [...text.matchAll(/^\s*path\s*=\s*"?(.+?)\/?"?\s*$/gm)].map(([, path = ""]) => path);
}
async function kindOf({ files }, path) {
  const stat = await files.stat(path);
  return stat === null ? "missing" : stat.kind === "directory" ? "directory" : "file";
}
async function ignoredOf({ shell, root }, paths) {
  const inside = paths.filter((path) => path !== "" && !/^(?:\/|\.\.(?:\/|$))/.test(path));
  const asked = inside.flatMap((path) => [path, `${path}/`]);
  if (asked.length === 0) return /* @__PURE__ */ new Set();
  try {
    const args = ["-C", root, "check-ignore", "--stdin", "-z"];
    const input = asked.map((path) => `${path}\0`).join("");
    const { stdout } = await shell.run("git", args, { input, timeoutMs: TIMEOUT_MS });
    return new Set(stdout.split("\0").map((path) => path.replace(/\/$/, "")));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}
function bindSources(asker) {
  const services = Object.entries(record(at(asker.config, "services")));
  return Promise.all(
    services.map(
      ([subject, service]) => take(asker, { kind: "bind.sources", subject, how: "stat" }, async () => {
        const binds = array(at(service, "volumes")).filter((one) => at(one, "type") === "bind");
        const body = binds.map(async (bind) => {
          const source = string(at(bind, "source")) ?? "";
          const before = await kindOf(asker, source);
          const empty = before === "directory" && (await asker.files.list(source)).length === 0;
          const target = string(at(bind, "target")) ?? "";
          return { source, target, before, after: before, empty };
        });
        return { body: await Promise.all(body) };
      })
    )
  );
}

// src/verbs/lint.ts
function fileInvalid({ causes }) {
  const cause = causes.find(({ id }) => id === "compose-file-invalid");
  if (!cause) throw new Error("the catalogue has no compose-file-invalid");
  return cause;
}
function refusalsIn(speech, refusals) {
  const { language } = speech;
  const told = refusals.map((refusal) => ({
    ...refusal,
    message: said(refusal.message, "problems", language)
  }));
  return refusedFiles(told, fileInvalid(speech), language.wording, language.report.stop);
}
function askedLanguage({ options, env }) {
  return languageNamed(options["lang"]) ?? languageOf(env);
}
var DEADLINE_MS = 6e4;
async function lint(raw, given) {
  const ports = { ...given, files: rememberedFiles(given.files) };
  const plan = await planned(raw, ports);
  if ("refused" in plan) {
    const speech2 = await spoken(plan.lang ?? askedLanguage(raw));
    const findings = refusalsIn(speech2, plan.refused);
    return { findings, suppressed: [], limits: [], texts: /* @__PURE__ */ new Map(), warnings: [], speech: speech2 };
  }
  const { file, refusals } = await staticCase(plan, raw, ports);
  const table = readCase(file);
  const texts = new Map(
    file.captures.flatMap(
      ({ kind, subject, body }) => kind === "repo.file" && body !== null ? [[subject, body.text]] : []
    )
  );
  const speech = await spoken(plan.lang);
  const { causes, language } = speech;
  const textOf2 = (path) => texts.get(path) ?? null;
  const inspected = inspectAll(table, causes, textOf2, language.wording);
  const found = inOrder([...refusalsIn(speech, refusals), ...inspected]);
  const ids = causes.map(({ id }) => id);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  return {
    ...suppress(found, texts, ids, today, language.wording),
    limits: limitRows(viewOf(table)),
    texts,
    speech,
    warnings: plan.warnings.map((warning) => warningInWords(warning, language))
  };
}
var DEPENDS = /* @__PURE__ */ new Set(["variable-required", "remote-file"]);
function isSecretFile({ message }) {
  return /there is no (?:environment )?file \S*?\benvs?\b/.test(message);
}
function requiredIn({ code, message }) {
  const [, name] = /^the variable (\S+) is required/.exec(message) ?? [];
  return code === "variable-required" && name !== void 0 ? [name] : [];
}
async function planned(raw, ports) {
  try {
    return await resolvePlan(raw, ports);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const refused = error.problems.flatMap(
      ({ file, ...problem }) => file !== null && !/bad-gateway\.ya?ml$/.test(file) && file !== raw.config ? [{ ...problem, file, certain: true, unset: [], absent: false }] : []
    );
    if (refused.length < error.problems.length) throw error;
    return { refused, lang: error.lang };
  }
}
async function staticCase(plan, raw, ports) {
  const { clock, files, shell } = ports;
  const startedAt = new Date(clock.now()).toISOString();
  const config = await composeConfig(plan, { files, env: raw.env }, startedAt);
  const record2 = recordOf(plan, false);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const { included = [] } = plan.compose;
  const named = [...plan.compose.files, ...included, ...plan.proxy?.conf ?? []];
  const asker = { clock, signal, shell, files, root: plan.root, named, config: config.resolved };
  const captures = await gatherStatic(asker, config.capture, record2);
  const about = { schema: 1, tool: TOOL, startedAt, ms: 0, commit: null, stopped: null };
  const secrets = [...plan.secrets, ...modelOf(config.resolved).secrets];
  const refusals = config.problems.map((problem) => ({
    ...problem,
    file: shown(plan, problem.file),
    message: problem.message.replaceAll(`${plan.root}/`, ""),
    certain: !problem.unset && !DEPENDS.has(problem.code) && !isSecretFile(problem),
    unset: problem.unset ?? requiredIn(problem),
    absent: isSecretFile(problem)
  }));
  return { file: seal({ ...about, plan: record2, captures }, secrets), refusals };
}
export {
  lint
};
