import type { Fact } from "../../../case/facts.ts";
import type { LimitRow } from "../../../case/limit-row.ts";
import type { Line, Written } from "./evidence.ts";
import { proxies, serviceOf } from "./evidence.ts";
import { writtenHops } from "./hops.ts";
import { once } from "./once.ts";
import { startLine } from "./start-line.ts";

const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };

/** Bytes of `50M`; null where it is none. */
function bytesOf(text: string): number | null {
  const [, count, unit = ""] = /^(\d+)([kmg])?$/i.exec(text) ?? [];
  return count === undefined ? null : Number(count) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** Seconds of `300s`, `5m`, `60`; null where it is none. */
function secondsOf(text: string): number | null {
  const parts = [...text.matchAll(/(\d+)(ms|[smhd])?/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text) return null;
  return parts.reduce(
    (sum, [, count, unit = "s"]) => sum + Number(count) * (SECONDS[unit] ?? 1),
    0,
  );
}

/** All limits on the way, from the outside in: sizes first, then times. */
export const limitRows = once((view): readonly LimitRow[] => {
  const rows = [
    ...proxies(view).flatMap((proxy) => nginxRows(view, proxy)),
    ...view.all("compose.service").flatMap(({ subject }) => gunicornRows(view, subject)),
    ...onTheWay(view, view.all("app.route").flatMap(applicationRows)),
  ];
  return [...rows.filter((row) => row.of === "body"), ...rows.filter((row) => row.of === "time")];
});

const TIMES = [
  "client_body_timeout",
  "proxy_connect_timeout",
  "proxy_send_timeout",
  "proxy_read_timeout",
];

function nginxRows(view: Written, proxy: string): readonly LimitRow[] {
  const lines = view.of("nginx.directive", proxy);
  const passes = lines.some(({ body }) => body.name === "proxy_pass");
  if (!passes) return [];
  const row = (line: Line, of: LimitRow["of"], value: number): LimitRow => ({
    ...{ of, layer: "nginx", service: proxy, name: line.body.name, value },
    place: line.seen.place,
    where: line.body.context.findLast((block) => block.startsWith("location ")) ?? "",
  });
  const rows = (of: LimitRow["of"], names: readonly string[], read: typeof bytesOf) =>
    lines
      .filter(({ body }) => names.includes(body.name))
      .flatMap((line) => {
        const value = read(line.body.args[0] ?? "");
        return value === null ? [] : [row(line, of, value)];
      });
  const sizes = rows("body", ["client_max_body_size"], bytesOf);
  const times = rows("time", TIMES, secondsOf);
  const preset = (of: LimitRow["of"], name: string, value: number): LimitRow => ({
    ...{ of, layer: "nginx", service: proxy, name, value, place: null, where: "" },
  });
  // What is not set for all has nginx's default for the rest. A value that a template leaves open
  // (`${LIMIT}`) is none that is known here.
  const isSetForAll = (name: string) =>
    lines.some(
      ({ body }) =>
        body.name === name && !body.context.some((block) => block.startsWith("location ")),
    );
  return [
    ...(isSetForAll("client_max_body_size")
      ? []
      : [preset("body", "client_max_body_size", 2 ** 20)]),
    ...sizes,
    ...(lines.some(({ body }) => body.name === "proxy_read_timeout")
      ? []
      : [preset("time", "proxy_read_timeout", 60)]),
    ...times,
  ];
}

/** gunicorn's documentation, "timeout": 30 seconds. */
const GUNICORN_SECONDS = 30;

function gunicornRows(view: Written, service: string): readonly LimitRow[] {
  const line = startLine(view, service);
  const options = /(?:^|[\s/])gunicorn\s(.*)$/s.exec(line?.text ?? "")?.[1];
  if (!line || options === undefined || mayReportMeanwhile(view, service, options)) return [];
  const written = /(?:--timeout|-t)(?:[= ]+)["']?(\d+)/.exec(options)?.[1];
  if (written === undefined && options.includes("$")) return [];
  return [
    {
      ...{ of: "time", layer: "gunicorn", service, name: "--timeout", where: "" },
      value: written === undefined ? GUNICORN_SECONDS : Number(written),
      place: written === undefined ? null : line.place,
    },
  ];
}

/**
 * Only a sync worker has the time for a request that it has for its reports; the others report
 * meanwhile (gunicorn's documentation, "timeout"). Settings elsewhere may choose one of them.
 */
function mayReportMeanwhile(view: Written, service: string, options: string): boolean {
  const kind = /(?:^|\s)(?:-k|--worker-class)[= ]*["']?([\w.]+)/.exec(options)?.[1];
  const threads = Number(/(?:^|\s)--threads[= ]+["']?(\d+)/.exec(options)?.[1] ?? 1);
  const isSetElsewhere =
    /(?:^|\s)(?:-c|--config)\b/.test(options) ||
    serviceOf(view, service)?.body.environment.includes("GUNICORN_CMD_ARGS") === true ||
    view.of("repo.path", service).some(({ body }) => body.role === "settings");
  return (kind !== undefined && kind !== "sync") || threads > 1 || isSetElsewhere;
}

/** What the application's own source allows for an upload. */
function applicationRows({ subject: service, body, seen }: Fact<"app.route">): readonly LimitRow[] {
  if (body.limitBytes === null) return [];
  const name = `${body.method} ${body.path}`;
  const row = { layer: "application", service, name, value: body.limitBytes, place: seen.place };
  return [{ of: "body", where: "", ...row }];
}

/** Of services built from one source, those that nginx asks; a worker or a migration is not on the way. */
function onTheWay(view: Written, rows: readonly LimitRow[]): readonly LimitRow[] {
  const asked = new Set(writtenHops(view).map(({ service }) => service.subject));
  const ofOne = Map.groupBy(rows, ({ name, place }) => `${name} ${place?.file}:${place?.line}`);
  return rows.filter(({ name, place, service }) => {
    const shared = ofOne.get(`${name} ${place?.file}:${place?.line}`) ?? [];
    return asked.has(service) || !shared.some((other) => asked.has(other.service));
  });
}
