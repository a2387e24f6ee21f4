import type { Candidate, FoundValue } from "./find-proxy.ts";

export interface HealthUrl {
  readonly path: string;
  /** null: a variable that is not known here. */
  readonly port: number | null;
}

const URL_IN_TEXT = /https?:\/\/[^\s"'`|;)&<>]+/;

/** The URL that a service's own healthcheck asks, in compose or in its Dockerfile. */
export function healthOf({ service, image }: Candidate): FoundValue<HealthUrl> | null {
  const fromCompose = service.healthcheck !== null;
  const text = service.healthcheck ?? image.healthcheck;
  const found = text === null ? null : URL_IN_TEXT.exec(text)?.[0];
  // A variable of the container's own shell, which only it can fill.
  const url = found ? URL.parse(found.replace(/\$\{?\w+\}?/g, "0")) : null;
  if (!url) return null;
  const place = service.places["healthcheck.test"] ?? service.places["healthcheck"];
  const why = fromCompose
    ? `${place?.file ?? "compose"}:${place?.line ?? 0} (healthcheck)`
    : `${image.file} (HEALTHCHECK)`;
  const usual = url.protocol === "https:" ? 443 : 80;
  const port = url.port === "0" ? null : url.port === "" ? usual : Number(url.port);
  return { value: { path: url.pathname + url.search, port }, why, sure: true };
}
