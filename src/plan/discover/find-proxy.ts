import { listenPorts } from "../../read/nginx/routing/listen.ts";
import type { Candidate, FoundValue } from "./candidate.ts";
import type { ConfModel } from "./conf.ts";
import { otherProxies } from "./other-proxies.ts";
import { placeOf } from "./place-of.ts";

export interface FoundProxy extends FoundValue<Candidate> {
  /** null: nginx; else the name of another proxy, whose configuration is not read. */
  readonly other: string | null;
}

/**
 * The service that users come in by: nginx, by image, command, configuration, then name. Another
 * proxy is taken where it is published and nginx is not, or only serves files.
 */
export function findProxy(candidates: readonly Candidate[]): FoundProxy | null {
  const scored = candidates.map((candidate) => ({ candidate, ...score(candidate) }));
  const [best, second] = scored.sort((a, b) => b.points - a.points);
  const isFound = best !== undefined && best.points >= 2;
  const [other] = otherProxies(candidates);
  if (other && !(isFound && isInFront(best.candidate))) {
    const { candidate, kind } = other;
    const why = `${placeOf(candidate.service, "image", "build", "")} (${kind}, which is not nginx)`;
    return { value: candidate, why, sure: true, other: kind };
  }
  if (!isFound) return null;
  // Two that run nginx: which of them users reach is a guess.
  const sure = best.points >= RUNS_NGINX && (second?.points ?? 0) < RUNS_NGINX;
  return { value: best.candidate, why: best.why, sure, other: null };
}

function isInFront({ service, conf }: Candidate): boolean {
  const isReached = service.ports.length > 0 || service.networkMode === "host";
  return isReached && conf !== null && hasUpstream(conf);
}

const RUNS_NGINX = 8;

function score(candidate: Candidate): { points: number; why: string } {
  const { service, image, conf } = candidate;
  const passesOn = conf !== null && hasUpstream(conf);
  const runs = image.places["FROM"]
    ? `${image.places["FROM"]} (nginx)`
    : `${placeOf(service, "image", "")} (image ${image.base})`;
  const signs: readonly (readonly [boolean, number, string])[] = [
    [image.isNginx, RUNS_NGINX, runs],
    // Once is enough: a second sign of the same would weigh more than that users come in here.
    [
      !image.isNginx && /\bnginx\b/.test(image.command.text),
      6,
      `${image.command.where} (its command runs nginx)`,
    ],
    [conf !== null, 4, `${conf?.files[0] ?? "a file"} (it has an nginx configuration)`],
    [/nginx|proxy|gateway/i.test(service.name), 2, "its name"],
    // Several services may run nginx: users reach the one that is published and passes requests on.
    [passesOn, 2, "its configuration passes requests on"],
    [service.ports.length > 0, 1, "it is published"],
  ];
  const found = signs.filter(([holds]) => holds);
  const isNginx = found.some(([, points]) => points >= 4) || /nginx/i.test(service.name);
  if (!isNginx) return { points: 0, why: "" };
  return {
    points: found.reduce((sum, [, points]) => sum + points, 0),
    why: found[0]?.[2] ?? "",
  };
}

/** Directives that hand a request on. */
export const PASSES = /^(?:proxy|fastcgi|uwsgi|scgi|grpc)_pass$/;

/** Whether any block hands requests on. */
export function hasUpstream({ config }: Pick<ConfModel, "config">): boolean {
  const inside = (block: typeof config.root): boolean =>
    block.some(({ name, block: inner }) => PASSES.test(name) || (inner !== null && inside(inner)));
  return inside(config.root);
}

/** The container port that users reach: published, and one that nginx listens on, best in clear. */
export function findProxyPort({ service, image, conf }: Candidate): FoundValue<number> | null {
  const published = service.ports.map(({ container }) => container);
  const place = placeOf(service, "ports.0", "ports", "");
  const clear = conf ? clearPorts(conf) : [];
  const [both] = published.filter((port) => clear.includes(port));
  if (both !== undefined) {
    return { value: both, why: `${place} (published, and nginx listens on it)`, sure: true };
  }
  const secure = conf && published.find((port) => tlsPorts(conf).has(port));
  if (secure) {
    return { value: secure, why: `${place} (published, and nginx speaks TLS on it)`, sure: true };
  }
  const usual = published.find((port) => port === 80) ?? published.find((port) => port !== 443);
  const first = usual ?? published[0];
  if (first !== undefined) {
    return {
      value: first,
      why: `${place} (published)`,
      sure: published.length === 1 || first === 80,
    };
  }
  const [listened] = clear;
  if (listened !== undefined) return { value: listened, why: "nginx listens on it", sure: false };
  const [exposed] = [...service.expose, ...image.expose];
  return exposed === undefined ? null : { value: exposed, why: "EXPOSE", sure: false };
}

/** Ports on which nginx speaks HTTP without TLS. */
export function clearPorts({ config }: Pick<ConfModel, "config">): readonly number[] {
  return listenPorts(config)
    .filter(({ protocol, ssl }) => protocol === "http" && !ssl)
    .flatMap(({ port }) => port ?? []);
}

/** Ports on which nginx speaks HTTP by TLS. */
export function tlsPorts({ config }: Pick<ConfModel, "config">): ReadonlySet<number> {
  return new Set(
    listenPorts(config).flatMap(({ port, ssl }) => (ssl && port !== null ? [port] : [])),
  );
}
