import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** What a value that is missing or was not replaced makes nginx say. */
const SAID: ReadonlySet<NginxErrorCode> = new Set([
  "placeholder-left",
  "invalid-upstream-url",
  "wrong-arguments",
  "invalid-value",
  "unknown-variable",
  "host-not-found",
]);

export const TEMPLATE_EVIDENCE = ["nginx.template", "nginx.directive", "container.config"] as const;

/** With it the image's entrypoint fills in only variables whose names it matches (20-envsubst). */
export const FILTER = "NGINX_ENVSUBST_FILTER";

/** What is wrong with the rendering of a template, as nginx's line about its result shows. */
export interface TemplateFault {
  readonly is: "unset" | "clobbered";
  /** The variables at fault, in the order in which the line has them. */
  readonly names: readonly string[];
  /** The lines of the template, where it is known. */
  readonly templates: readonly Fact<"nginx.template">[];
  /** False where only the line itself says so. */
  readonly proven: boolean;
  /** They have values, and the entrypoint was told which names it fills in. */
  readonly filtered?: true;
}

/** null where nginx's line is about something that the file itself says wrongly. */
export function templateFault(
  view: View<(typeof TEMPLATE_EVIDENCE)[number]>,
  line: Fact<"nginx.error">,
): TemplateFault | null {
  const { code, name } = line.body;
  if (!SAID.has(code)) return null;
  const templates = view
    .of("nginx.template", line.subject)
    .filter(({ seen }) => isAt(seen, line.seen));
  if (templates.length > 0) return byTemplate(view, line, templates);
  if (code === "placeholder-left") {
    return { is: "unset", names: name === null ? [] : [name], templates, proven: true };
  }
  const left = leftIn(view, line);
  if (left.length > 0) return { is: "unset", names: left, templates, proven: true };
  // Somebody looked, and there is neither a template nor a placeholder.
  if (view.looked("nginx.directive", line.subject)) return null;
  return byWords(line);
}

function byTemplate(
  view: View<"container.config" | "nginx.directive">,
  line: Fact<"nginx.error">,
  templates: readonly Fact<"nginx.template">[],
): TemplateFault | null {
  const given = view.of("container.config", line.subject)[0]?.body.envNames ?? [];
  const left = leftIn(view, line).filter((name) => given.includes(name));
  if (left.length > 0 && given.includes(FILTER)) {
    return { is: "unset", names: left, templates, proven: true, filtered: true };
  }
  const all = templates.map(({ body }) => body.variable);
  const unknown = all.filter((name) => !given.includes(name));
  const isOwn = (name: string) => name === name.toLowerCase();
  const byHand = templates.some(({ body }) => body.by === "envsubst" && !body.listed);
  if (byHand && unknown.some(isOwn)) {
    return { is: "clobbered", names: unknown.filter(isOwn), templates, proven: true };
  }
  const empty = templates.filter(({ body }) => isEmptyIn(body.word, body.variable, line.body.name));
  const names = unknown.length > 0 ? unknown : empty.map(({ body }) => body.variable);
  // A value that is there and wrong is wrong where it is set, but nobody else sets it.
  return { is: "unset", names: names.length > 0 ? names : all, templates, proven: true };
}

/** Variables that stand in the line as the template has them. */
function leftIn(view: View<"nginx.directive">, line: Fact<"nginx.error">): readonly string[] {
  return view
    .of("nginx.directive", line.subject)
    .filter(({ seen }) => isAt(seen, line.seen))
    .flatMap(({ body }) => body.args.flatMap(placeholders));
}

/** Whether nginx's word is the template's with nothing in the place of the variable. */
function isEmptyIn(word: string, variable: string, said: string | null): boolean {
  if (said === null) return false;
  const [before = "", after = ""] = word.split(`\${${variable}}`);
  const isEdge =
    before === "" ? said.startsWith(after.slice(0, 1)) : said.endsWith(before.slice(-1));
  return isEdge && (before === "" || after === "");
}

/** Of an nginx whose configuration nobody saw. */
function byWords({ body }: Fact<"nginx.error">): TemplateFault | null {
  const { code, name } = body;
  // Nobody writes the line without a value: envsubst has taken `$host` for a variable of its own.
  if (code === "wrong-arguments" && name === "proxy_set_header") {
    return { is: "clobbered", names: ["host"], templates: [], proven: false };
  }
  const isOpen = code === "invalid-upstream-url" && name !== null;
  return isOpen ? { is: "unset", names: [], templates: [], proven: false } : null;
}

function isAt(one: Fact<"nginx.error">["seen"], other: Fact<"nginx.error">["seen"]): boolean {
  const line = one.place?.line ?? null;
  return line !== null && one.place?.file === other.place?.file && line === other.place?.line;
}

function placeholders(argument: string): readonly string[] {
  return [...argument.matchAll(/\$\{([A-Z_][A-Z0-9_]*)/g)].map(([, name = ""]) => name);
}
