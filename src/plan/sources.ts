import type { Settings } from "./config/settings.ts";
import type { FoundValue } from "./discover/candidate.ts";
import type { Discovered } from "./discover/discover.ts";
import { OPTIONS } from "./options.ts";
import type { Plan, Source } from "./plan.ts";

const DISCOVERED: readonly (readonly [
  string,
  (found: Discovered) => FoundValue<unknown> | null,
])[] = [
  ["proxy.service", (found) => found.proxy],
  ["proxy.port", (found) => found.proxyPort],
  ["proxy.host", (found) => found.proxyHost],
  ["proxy.scheme", (found) => found.proxyScheme],
  ["backend.service", (found) => found.backend],
  ["backend.port", (found) => found.backendPort],
  ["health.direct", (found) => found.healthDirect],
  ["health.proxied", (found) => found.healthProxied],
  ["upload.path", (found) => found.upload],
  ["upload.field", (found) => found.upload],
  ["upload.method", (found) => found.upload],
  ["upload.upstreamUri", (found) => found.upstreamUri],
  ["project", (found) => found.project],
];

/** Values that hold when nobody says otherwise, by key. */
const DEFAULTS: Readonly<Record<string, string>> = {
  "proxy.scheme": "http",
  "upload.method": "POST",
  "upload.field": "file",
  timeout: "120 seconds",
  "request-timeout": "75 seconds",
};

/** Where each value of the plan came from: inputs, the file, discovery, or the default. */
export function sourcesOf(
  plan: Pick<Plan, "upload" | "proxy" | "routes">,
  settings: Settings,
  found: Discovered,
  compose: string,
): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = {};
  for (const [key, detail] of Object.entries(DEFAULTS)) {
    const [group] = key.split(".");
    if ((group === "upload" && !plan.upload) || (group === "proxy" && !plan.proxy)) continue;
    sources[key] = { from: "default", detail, sure: true };
  }
  sources["compose"] = { from: "discovered", detail: compose, sure: true };
  if (plan.upload?.content.is === "generated") {
    const { name, bytes } = plan.upload.content;
    sources["upload.size"] = { from: "default", detail: `${name}, ${bytes} bytes`, sure: true };
  }
  if (plan.routes.length > 0) {
    const [first] = found.paths;
    sources["routes"] = first
      ? { from: "discovered", detail: first.why, sure: first.sure }
      : { from: "default", detail: "/", sure: true };
  }
  for (const [key, value] of DISCOVERED) {
    const it = value(found);
    if (it) sources[key] = { from: "discovered", detail: it.why, sure: it.sure };
  }
  Object.assign(sources, notedBy(found, plan.upload?.found === true));
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

/** What is known beside the keys of the config. */
function notedBy(found: Discovered, isPosted: boolean): Record<string, Source> {
  const { confWays, unused, hostNginx, proxyScheme, upload } = found;
  const noted: Record<string, Source> = {};
  if (confWays !== null || unused.length > 0) {
    const detail = confWays ?? "none that a service reads";
    noted["proxy.conf"] = { from: "discovered", detail, sure: hostNginx === null, unused };
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

function isSet(value: unknown, key: readonly string[]): boolean {
  const at = key.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined,
    value,
  );
  return at !== undefined && at !== null;
}
