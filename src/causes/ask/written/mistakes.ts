import type { AnyFact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { NonEmpty } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { enclosing, hasOwnMain, type Line, placesOf, proxies, type Written } from "./evidence.ts";
import { imageOf, isNginxBase } from "./image.ts";

/** Something for which nginx refuses its whole configuration. */
export interface Mistake {
  readonly service: string;
  readonly cites: NonEmpty<AnyFact>;
  readonly places: readonly [Place, ...Place[]];
  /** In nginx's own words. */
  readonly detail: Param;
  /** The word that is wrong, and the directive that it is meant to be. */
  readonly slip?: { readonly word: string; readonly meant: string };
}

/** Files that are not here are in the image, as far as anybody knows. */
const NOT_SURE = new Set([
  "include-missing",
  "include-cycle",
  "unknown-directive",
  "nested-too-deep",
]);

/** The first of each file: what follows is mostly what it leads to. */
export function mistakes(view: Written): readonly Mistake[] {
  const files = new Set<string>();
  return view.all("nginx.problem").flatMap((problem): readonly Mistake[] => {
    const places = placesOf(problem.seen.place);
    const file = places?.[0].file ?? "";
    if (NOT_SURE.has(problem.body.code) || !places || files.has(file)) return [];
    files.add(file);
    const { detail, meant } = problem.body;
    const [, word = ""] = /"([^"]*)"/.exec(detail) ?? [];
    const slip = meant === undefined ? {} : { slip: { word, meant } };
    return [{ service: problem.subject, cites: [problem], places, detail, ...slip }];
  });
}

/** Directives that nginx takes once in a block: a second one is `directive is duplicate`. */
const ONCE = new Set([
  ...["alias", "client_body_buffer_size", "client_body_timeout", "client_header_timeout"],
  ...["client_max_body_size", "default_type", "etag", "gzip", "gzip_comp_level", "gzip_vary"],
  ...["gzip_min_length", "keepalive_timeout", "pid", "proxy_buffer_size", "proxy_buffering"],
  ...["proxy_buffers", "proxy_connect_timeout", "proxy_http_version", "proxy_pass"],
  ...["proxy_read_timeout", "proxy_request_buffering", "proxy_send_timeout", "root"],
  ...["send_timeout", "sendfile", "server_tokens", "tcp_nodelay", "tcp_nopush", "try_files"],
  ...["types_hash_max_size", "user", "worker_processes"],
]);

/** What the nginx.conf of the official image says at the level of http. */
const OFFICIAL = ["default_type", "keepalive_timeout", "sendfile"];
/** The same in the package of Debian and Ubuntu. */
const DEBIAN = ["default_type", "gzip", "sendfile", "tcp_nopush", "types_hash_max_size"];

export function duplicates(view: Written): readonly Mistake[] {
  return proxies(view).flatMap((service) => {
    const all = view.of("nginx.directive", service);
    const preset = packaged(view, service);
    const seen = new Map<string, Line>();
    return all
      .filter(({ body }) => ONCE.has(body.name))
      .flatMap((line) => duplicate(view, line, preset, seen));
  });
}

function duplicate(
  view: Written,
  line: Line,
  preset: readonly string[],
  seen: Map<string, Line>,
): readonly Mistake[] {
  const { name, context } = line.body;
  const block = context.at(-1) ?? "";
  const around = enclosing(view, line, block.split(" ")[0] ?? "");
  // Without the block's own place, the lines of two blocks of one name cannot be told apart.
  if (!around && block !== "http" && block !== "") return [];
  const { file, line: start } = around?.seen.place ?? { file: null, line: null };
  const key = [block, file, start, name].join("\0");
  const before = seen.get(key);
  seen.set(key, line);
  const isPreset = before === undefined && block === "http" && preset.includes(name);
  if (!before && !isPreset) return [];
  const places = placesOf(line.seen.place, before?.seen.place);
  if (!places) return [];
  const said = `"${name}" directive is duplicate`;
  const detail = isPreset ? phrase("in-image-already", { said }) : said;
  return [{ service: line.subject, cites: [line], places, detail }];
}

/** Directives that the image's own nginx.conf gives for all; none where another one is in force. */
function packaged(view: Written, service: string): readonly string[] {
  if (hasOwnMain(view, service)) return [];
  const image = imageOf(view, service);
  if (!image || image.said.includes("/etc/nginx/nginx.conf")) return [];
  if (isNginxBase(view, service) && /(?:^|\/)nginx(?::|$)/.test(image.base)) return OFFICIAL;
  const isPackage = /apt(?:-get)? .*install[^;&]*\bnginx/s.test(image.said);
  return isPackage && /^(?:debian|ubuntu)/.test(image.base) ? DEBIAN : [];
}
