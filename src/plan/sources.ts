import type { Settings } from "./config/settings.ts";
import type { Discovered } from "./discover/discover.ts";
import type { FoundValue } from "./discover/find-proxy.ts";
import { OPTIONS } from "./options.ts";
import type { Plan, Source } from "./plan.ts";

const DISCOVERED: readonly (readonly [
  string,
  (found: Discovered) => FoundValue<unknown> | null,
])[] = [
  ["proxy.service", (found) => found.proxy],
  ["proxy.port", (found) => found.proxyPort],
  ["backend.service", (found) => found.backend],
  ["backend.port", (found) => found.backendPort],
  ["health.direct", (found) => found.healthDirect],
  ["health.proxied", (found) => found.healthProxied],
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

function isSet(value: unknown, key: readonly string[]): boolean {
  const at = key.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined,
    value,
  );
  return at !== undefined && at !== null;
}
