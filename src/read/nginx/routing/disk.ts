import { type Directive, spanOf } from "../directive.ts";
import type { Answer, Flow, OnDisk } from "./flow.ts";
import { inForce } from "./scope.ts";
import { expand, expandOrDoubt } from "./variables.ts";

/** Where the phases go on: another URI or location inside nginx, an answer, a served file. */
export type Next =
  | { readonly go: "internal"; readonly path: string; readonly args: string }
  | { readonly go: "named"; readonly name: string }
  | { readonly go: "answer"; readonly answer: Answer }
  | { readonly go: "file"; readonly disk: OnDisk; readonly status: number | null };

/** The path on disk of a URI under the root or alias in force; null where a variable hides it. */
function fileFor(flow: Flow, uri: string): string | null {
  const directive = inForce(flow.scope, "root", "alias");
  const { text, unknown } = expand(flow, directive?.args[0] ?? "html");
  if (unknown.length > 0) return null;
  if (directive?.name !== "alias") return text.replace(/\/$/, "") + uri;
  const modifier = flow.location?.modifier;
  if (modifier === "~" || modifier === "~*") return text;
  const prefix = flow.location?.pattern ?? "";
  return text + (uri.startsWith(prefix) ? uri.slice(prefix.length) : uri);
}

function isThere(flow: Flow, path: string | null, kind: "file" | "directory"): boolean | null {
  return path === null ? null : (flow.request.exists?.(path, kind) ?? null);
}

function onDisk(flow: Flow, file: string | null): OnDisk {
  const directive = inForce(flow.scope, "root", "alias");
  const last = flow.steps.findLast(({ did }) => did === "try_files");
  return {
    root: directive ? expand(flow, directive.args[0] ?? "").text : null,
    file,
    fallback: last?.to ?? null,
    place: last?.place ?? (directive && spanOf(directive)),
  };
}

function answerFromDisk(flow: Flow, status: number, file: string | null): Next {
  const disk = onDisk(flow, file);
  return { go: "answer", answer: { status, body: null, to: null, place: disk.place, disk } };
}

/**
 * try_files: takes the first candidate that is there and lets the content handler go on with it
 * (null), else goes to the last argument. A file of which nothing is known is taken to be absent,
 * except where nginx was just sent to it.
 */
export function tryFiles(flow: Flow, directive: Directive): Next | null {
  const candidates = directive.args.slice(0, -1);
  for (const candidate of candidates) {
    const kind = candidate.endsWith("/") ? "directory" : "file";
    const uri = expandOrDoubt(flow, kind === "file" ? candidate : candidate.slice(0, -1));
    const file = fileFor(flow, uri);
    let there = isThere(flow, file, kind);
    if (there === null) {
      there = kind === "file" ? flow.present.has(uri) : uri === "/";
      flow.assumed.add(`${kind} ${file ?? uri} ${there ? "exists" : "does not exist"}`);
    }
    if (there) {
      flow.path = uri;
      flow.present.add(uri);
      return null;
    }
  }
  const last = directive.args.at(-1) ?? "";
  const place = spanOf(directive);
  flow.steps.push({ did: "try_files", to: last, place });
  if (/^=\d{3}$/.test(last)) return answerFromDisk(flow, Number(last.slice(1)), null);
  if (last.startsWith("@")) return { go: "named", name: last.slice(1) };
  const [path = "", ...args] = expandOrDoubt(flow, last).split("?");
  flow.present.add(path);
  return { go: "internal", path, args: args.join("?") };
}

/** The index and static modules, for a location without a content handler of its own. */
export function serveFile(flow: Flow): Next {
  if (!["GET", "HEAD", "POST"].includes(flow.method)) {
    return answerFromDisk(flow, 405, fileFor(flow, flow.path));
  }
  if (flow.path.endsWith("/")) return serveIndex(flow);
  const file = fileFor(flow, flow.path);
  const there = isThere(flow, file, "file");
  if (there !== true && isThere(flow, file, "directory") === true) {
    const to = `${flow.path}/${flow.args === "" ? "" : `?${flow.args}`}`;
    const { place } = onDisk(flow, file);
    return { go: "answer", answer: { status: 301, body: null, to, place } };
  }
  if (there === false) return answerFromDisk(flow, 404, file);
  if (there === null && !flow.present.has(flow.path)) {
    return { go: "file", disk: onDisk(flow, file), status: null };
  }
  // ngx_http_static_handler() finds the file first and then refuses to POST to it.
  if (flow.method === "POST") return answerFromDisk(flow, 405, file);
  return { go: "file", disk: onDisk(flow, file), status: 200 };
}

function serveIndex(flow: Flow): Next {
  const directive = inForce(flow.scope, "index");
  for (const name of directive?.args ?? ["index.html"]) {
    const text = expandOrDoubt(flow, name);
    if (text.startsWith("/")) return { go: "internal", path: text, args: flow.args };
    const file = fileFor(flow, flow.path + text);
    const there = isThere(flow, file, "file");
    if (there === null) flow.assumed.add(`file ${file ?? text} exists`);
    if (there === false) continue;
    const path = flow.path + text;
    flow.present.add(path);
    if (directive) flow.steps.push({ did: "index", to: path, place: spanOf(directive) });
    return { go: "internal", path, args: flow.args };
  }
  const folder = fileFor(flow, flow.path);
  if (isThere(flow, folder, "directory") === false) return answerFromDisk(flow, 404, folder);
  if (inForce(flow.scope, "autoindex")?.args[0] === "on") {
    return { go: "file", disk: onDisk(flow, folder), status: 200 };
  }
  return answerFromDisk(flow, 403, folder);
}
