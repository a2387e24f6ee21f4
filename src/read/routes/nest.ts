import { type Constants, constantsOf, textOf } from "./constants.ts";
import { type Script, scripts } from "./javascript/modules.ts";
import { bytesOf } from "./multer.ts";
import {
  type DeclaredRoute,
  joined,
  NOTHING,
  type RouteReader,
  type Text,
  withPlainParameters,
} from "./route.ts";
import { type Argument, argumentsAt, lineAt, literal, named } from "./scan.ts";

const DECORATOR = /@(Controller|Get|Post|Put|Patch)\s*\(/g;
const TAKES = /\bFiles?(?:Fields)?Interceptor\s*\(/;

/** Routes of Nest: methods of controllers, below the global prefix of main.ts. */
export const readNest: RouteReader = (files) => {
  const all = scripts(files);
  const controllers = all.filter(({ text }) => /@Controller\s*\(/.test(text));
  if (controllers.length === 0) return [];
  const constants = constantsOf(files);
  const front = globalPrefix(all, constants);
  return controllers.flatMap((script) => routesIn(script, front, constants));
};

/** Versions in the path are settings of their own, which are not read. */
function globalPrefix(all: readonly Script[], constants: Constants): Text {
  for (const { text } of all) {
    const call = /\.setGlobalPrefix\s*\(/.exec(text);
    if (!call) continue;
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const prefix = textOf(args[0]?.text, constants);
    return { ...prefix, sure: prefix.sure && args.length === 1 && !isVersioned(all) };
  }
  return { ...NOTHING, sure: !isVersioned(all) };
}

function isVersioned(all: readonly Script[]): boolean {
  return all.some(({ text }) => /\.enableVersioning\s*\(/.test(text));
}

function routesIn(script: Script, front: Text, constants: Constants): readonly DeclaredRoute[] {
  const { path: file, text } = script;
  const found: DeclaredRoute[] = [];
  const decorators = [...text.matchAll(DECORATOR)];
  let controller: Text = NOTHING;
  let before = 0;
  for (const [index, decorator] of decorators.entries()) {
    const [whole, name = ""] = decorator;
    const given = argumentsAt(text, decorator.index + whole.length - 1);
    const own = pathOf(given?.list ?? [], constants);
    const end = given?.end ?? decorator.index;
    if (name === "Controller") {
      controller = own;
      before = end;
      continue;
    }
    // Other decorators of the method stand before and behind this one, up to its body.
    const head = headAround(text, before, decorator.index, end, decorators[index + 1]?.index);
    before = end;
    const path = withPlainParameters(joined(front.value, controller.value, own.value));
    const taken = fileIn(head, constants);
    const sure = front.sure && controller.sure && own.sure;
    found.push({
      method: name.toUpperCase(),
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, decorator.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken?.limitBytes ?? null,
    });
  }
  return found;
}

function pathOf(args: readonly Argument[], constants: Constants): Text {
  const [first] = args;
  if (!first) return NOTHING;
  if (!first.text.startsWith("{")) return textOf(first.text, constants);
  const inner = argumentsAt(first.text, 0)?.list ?? [];
  const path = named(inner, "path");
  const version = named(inner, "version");
  const text = path === null ? NOTHING : textOf(path, constants);
  return { ...text, sure: text.sure && version === null };
}

/** From the end of what was before (a method's closing brace) to the parameters of this one. */
function headAround(
  text: string,
  before: number,
  at: number,
  end: number,
  next: number | undefined,
): string {
  const above = text.slice(before, at);
  const closed = above.lastIndexOf("\n  }");
  const below = text.slice(end, next ?? text.length);
  const body = /\)\s*(?::[^{;]+)?\{/.exec(below);
  const from = closed < 0 ? above : above.slice(closed);
  return from + below.slice(0, body ? body.index + 1 : below.length);
}

function fileIn(head: string, constants: Constants) {
  const call = TAKES.exec(head);
  if (!call) return null;
  const args = argumentsAt(head, call.index + call[0].length - 1)?.list ?? [];
  const field =
    literal(args[0]?.text) ??
    literal(/name\s*:\s*("[^"]*"|'[^']*')/.exec(args[0]?.text ?? "")?.[1]);
  const size = /\b(?:fileSize|maxSize)\s*:\s*([\w.\s*()]+)/.exec(head)?.[1];
  return {
    field: field ?? "file",
    sure: field !== null,
    limitBytes: size === undefined ? null : bytesOf(size, constants),
  };
}
