import { parse } from "yaml";
import { MASK } from "../../case/mask.ts";
import { type Redact, redactor } from "../../case/redact.ts";
import { BY_ITSELF } from "../../plan/compose/find.ts";
import { shown } from "../../plan/locate.ts";
import type { Missing, Plan, Source } from "../../plan/plan.ts";
import type { ConfigContent, ConfigLine } from "../../report/init/config-text.ts";
import type { YamlValue } from "../../report/init/yaml-text.ts";

/** In the order in which they are written. */
const GROUPS = [
  "compose",
  "profiles",
  "project",
  "proxy",
  "backend",
  "health",
  "upload",
  "routes",
  "auth",
];

/** What a plan without any config becomes as a config; no secret is in it. */
export function configLines(plan: Plan): Omit<ConfigContent, "schema"> {
  const redact = redactor(plan.secrets);
  const found = foundLines(plan).map((line) => withoutSecret(line, redact));
  const missing = plan.missing
    .filter((one) => elsewhereLines(one).length === 0)
    .flatMap(missingLines)
    .filter(({ key }) => !found.some((line) => line.key.join() === key.join()));
  const elsewhere = plan.missing.flatMap(elsewhereLines);
  const lines = [...found, ...elsewhere, ...unique(missing), ...furtherLines(plan)];
  return {
    lines: [...GROUPS, "timeout", "request-timeout"].flatMap((group) =>
      lines.filter(({ key }) => key[0] === group),
    ),
    notes: notesOf(plan, redact),
  };
}

function foundLines(plan: Plan): readonly ConfigLine[] {
  const { compose, proxy, backend, health, upload, routes, sources } = plan;
  const line = (key: string, value: YamlValue | null | undefined): readonly ConfigLine[] => {
    const source = sources[key];
    if (value === null || value === undefined || !source) return [];
    const [group = "", leaf] = key.split(".");
    const path: ConfigLine["key"] = leaf === undefined ? [group] : [group, leaf];
    return [{ key: path, value, why: whyOf(source), open: source.from !== "discovered" }];
  };
  const found = [
    ...line("project", compose.project),
    ...line("proxy.service", proxy?.service),
    ...line("proxy.port", proxy?.port),
    ...line("proxy.host", proxy?.host),
    ...line("proxy.scheme", proxy?.scheme),
    ...line("backend.service", backend?.service),
    ...line("backend.port", backend?.port),
    ...line("health.direct", health.direct),
    ...line("health.proxied", health.proxied),
    // The field was found with the path, whose own source tells what a run makes of it.
    ...line("upload.field", upload?.path).map((each) => withKey(each, "path")),
    ...line("upload.method", upload?.method === "POST" ? null : upload?.method),
    ...line("upload.field", upload?.field),
    ...line("routes", routes.some(({ front }) => front) ? null : routes.map(pathOf)),
  ].filter(({ open }) => !open);
  const insecure = line("proxy.insecure", proxy?.insecure === true ? true : null);
  // Without compose files these are no services, and a check would look for them in vain.
  const open = compose.files.length === 0;
  return [...composeLine(plan), ...[...found, ...insecure].map((each) => ({ ...each, open }))];
}

/** A front page that nobody named is asked with less force; written down it would be named. */
function pathOf({ path }: Plan["routes"][number]): YamlValue {
  return { path };
}

function withKey(line: ConfigLine, leaf: string): ConfigLine {
  return { ...line, key: [line.key[0], leaf] };
}

/**
 * Files that compose finds by itself stay open: one of them may be an override that only this
 * machine has.
 */
function composeLine({ root, compose, sources }: Plan): readonly ConfigLine[] {
  const source = sources["compose"];
  if (compose.files.length === 0 || !source) return [];
  const value = compose.files.map((path) => shown({ root }, path));
  const open = source.detail.includes(BY_ITSELF);
  return [{ key: ["compose"], value, why: open ? BY_ITSELF : whyOf(source), open }];
}

function whyOf({ detail, sure }: Source): string {
  return sure ? detail : `a guess: ${detail}`;
}

/** The line that would say what is missing, each of its keys on its own. */
function missingLines({ say }: Missing): readonly ConfigLine[] {
  const groups = parse(`{${say}}`) as Readonly<Record<string, YamlValue>>;
  return Object.entries(groups).flatMap(([group, value]) => {
    const line = (key: ConfigLine["key"], value: YamlValue): ConfigLine => {
      return { key, value, why: "", open: true };
    };
    if (typeof value !== "object" || Array.isArray(value)) return [line([group], value)];
    return Object.entries(value).map(([leaf, item]) => line([group, leaf], item));
  });
}

/** nginx that other compose files or a profile would bring: beside the files that are found, not for them. */
function elsewhereLines(missing: Missing): readonly ConfigLine[] {
  if (missing.key !== "proxy.service") return [];
  return missingLines(missing)
    .filter(({ key: [group] }) => group === "compose" || group === "profiles")
    .map((line) => ({ ...line, why: missing.why ?? "" }));
}

function unique(lines: readonly ConfigLine[]): readonly ConfigLine[] {
  return [...new Map(lines.map((line) => [line.key.join(), line])).values()];
}

const TOKEN = "${UPLOAD_TOKEN}";

/** What nobody misses, and many want to say. */
function furtherLines({ upload, timeoutSeconds, requestTimeoutSeconds }: Plan): ConfigLine[] {
  const open = (key: ConfigLine["key"], value: YamlValue, why: string): ConfigLine => {
    return { key, value, why, open: true };
  };
  const made = upload?.content.is === "generated" ? upload.content : null;
  return [
    ...(made
      ? [
          open(["upload", "file"], "samples/FILE", `a real one, else a made-up ${made.name}`),
          open(["upload", "expect"], [200], "else every status that proves the path"),
        ]
      : []),
    open(
      ["auth"],
      { bearer: TOKEN },
      "or headers, login, steps; without it only the path is proven",
    ),
    open(["timeout"], timeoutSeconds, "seconds to become ready, after build and pull"),
    open(["request-timeout"], requestTimeoutSeconds, "seconds for one request"),
  ];
}

/** A value that holds a secret is written as `${NAME}`, and waits for a person to name it. */
function withoutSecret(line: ConfigLine, redact: Redact): ConfigLine {
  const [value, why] = [masked(line.value, redact), redact(line.why)];
  const asText = JSON.stringify(value);
  if (asText === JSON.stringify(line.value) && !asText.includes("${")) return { ...line, why };
  return { ...line, value, why: `${why}; give what it holds in the environment`, open: true };
}

function masked(value: YamlValue, redact: Redact): YamlValue {
  if (typeof value === "string") return redact(value).replaceAll(MASK, "${NAME}");
  if (typeof value !== "object") return value;
  return JSON.parse(JSON.stringify(value), (_, item: YamlValue) =>
    typeof item === "string" ? masked(item, redact) : item,
  ) as YamlValue;
}

function notesOf(plan: Plan, redact: Redact): ConfigContent["notes"] {
  const conf = plan.sources["proxy.conf"];
  const limit = plan.sources["upload.limit"];
  const files = plan.proxy?.conf ?? [];
  const proxy = [
    ...(conf && files.length > 0 ? [`nginx reads ${some(files)}: ${conf.detail}`] : []),
    ...(conf?.unused?.length ? [`no service reads ${some(conf.unused)}`] : []),
  ];
  const notes: Record<string, readonly string[]> = {
    proxy,
    upload: limit ? [`the application takes at most ${limit.detail}`] : [],
  };
  for (const { key, why } of plan.missing) {
    const [group = ""] = key.split(".");
    if (why !== undefined) notes[group] = [...(notes[group] ?? []), why];
  }
  return Object.fromEntries(
    Object.entries(notes).map(([group, texts]) => [group, texts.map(redact)]),
  );
}

const SHOWN = 3;

function some(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
