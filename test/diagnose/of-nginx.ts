import type { NginxError, NginxErrorCode, NginxRouteFact } from "../../src/case/codes/nginx.ts";
import type { Fact } from "../../src/case/facts.ts";
import type { Place } from "../../src/case/place.ts";
import { fact } from "./a-table.ts";

/** Facts about nginx, made by hand. */
export function nginxError(
  code: NginxErrorCode,
  more: Partial<NginxError> = {},
): Fact<"nginx.error"> {
  return fact("nginx.error", "frontend", {
    code,
    level: "error",
    errno: null,
    phase: null,
    upstream: null,
    name: null,
    method: "POST",
    path: "/api/upload",
    bytes: null,
    message: code,
    ...more,
  });
}

export function line(number: number): Place {
  return { file: "frontend/nginx.conf", line: number };
}

type Handler = NginxRouteFact["handler"];

export function proxiedTo(
  target: string,
  upstreamUri = "/api/upload",
): Extract<Handler, { readonly is: "proxied" }> {
  const [host = "", port = "80"] = target.split(":");
  return {
    is: "proxied",
    scheme: "http",
    target,
    servers: [{ host, port: Number(port), unix: null, place: line(16) }],
    upstreamUri,
    place: line(16),
    viaVariable: false,
    resolver: null,
  };
}

export function route(
  id: string,
  handler: Handler,
  more: Partial<NginxRouteFact> = {},
): Fact<"nginx.route"> {
  const builtIn = <T>(value: T) => ({ value, place: null });
  return fact("nginx.route", "frontend", {
    route: id,
    method: id === "upload" ? "POST" : "GET",
    path: "/api/upload",
    server: { names: ["_"], place: line(6) },
    location: { modifier: "", pattern: "/api/", place: line(15) },
    handler,
    limits: {
      bodySize: builtIn(2 ** 20),
      bodyBuffer: builtIn(8192),
      connectTimeout: builtIn(60),
      readTimeout: builtIn(60),
      sendTimeout: builtIn(60),
      headerBuffer: builtIn(4096),
      requestBuffering: builtIn(true),
    },
    upstreamHost: { value: "localhost", place: line(20) },
    uncertain: [],
    ...more,
  });
}
