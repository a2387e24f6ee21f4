import type { NginxConfig } from "./config.ts";
import { routeFor } from "./route.ts";
import { listensOf, serversIn } from "./routing/listen.ts";
import { namesOf } from "./routing/server.ts";
import { httpBlock } from "./walk.ts";

/** A whole name that users may type: no wildcard, no regular expression, no `_`. */
const TYPED = /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/**
 * Names by which users reach one of `upstreams` at `path`, in the order of the configuration. A
 * name is one user's word for an application: nginx serves many behind one address.
 */
export function namesServed(
  config: NginxConfig,
  upstreams: ReadonlySet<string>,
  path: string,
): readonly string[] {
  const names = serversIn(httpBlock(config)).flatMap((server) => {
    const listens = listensOf(server, "http");
    return namesOf(server)
      .filter((name) => TYPED.test(name))
      .map((name) => name.replace(/^\./, "").toLowerCase())
      .filter((host) =>
        listens.some(({ port, ssl }) => {
          if (port === null) return false;
          const scheme = ssl ? "https" : "http";
          const { handler } = routeFor(config, { method: "GET", scheme, port, path, host });
          return handler.is === "proxied" && handler.servers.some((one) => upstreams.has(one.host));
        }),
      );
  });
  return [...new Set(names)];
}
