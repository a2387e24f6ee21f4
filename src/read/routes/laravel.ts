import { type DeclaredRoute, joined, type RouteReader, type SourceFile, UNKNOWN } from "./route.ts";
import { argumentsAt, lineAt, literal, withoutComments } from "./scan.ts";

const ROUTE = /\bRoute::(get|post|put|patch)\s*\(|->(get|post|put|patch)\s*\(/g;
const GROUP = /\bRoute::[^;]*?(?:->)?\bgroup\s*\(/g;
const TAKES =
  /->(?:file|hasFile)\s*\(\s*['"]([^'"]+)['"]|\$request->validate\s*\(\s*\[\s*['"]([\w.]+)['"]\s*=>\s*[^,]*\b(?:file|image|mimes)/;

/** Routes of Laravel: routes/api.php below /api, routes/web.php below nothing. */
export const readLaravel: RouteReader = (files) => {
  const sources = files.filter(({ path }) => path.endsWith(".php"));
  const clean = sources.map(({ path, text }) => ({ path, text: withoutComments(text, "php") }));
  return [
    ...clean.flatMap((file) => {
      const home = /(?:^|\/)routes\/(api|web)\.php$/.exec(file.path)?.[1];
      return home ? routesIn(file, home === "api" ? "/api" : "", clean) : [];
    }),
    ...clean.flatMap(ownHealth),
  ];
};

interface Group {
  readonly prefix: string | null;
  readonly start: number;
  readonly end: number;
}

function groupsIn(text: string): readonly Group[] {
  return [...text.matchAll(GROUP)].flatMap((call) => {
    const open = call.index + call[0].length - 1;
    const given = argumentsAt(text, open);
    if (!given) return [];
    const written = call[0] + (given.list.length > 1 ? (given.list[0]?.text ?? "") : "");
    const has = /\bprefix\b/.test(written);
    const value = /\bprefix['"]?\s*(?:\(|=>)\s*['"]([^'"]*)['"]/.exec(written)?.[1] ?? null;
    return [{ prefix: has ? value : "", start: open, end: given.end }];
  });
}

function routesIn(
  { path: file, text }: SourceFile,
  front: string,
  all: readonly SourceFile[],
): readonly DeclaredRoute[] {
  const groups = groupsIn(text);
  return [...text.matchAll(ROUTE)].flatMap((call): readonly DeclaredRoute[] => {
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const own = literal(args[0]?.text);
    const action = args[1]?.text;
    if (own === null || action === undefined) return [];
    // Outermost first, as they are opened.
    const around = groups.filter(({ start, end }) => start < call.index && call.index < end);
    const path = joined(front, ...around.map(({ prefix }) => prefix ?? UNKNOWN), own);
    const body = bodyOf(action, all);
    const method = (call[1] ?? call[2] ?? "").toUpperCase();
    const found = method === "GET" ? null : TAKES.exec(body ?? "");
    return [
      {
        method,
        path,
        field: found ? (found[1] ?? found[2] ?? "file") : null,
        file,
        line: lineAt(text, call.index),
        sure: body !== null,
        limitBytes: found ? limitIn(body ?? "") : null,
      },
    ];
  });
}

/** What `[UploadController::class, 'store']`, `'UploadController@store'` or a closure does. */
function bodyOf(action: string, all: readonly SourceFile[]): string | null {
  if (/^(?:static\s+)?(?:function|fn)\b/.test(action)) return action;
  const [, type, method = "__invoke"] =
    /(\w+)::class\s*(?:,\s*['"](\w+)['"])?/.exec(action) ??
    /^['"](?:[\w\\]*\\)?(\w+)@(\w+)['"]$/.exec(action) ??
    [];
  const files = all.filter(({ text }) => new RegExp(`\\bclass\\s+${type}\\b`).test(text));
  const [home, second] = files;
  if (type === undefined || !home || second) return null;
  const head = new RegExp(`\\bfunction\\s+${method}\\s*\\(`).exec(home.text);
  const open = head ? home.text.indexOf("{", head.index) : -1;
  const block = open < 0 ? null : argumentsAt(home.text, open);
  return block && home.text.slice(open, block.end);
}

/** Laravel's rule `max:10240` counts kilobytes of a file. */
function limitIn(body: string): number | null {
  const kilobytes = /\b(?:file|image|mimes)[^'"\]]*\|max:(\d+)/.exec(body)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

/** `health: '/up'` of bootstrap/app.php, which Laravel has from version 11 on. */
function ownHealth({ path: file, text }: SourceFile): readonly DeclaredRoute[] {
  const found = file.endsWith("bootstrap/app.php")
    ? /\bhealth\s*:\s*['"]([^'"]+)['"]/.exec(text)
    : null;
  const [, path = ""] = found ?? [];
  if (!found) return [];
  const line = lineAt(text, found.index);
  return [
    { method: "GET", path: joined(path), field: null, file, line, sure: true, limitBytes: null },
  ];
}
