import type { Flow } from "./flow.ts";
import { mapValue } from "./map.ts";
import { inForce } from "./scope.ts";
import { bareHost } from "./server.ts";

export interface Expanded {
  /** Variables without a known value stay in it as they are written. */
  readonly text: string;
  readonly unknown: readonly string[];
}

const VARIABLE = /\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))/g;

/** `$1` is one digit: `$10` is `$1` and a zero, as in ngx_http_script_compile(). */
export function splitTemplate(
  template: string,
): readonly ({ readonly name: string; readonly written: string } | string)[] {
  const pieces: ({ name: string; written: string } | string)[] = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
    let name = match[1] ?? match[2] ?? "";
    let [written] = match;
    if (match[2] !== undefined && /^[1-9]/.test(name)) {
      name = name.charAt(0);
      written = `$${name}`;
    }
    if (match.index > last) pieces.push(template.slice(last, match.index));
    pieces.push({ name, written });
    last = match.index + written.length;
  }
  if (last < template.length) pieces.push(template.slice(last));
  return pieces;
}

export function hasVariables(text: string): boolean {
  return text.search(VARIABLE) !== -1;
}

/** Characters, as much as nginx takes of a request line; `set $a $a$a;` doubles at every line. */
const LONGEST = 8_192;

/** Whether what became of a template is longer than anything that nginx would work with. */
export function isEndless(text: string, template: string): boolean {
  return text.length > LONGEST + template.length;
}

export function expand(flow: Flow, template: string): Expanded {
  const unknown: string[] = [];
  let text = "";
  for (const piece of splitTemplate(template)) {
    if (typeof piece === "string") text += piece;
    else {
      const value = variable(flow, piece.name);
      if (value === null) unknown.push(piece.written);
      text += value ?? piece.written;
    }
    if (isEndless(text, template)) return { text: template, unknown: [template] };
  }
  return { text, unknown };
}

/** Expands and notes what is not known: for values that the answer depends on. */
export function expandOrDoubt(flow: Flow, template: string): string {
  const { text, unknown } = expand(flow, template);
  for (const written of unknown) flow.uncertain.add(`the value of ${written} is not known`);
  return text;
}

/** The value of a variable at this point of the request; null where it cannot be known. */
export function variable(flow: Flow, name: string): string | null {
  if (/^[1-9]$/.test(name)) return flow.captures[Number(name)] ?? "";
  const known = flow.variables.get(name);
  if (known !== undefined) return known;
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(flow);
  if (name.startsWith("arg_")) return argument(flow.args, name.slice(4));
  if (name.startsWith("http_")) return header(flow, name.slice(5).replaceAll("_", "-"));
  if (name.startsWith("cookie_")) return cookie(flow, name.slice(7));
  return mapValue(flow, name, { expand });
}

const BUILT_IN: Readonly<Record<string, (flow: Flow) => string | null>> = {
  uri: (flow) => flow.path,
  document_uri: (flow) => flow.path,
  request_uri: (flow) => flow.request.path,
  args: (flow) => flow.args,
  query_string: (flow) => flow.args,
  is_args: (flow) => (flow.args === "" ? "" : "?"),
  request_method: (flow) => flow.method,
  request: ({ request }) => `${request.method} ${request.path} HTTP/1.1`,
  server_protocol: () => "HTTP/1.1",
  host: (flow) => bareHost(flow.request.host) || flow.serverName,
  http_host: (flow) => flow.request.host,
  scheme: (flow) => (flow.ssl ? "https" : "http"),
  https: (flow) => (flow.ssl ? "on" : ""),
  server_port: (flow) => String(flow.request.port),
  server_name: (flow) => flow.serverName,
  document_root: (flow) => {
    const directive = inForce(flow.scope, "root", "alias");
    return directive ? expand(flow, directive.args[0] ?? "").text : null;
  },
  fastcgi_script_name: (flow) => flow.path,
};

function argument(args: string, name: string): string {
  for (const pair of args.split("&")) {
    const [key = "", ...value] = pair.split("=");
    if (key.toLowerCase() === name.toLowerCase() && pair.includes("=")) return value.join("=");
  }
  return "";
}

function header(flow: Flow, name: string): string | null {
  const { headers } = flow.request;
  return headers ? (headers[name.toLowerCase()] ?? "") : null;
}

function cookie(flow: Flow, name: string): string | null {
  const all = header(flow, "cookie");
  if (all === null) return null;
  const found = all.split(";").find((pair) => pair.trim().startsWith(`${name}=`));
  return found ? found.trim().slice(name.length + 1) : "";
}
