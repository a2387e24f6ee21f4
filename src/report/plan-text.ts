import { withoutControls } from "./escape/control.ts";
import { ENGLISH, type Language, said } from "./language.ts";
import type { PlanReport, PlanSource } from "./plan-report.ts";
import { columnsOf, padded, wrap } from "./wrap.ts";

/** Names in a row, and lines of a list. */
const SHOWN = 3;
const LISTED = 10;

/** The plan for a person: each value with where it came from, then what is missing. */
export function renderPlan(plan: PlanReport, width: number, language: Language = ENGLISH): string {
  const say = (text: string) => said(text, "plan", language);
  const rows = rowsOf(plan).map((row) => ({ ...row, value: say(row.value) }));
  const names = Math.max(...rows.map(({ name }) => name.length));
  const values = Math.min(36, Math.max(...rows.map(({ value }) => columnsOf(value))));
  const table = rows.map(({ name, value, source }) => {
    const start = `${name.padEnd(names)}  ${padded(value, values)}`;
    return source ? `${start}  ← ${say(sourceInWords(source))}` : start.trimEnd();
  });
  const unused = plan.sources["proxy.conf"]?.unused ?? [];
  return withoutControls(
    [
      ...table,
      ...(unused.length > 0
        ? ["", say("nginx configuration that no service of these compose files reads")]
        : []),
      ...unused.slice(0, LISTED).map((file) => `  ${file}`),
      ...(unused.length > LISTED ? [say(`  and ${unused.length - LISTED} more`)] : []),
      ...(plan.missing.length > 0 ? ["", say("Missing, and what would say it")] : []),
      ...plan.missing.flatMap(({ key, say: line, why }) => [
        say(`  ${key}: write ${line}`),
        ...(why === undefined ? [] : wrap(say(why), width, "    ")),
      ]),
      "",
    ].join("\n"),
  );
}

interface Row {
  readonly name: string;
  readonly value: string;
  readonly source: PlanSource | undefined;
}

function rowsOf(plan: PlanReport): readonly Row[] {
  const { compose, proxy, backend, health, upload, routes, auth, timeoutSeconds, sources } = plan;
  const row = (key: string, value: string | number | null | undefined): Row => ({
    name: key,
    value: value === null || value === undefined ? "—" : String(value),
    source: value === null || value === undefined ? undefined : sources[key],
  });
  const host = proxy?.hostPort == null ? "" : ` (on the host: ${proxy.hostPort})`;
  return [
    row("compose", some(compose)),
    row("proxy.service", proxy?.service),
    row("proxy.port", proxy && `${proxy.port}${host}`),
    ...(proxy?.scheme === "https" ? [row("proxy.scheme", proxy.scheme)] : []),
    ...(proxy?.host ? [row("proxy.host", proxy.host)] : []),
    row("proxy.conf", proxy && some(proxy.conf)),
    row("backend.service", backend?.service),
    row("backend.port", backend?.port),
    row("backend.protocol", backend?.protocol),
    row("health.direct", health.direct),
    row("health.proxied", health.proxied),
    row("upload.path", upload && `${upload.method} ${upload.path}`),
    ...(upload ? [row("upload.field", upload.field)] : []),
    ...(upload ? [contentRow(upload.content, row)] : []),
    ...(upload ? [row("upload.upstreamUri", upload.upstreamUri)] : []),
    ...(routes.length > 0 ? [row("routes", some(routes.map((path) => `GET ${path}`)))] : []),
    ...(auth ? [{ name: "auth", value: auth, source: authSource(auth, sources) }] : []),
    row("timeout", `${timeoutSeconds} s`),
  ];
}

function contentRow(
  { is, name, bytes }: NonNullable<PlanReport["upload"]>["content"],
  row: (key: string, value: string) => Row,
): Row {
  const [kilo, mega] = [1024, 1024 ** 2].map((unit) => bytes / unit);
  const size = Number.isInteger(mega)
    ? `${mega} MB`
    : Number.isInteger(kilo)
      ? `${kilo} KB`
      : `${bytes} bytes`;
  return is === "file" ? row("upload.file", name) : row("upload.size", size);
}

/** Of the key that was given: what comes down to headers or steps may be called otherwise. */
function authSource(auth: string, sources: PlanReport["sources"]): PlanSource | undefined {
  const own = sources[`auth.${auth}`];
  if (own) return own;
  return Object.entries(sources).find(([key]) => key.startsWith("auth."))?.[1];
}

/** The first few of a list; null: there is none. */
function some(names: readonly string[]): string | null {
  const shown = names.slice(0, SHOWN).join(", ");
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return names.length === 0 ? null : `${shown}${more}`;
}

function sourceInWords({ from, detail, sure }: PlanSource): string {
  const by = from === "default" ? "default" : from === "discovered" ? "" : from;
  const text = [by, detail].filter(Boolean).join(": ");
  return sure ? text : `${text} (a guess)`;
}
