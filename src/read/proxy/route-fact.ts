import type { Effective, NginxHandler, NginxRouteFact } from "../../case/codes/nginx.ts";
import type { Place } from "../../case/place.ts";
import type { Span } from "../nginx/directive.ts";
import type { NginxRoute } from "../nginx/route.ts";
import type { Handler } from "../nginx/routing/handler.ts";
import type { UpstreamServer } from "../nginx/routing/target.ts";

export type PlaceOf = (span: Span) => Place;

/** A computed route in the words of the evidence, its lines as places of the repository. */
export function routeFact(route: string, computed: NginxRoute, placeOf: PlaceOf): NginxRouteFact {
  const { request, server, location, limits } = computed;
  const setting = <T>(value: Setting<T>): Effective<T> => ({
    value: value.value,
    place: value.place && placeOf(value.place),
  });
  return {
    route,
    method: request.method,
    path: request.path,
    server: server && {
      names: server.names,
      place: placeOf(server.place),
      isFallback: server.by === "default",
    },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: placeOf(location.place),
    },
    handler: handlerOf(computed.handler, request.port, placeOf),
    limits: {
      bodySize: setting(limits.bodySize),
      bodyBuffer: setting(limits.bodyBuffer),
      connectTimeout: setting(limits.connectTimeout),
      readTimeout: setting(limits.readTimeout),
      sendTimeout: setting(limits.sendTimeout),
      headerBuffer: setting(limits.headerBuffer),
      requestBuffering: setting(limits.requestBuffering),
    },
    upstreamHost: setting(computed.upstreamHost),
    uncertain: computed.uncertain,
  };
}

interface Setting<T> {
  readonly value: T;
  readonly place: Span | null;
}

/** Where a line is needed and none says so, the built-in behaviour has no place. */
const BUILT_IN: Place = { file: null, line: null };

function handlerOf(handler: Handler, port: number, placeOf: PlaceOf): NginxHandler {
  switch (handler.is) {
    case "proxied": {
      const { is, scheme, target, servers, upstreamUri, viaVariable, resolver } = handler;
      return {
        is,
        scheme,
        target,
        servers: servers.map((server) => serverOf(server, placeOf)),
        upstreamUri,
        place: placeOf(handler.place),
        viaVariable,
        resolver: resolver && {
          value: resolver.value,
          place: resolver.place && placeOf(resolver.place),
        },
      };
    }
    case "other-upstream": {
      const { is, protocol, target, place } = handler;
      if (protocol === "memcached") return { is: "unknown", why: `memcached_pass ${target}` };
      const servers = handler.servers.map((server) => serverOf(server, placeOf));
      return { is, protocol, target, servers, place: placeOf(place) };
    }
    case "returned": {
      const { is, status, body, place } = handler;
      return { is, status, body, place: place ? placeOf(place) : BUILT_IN };
    }
    case "redirected": {
      const { is, status, to, place } = handler;
      return { is, status, to, place: place ? placeOf(place) : BUILT_IN };
    }
    case "static": {
      const { is, root, fallback, place } = handler;
      return { is, root, fallback, place: place && placeOf(place) };
    }
    case "unknown":
      return { is: "unknown", why: handler.why };
    case "not-listening":
      return { is: "unknown", why: `no server listens on port ${port}` };
  }
}

function serverOf({ host, port, unix, params, place }: UpstreamServer, placeOf: PlaceOf) {
  const down = params.includes("down");
  const backup = params.includes("backup");
  const marks = { ...(down ? { down } : {}), ...(backup ? { backup } : {}) };
  return { host, port, unix, ...marks, place: placeOf(place) };
}
