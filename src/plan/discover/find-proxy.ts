import { listenPorts } from "../../read/nginx/routing/listen.ts";
import type { ServiceModel } from "../compose/model.ts";
import type { ConfModel } from "./conf.ts";
import type { ImageModel } from "./image.ts";

/** A service with what its files tell. */
export interface Candidate {
  readonly service: ServiceModel;
  readonly image: ImageModel;
  readonly conf: ConfModel | null;
}

export interface FoundValue<T> {
  readonly value: T;
  /** What it was told by. */
  readonly why: string;
  readonly sure: boolean;
}

/** The service that runs nginx in front of others: by image, command, configuration, then name. */
export function findProxy(candidates: readonly Candidate[]): FoundValue<Candidate> | null {
  const scored = candidates.map((candidate) => ({ candidate, ...score(candidate) }));
  const [best, second] = scored.sort((a, b) => b.points - a.points);
  if (!best || best.points < 2) return null;
  // Two that run nginx: which of them users reach is a guess.
  const sure = best.points >= RUNS_NGINX && (second?.points ?? 0) < RUNS_NGINX;
  return { value: best.candidate, why: best.why, sure };
}

const RUNS_NGINX = 8;

function score(candidate: Candidate): { points: number; why: string } {
  const { service, image, conf } = candidate;
  const passesOn = conf !== null && hasUpstream(conf);
  const signs: readonly (readonly [boolean, number, string])[] = [
    [image.isNginx, RUNS_NGINX, image.file ? `${image.file} (nginx)` : `image ${image.base}`],
    [/\bnginx\b/.test(image.command), 6, "its command runs nginx"],
    [conf !== null, 4, "it has an nginx configuration"],
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

const PASSES = /^(?:proxy|fastcgi|uwsgi|scgi|grpc)_pass$/;

function hasUpstream({ config }: ConfModel): boolean {
  const inside = (block: typeof config.root): boolean =>
    block.some(({ name, block: inner }) => PASSES.test(name) || (inner !== null && inside(inner)));
  return inside(config.root);
}

/** The container port that users reach: published, and one that nginx listens on in clear. */
export function findProxyPort({ service, image, conf }: Candidate): FoundValue<number> | null {
  const published = service.ports.map(({ container }) => container);
  const listens = conf
    ? listenPorts(conf.config).filter(({ protocol }) => protocol === "http")
    : [];
  const clear = listens.filter(({ ssl }) => !ssl).flatMap(({ port }) => port ?? []);
  const [both] = published.filter((port) => clear.includes(port));
  if (both !== undefined)
    return { value: both, why: "published, and nginx listens on it", sure: true };
  const usual = published.find((port) => port !== 443) ?? published[0];
  if (usual !== undefined) return { value: usual, why: "published", sure: published.length === 1 };
  const [listened] = clear;
  if (listened !== undefined) return { value: listened, why: "nginx listens on it", sure: false };
  const [exposed] = [...service.expose, ...image.expose];
  return exposed === undefined ? null : { value: exposed, why: "EXPOSE", sure: false };
}
