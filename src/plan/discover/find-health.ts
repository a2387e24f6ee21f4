import type { Candidate, FoundValue } from "./candidate.ts";
import { placeOf } from "./place-of.ts";

export interface HealthUrl {
  readonly path: string;
  /** null: a variable that is not known here. */
  readonly port: number | null;
}

/** The URL that a service's own healthcheck asks, in compose or in its Dockerfile. */
export function healthOf({ service, image }: Candidate): FoundValue<HealthUrl> | null {
  const text = service.healthcheck ?? image.healthcheck;
  const value = text === null ? null : urlIn(text);
  if (!value) return null;
  const why =
    service.healthcheck === null
      ? `${image.places["HEALTHCHECK"] ?? image.file} (HEALTHCHECK)`
      : `${placeOf(service, "healthcheck.test", "healthcheck")} (healthcheck)`;
  return { value, why, sure: true };
}

const URL_IN_TEXT = /https?:\/\/[^\s"'`|;)&<>]+/;
const WITHOUT_SCHEME =
  /\b(?:curl|wget)\b[^|;&]*?[\s"']((?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::[^\s"'/]+)?(?:\/[^\s"'`|;)&<>]*)?)(?=[\s"'|;&]|$)/;
/** `http.get({port: 3000, path: "/health"})`, `HTTPConnection("localhost", 8000)` … */
const PATH = /\bpath\s*:\s*["'`](\/[^"'`]*)|\brequest\(\s*["']GET["']\s*,\s*["'](\/[^"']*)/;
const PORT = /\bport\s*:\s*(\d{2,5})|HTTPS?Connection\(\s*["'][^"']*["']\s*,\s*(\d{2,5})/;

function urlIn(text: string): HealthUrl | null {
  const written = URL_IN_TEXT.exec(text)?.[0] ?? WITHOUT_SCHEME.exec(text)?.[1];
  if (written === undefined) {
    const [, option, argument] = PATH.exec(text) ?? [];
    const [, port, second] = PORT.exec(text) ?? [];
    const path = option ?? argument;
    return path === undefined ? null : { path, port: Number(port ?? second) || null };
  }
  // A variable of the container's own shell, which only it can fill.
  const plain = written.replace(
    /\$\{?\w+(?::?-(\w*))?\}?/g,
    (_, fallback?: string) => fallback || "0",
  );
  const url = URL.parse(/^https?:/.test(plain) ? plain : `http://${plain}`);
  if (!url) return null;
  const usual = url.protocol === "https:" ? 443 : 80;
  const port = url.port === "0" ? null : url.port === "" ? usual : Number(url.port);
  return { path: url.pathname + url.search, port };
}
