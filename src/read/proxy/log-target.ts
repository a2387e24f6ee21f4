import type { Coverage } from "../../case/coverage.ts";
import type { FactKind } from "../../case/facts.ts";
import type { KnownServices } from "../known-services.ts";
import { isNginxImage } from "../nginx/image.ts";
import { allDirectives } from "../nginx/walk.ts";
import { basename } from "../places/path.ts";
import type { Configuration } from "./configuration.ts";

/** Standard output and error under their names; the engine keeps only what goes there. */
const STREAM = /^(?:stderr|stdout)$|^\/dev\/(?:std(?:out|err)|fd\/)|^\/proc\/self\/fd\//;

const LOGS: Partial<Record<FactKind, { readonly directive: string; readonly file: string }>> = {
  "nginx.error": { directive: "error_log", file: "/var/log/nginx/error.log" },
  "nginx.access": { directive: "access_log", file: "/var/log/nginx/access.log" },
};

/**
 * Why the log of the container does not show this kind of nginx's lines; null where it does. nginx
 * writes to files by default: the official image, and most others, link them to its streams.
 */
export function hiddenLog(
  kind: FactKind,
  service: string,
  known: KnownServices,
  configuration: Configuration | undefined,
): Coverage | null {
  const log = LOGS[kind];
  if (!log || !configuration) return null;
  const written = [...allDirectives(configuration.config)]
    .filter(({ directive }) => directive.name === log.directive)
    .map(({ directive }) => directive.args[0] ?? "");
  const targets = written.length > 0 ? written : [log.file];
  const hidden = targets.filter(
    (target) => !STREAM.test(target) && !isLinked(target, service, known),
  );
  if (hidden.length < targets.length) return null;
  return { is: "unavailable", why: `nginx writes to ${hidden[0] ?? log.file} in its container` };
}

function isLinked(target: string, service: string, { builds, composed }: KnownServices): boolean {
  const build = builds.get(service);
  const stages = build?.dockerfile.stages ?? [];
  const images = [composed.get(service)?.image ?? "", ...stages.map(({ base }) => base)];
  if (images.some(isNginxImage)) return true;
  return stages
    .flatMap(({ steps }) => steps)
    .some(({ text }) => text.includes("/dev/std") && text.includes(basename(target)));
}
