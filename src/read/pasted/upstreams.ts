import { configFromDump } from "../nginx/config.ts";
import { readNginxError } from "../nginx/error-log.ts";
import { allDirectives } from "../nginx/walk.ts";
import type { Material } from "./material.ts";

export interface Upstream {
  readonly host: string;
  readonly port: number | null;
}

/** Where nginx sends requests, by its configuration and by its errors. */
export function upstreamsIn(materials: readonly Material[]): readonly Upstream[] {
  return materials.flatMap((one): readonly Upstream[] => {
    if (one.is === "nginx-config") return inConfig(one.text);
    if (one.is !== "log" || one.program !== "nginx") return [];
    return one.lines.flatMap((line) => {
      const read = readNginxError(line);
      if (read?.upstream) return [{ host: read.upstream.host, port: read.upstream.port }];
      const isName = read?.code === "host-not-found" || read?.code === "could-not-resolve";
      return isName || read?.code === "no-resolver" ? addressIn(read.name ?? "") : [];
    });
  });
}

function inConfig(text: string): readonly Upstream[] {
  const directives = [...allDirectives(configFromDump(text))].map(({ directive }) => directive);
  const blocks = directives.filter(({ name }) => name === "upstream").map(({ args }) => args[0]);
  const servers = directives.filter(({ name, args }) => name === "server" && args.length > 0);
  const passes = directives.filter(({ name }) => name.endsWith("_pass"));
  return [...servers, ...passes]
    .flatMap(({ args }) => addressIn(args[0] ?? ""))
    .filter(({ host }) => !blocks.includes(host));
}

function addressIn(text: string): readonly Upstream[] {
  const [, host, port] = /^(?:\w+:\/\/)?([\w.-]+)(?::(\d+))?(?:\/|$)/.exec(text) ?? [];
  return host === undefined ? [] : [{ host, port: port === undefined ? null : Number(port) }];
}
