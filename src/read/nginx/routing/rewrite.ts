import { type Directive, spanOf } from "../directive.ts";
import { holds } from "./condition.ts";
import { type Answer, type Flow, remember } from "./flow.ts";
import { compilePattern, matchPattern } from "./pattern.ts";
import { escapeArgs } from "./uri.ts";
import { expandOrDoubt, isEndless, splitTemplate, variable } from "./variables.ts";

export type Outcome =
  /** All directives were executed. */
  | { readonly is: "done" }
  /** `last`, `break`: the rest of this block, and of those around it, is skipped. */
  | { readonly is: "left" }
  | { readonly is: "answered"; readonly answer: Answer };

const DONE: Outcome = { is: "done" };
const LEFT: Outcome = { is: "left" };

/** Executes the rewrite module's directives of one block in order, as ngx_http_script does. */
export function runRewrites(flow: Flow, block: readonly Directive[]): Outcome {
  for (const directive of block) {
    const outcome = runOne(flow, directive);
    if (outcome.is !== "done") return outcome;
  }
  return DONE;
}

function runOne(flow: Flow, directive: Directive): Outcome {
  switch (directive.name) {
    case "set":
      set(flow, directive);
      return DONE;
    case "if":
      return runIf(flow, directive);
    case "return":
      return { is: "answered", answer: answerOf(flow, directive) };
    case "rewrite":
      return runRewrite(flow, directive);
    case "break":
      if (flow.uriChanged) flow.validLocation = false;
      flow.uriChanged = false;
      return LEFT;
    default:
      return DONE;
  }
}

function set(flow: Flow, { args }: Directive): void {
  const [written = "", template = ""] = args;
  const name = written.replace(/^\$/, "");
  let value: string | null = "";
  for (const piece of splitTemplate(template)) {
    const part: string | null = typeof piece === "string" ? piece : variable(flow, piece.name);
    value = part === null || isEndless(value, template) ? null : value + part;
    if (value === null) break;
  }
  flow.variables.set(name, value);
}

function runIf(flow: Flow, directive: Directive): Outcome {
  const holding = holds(flow, directive);
  if (holding === null) flow.uncertain.add(`if ${directive.args.join(" ")}`);
  if (!holding) return DONE;
  flow.condition = directive;
  flow.steps.push({ did: "if", to: directive.args.join(" "), place: spanOf(directive) });
  return runRewrites(flow, directive.block ?? []);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function answerOf(flow: Flow, directive: Directive): Answer {
  const [first = "", text] = directive.args;
  const place = spanOf(directive);
  if (!/^\d{3}$/.test(first)) {
    // `return URL` is a temporary redirect.
    return { status: 302, body: null, to: expandOrDoubt(flow, first), place };
  }
  const status = Number(first);
  const value = text === undefined ? null : expandOrDoubt(flow, text);
  if (value !== null && REDIRECTS.has(status)) return { status, body: null, to: value, place };
  return { status, body: value, to: null, place };
}

const TO_OTHER_SITE = /^(https?:\/\/|\$scheme)/;

function runRewrite(flow: Flow, directive: Directive): Outcome {
  const [pattern = "", written = "", flag] = directive.args;
  const regexp = compilePattern(pattern, false, flow.path);
  if (!regexp) {
    flow.uncertain.add(`rewrite ${pattern}`);
    return DONE;
  }
  const match = matchPattern(regexp, flow.path);
  remember(flow, match);
  if (!match) return DONE;
  const redirects = TO_OTHER_SITE.test(written) || flag === "redirect" || flag === "permanent";
  const dropsArgs = written.endsWith("?");
  const template = dropsArgs ? written.slice(0, -1) : written;
  if (redirects) {
    const to = withArgs(decodeForRedirect(replacement(flow, template, true)[0]), {
      old: dropsArgs ? "" : flow.args,
      joins: template.includes("?"),
    });
    const status = flag === "permanent" ? 301 : 302;
    return { is: "answered", answer: { status, body: null, to, place: spanOf(directive) } };
  }
  changeUri(flow, directive, template, dropsArgs);
  if (flow.path === "") {
    const answer = { status: 500, body: null, to: null, place: spanOf(directive) };
    return { is: "answered", answer };
  }
  return flag === "last" || flag === "break" ? LEFT : DONE;
}

function changeUri(flow: Flow, directive: Directive, template: string, dropsArgs: boolean): void {
  const breaks = directive.args[2] === "break";
  flow.internal = true;
  flow.validTarget = false;
  flow.uriChanged = !breaks;
  if (breaks) flow.validLocation = false;
  const [path, args] = replacement(flow, template, false);
  const kept = dropsArgs ? "" : flow.args;
  const now = args !== null && kept !== "" ? `${args}&${kept}` : (args ?? kept);
  if (isEndless(path + now, template)) {
    flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
    return;
  }
  flow.path = path;
  flow.args = now;
  const to = flow.args === "" ? path : `${path}?${flow.args}`;
  flow.steps.push({ did: "rewrite", to, place: spanOf(directive) });
}

/**
 * The replacement, split at its own question mark. Captures come from a decoded path, so they are
 * escaped again in a query and in a redirect; variables are taken as they are.
 */
function replacement(flow: Flow, template: string, redirects: boolean): [string, string | null] {
  const quotes = flow.quoted || flow.path.includes("+");
  let path = "";
  let args: string | null = null;
  for (const piece of splitTemplate(template)) {
    let text: string;
    if (typeof piece === "string") text = piece;
    else if (/^[1-9]$/.test(piece.name)) {
      const captured = flow.captures[Number(piece.name)] ?? "";
      text = quotes && (redirects || args !== null) ? escapeArgs(captured) : captured;
    } else {
      text = expandOrDoubt(flow, piece.written);
    }
    const split = typeof piece === "string" && !redirects && args === null ? text.indexOf("?") : -1;
    if (split >= 0) {
      path += text.slice(0, split);
      args = text.slice(split + 1);
    } else if (args === null) path += text;
    else args += text;
    if (isEndless(path + (args ?? ""), template)) {
      flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
      break;
    }
  }
  return [path, args];
}

function withArgs(url: string, { old, joins }: { old: string; joins: boolean }): string {
  return old === "" ? url : `${url}${joins ? "&" : "?"}${old}`;
}

/** NGX_UNESCAPE_REDIRECT: printable characters before the query lose their escape. */
function decodeForRedirect(url: string): string {
  const query = url.indexOf("?");
  const end = query < 0 ? url.length : query;
  const path = url.slice(0, end).replace(/%([\da-f]{2})/gi, (escaped, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code > 0x25 && code < 0x7f ? String.fromCharCode(code) : escaped;
  });
  return path + url.slice(end);
}
