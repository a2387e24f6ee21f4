import { spanOf } from "../../read/nginx/directive.ts";
import { serversIn } from "../../read/nginx/routing/listen.ts";
import { httpBlock } from "../../read/nginx/walk.ts";
import type { FoundValue } from "./candidate.ts";
import type { ConfModel } from "./conf.ts";
import type { Door } from "./doors.ts";
import { type TlsWay, tlsWay } from "./tls-way.ts";
import { answered, leads, PLAIN_NAME, type Wanted, type Way } from "./ways-in.ts";

/** How users come in: what the configuration in force shows, where it differs from the usual. */
export type Entry = Omit<TlsWay, "way">;

const OWN = "localhost";

/** Sites tried at most: one of them will do. */
const NAMES = 100;

/**
 * Where the planned port only sends users on to https, by TLS; where only a name leads to a backend,
 * by that name. What nginx passes on as it is asked stays as it is.
 */
export function findEntry(conf: ConfModel, doors: readonly Door[], wanted: Wanted): Entry {
  const { port, host, scheme } = wanted;
  const wayFor = (name: string): TlsWay => {
    const way: Way = { host: name, scheme: scheme ?? "http", port };
    return tlsWay(conf, doors, wanted, way) ?? { way, scheme: null, port: null, host: null };
  };
  const usual = wayFor(host ?? OWN);
  if (host !== null || leads(conf, usual.way)) return usual;
  const sites = namesOn(conf)
    .slice(0, NAMES)
    .map((name) => ({ ...wayFor(name.value), name }))
    .map(({ name, ...found }): TlsWay => ({ ...found, host: found.host ?? name }))
    .filter(({ way }) => leads(conf, way))
    .map((found) => ({ found, points: answered(conf, found.way, wanted) }));
  // Of several sites, the one that has what is to be asked.
  return sites.sort((a, b) => b.points - a.points)[0]?.found ?? usual;
}

/** The first name of each server that can be asked for. */
function namesOn({ config, origins }: ConfModel): readonly FoundValue<string>[] {
  return serversIn(httpBlock(config)).flatMap(({ block }) => {
    const lines = (block ?? []).filter(({ name }) => name === "server_name");
    const named = lines.flatMap((line) => line.args.map((name) => ({ name, line })));
    const found = named.find(({ name }) => PLAIN_NAME.test(name));
    if (!found) return [];
    const { file, line } = spanOf(found.line);
    const why = `${origins.get(file) ?? file}:${line} (server_name; no other name leads to a backend)`;
    return [{ value: found.name.toLowerCase(), why, sure: true }];
  });
}
