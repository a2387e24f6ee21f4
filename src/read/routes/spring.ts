import {
  type DeclaredRoute,
  joined,
  NOTHING,
  type RouteReader,
  type SourceFile,
  type Text,
} from "./route.ts";
import { type Argument, argumentsAt, lineAt, literal, named, withoutComments } from "./scan.ts";

const MAPPING = /@(Request|Get|Post|Put|Patch)Mapping\b\s*(\()?/g;
const SETTINGS = /(?:^|\/)application(?:-[\w]+)?\.(?:properties|ya?ml)$/;

/** Routes of Spring: mappings of controllers, below the servlet's context path. */
export const readSpring: RouteReader = (files) => {
  const controllers = files.filter(
    ({ path, text }) => /\.(?:java|kt)$/.test(path) && /@(?:Rest)?Controller\b/.test(text),
  );
  if (controllers.length === 0) return [];
  const settings = files.filter(({ path }) => SETTINGS.test(path));
  const front = contextPath(settings);
  const limitBytes = multipartLimit(settings);
  const own = controllers.flatMap((file) => routesIn(file, front, limitBytes));
  return [...own, ...actuator(files, front)];
};

function contextPath(settings: readonly SourceFile[]): Text {
  const found = settings.flatMap(
    ({ text }) => /(?:context-path|contextPath)\s*[=:]\s*["']?([^\s"'#]+)/.exec(text)?.[1] ?? [],
  );
  const [first, second] = new Set(found);
  const value = first ?? "";
  return { value, sure: second === undefined && !value.includes("$") };
}

function multipartLimit(settings: readonly SourceFile[]): number | null {
  const units = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, B: 1 } as const;
  for (const { text } of settings) {
    const [, number, unit] = /max-file-size\s*[=:]\s*["']?(\d+)\s*(KB|MB|GB|B)/i.exec(text) ?? [];
    const factor = Object.entries(units).find(([name]) => name === unit?.toUpperCase())?.[1];
    if (number !== undefined && factor !== undefined) return Number(number) * factor;
  }
  // Spring Boot: spring.servlet.multipart.max-file-size
  return 1024 ** 2;
}

function routesIn(
  { path: file, text: written }: SourceFile,
  front: Text,
  limitBytes: number | null,
): readonly DeclaredRoute[] {
  const text = withoutComments(written, "c");
  const found: DeclaredRoute[] = [];
  const type = /\b(?:class|interface)\s+\w+/.exec(text)?.index ?? 0;
  let controller: Text = NOTHING;
  for (const mapping of text.matchAll(MAPPING)) {
    const [whole, kind = "", open] = mapping;
    const given = open ? argumentsAt(text, mapping.index + whole.length - 1) : null;
    const args = given?.list ?? [];
    const own = pathOf(args);
    if (mapping.index < type) {
      controller = own;
      continue;
    }
    const method = kind === "Request" ? methodIn(args) : kind.toUpperCase();
    const parameters = parametersBehind(text, given?.end ?? mapping.index + whole.length);
    const taken = fileIn(parameters);
    const path = joined(front.value, controller.value, own.value);
    const sure = front.sure && controller.sure && own.sure;
    found.push({
      method,
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, mapping.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken ? limitBytes : null,
    });
  }
  return found;
}

function pathOf(args: readonly Argument[]): Text {
  const written = named(args, "value") ?? named(args, "path") ?? args[0]?.text;
  if (written === undefined || /^(?:consumes|produces|method|params|headers)\s*=/.test(written)) {
    return NOTHING;
  }
  const value = literal(written.replace(/^(?:\{|\[|arrayOf\()\s*|\s*[\])}]$/g, ""));
  return value === null ? { value: "{unknown}", sure: false } : { value, sure: true };
}

function methodIn(args: readonly Argument[]): string {
  return /\b(POST|PUT|PATCH)\b/.exec(named(args, "method") ?? "")?.[1] ?? "GET";
}

/** The parameters of the method that the annotation stands at, behind its other annotations. */
function parametersBehind(text: string, from: number): readonly Argument[] {
  let at = from;
  for (;;) {
    const annotation = /^\s*@[\w.]+\s*(\()?/.exec(text.slice(at, at + 200));
    if (!annotation) break;
    const end = at + annotation[0].length;
    at = annotation[1] ? (argumentsAt(text, end - 1)?.end ?? end) : end;
  }
  const open = text.indexOf("(", at);
  const brace = text.indexOf("{", at);
  if (open < 0 || (brace >= 0 && brace < open)) return [];
  return argumentsAt(text, open)?.list ?? [];
}

function fileIn(parameters: readonly Argument[]) {
  for (const { text } of parameters) {
    if (!/\b(?:MultipartFile|FilePart)\b/.test(text)) continue;
    const [, given] =
      /@Request(?:Param|Part)\s*\(\s*(?:(?:value|name)\s*=\s*)?("[^"]*")/.exec(text) ?? [];
    const name = /\bMultipartFile(?:\[\])?\s+(\w+)$|^(?:.*\s)?(\w+)\s*:\s*MultipartFile/.exec(text);
    const field = literal(given) ?? name?.[1] ?? name?.[2];
    return { field: field ?? "file", sure: field !== undefined };
  }
  return null;
}

/** Where the actuator is built in, its health path is there without any code. */
function actuator(files: readonly SourceFile[], front: Text): readonly DeclaredRoute[] {
  const build = files.find(
    ({ path, text }) =>
      /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path) &&
      text.includes("spring-boot-starter-actuator"),
  );
  if (!build) return [];
  return [
    {
      method: "GET",
      path: joined(front.value, "/actuator/health"),
      field: null,
      file: build.path,
      line: lineAt(build.text, build.text.indexOf("spring-boot-starter-actuator")),
      sure: front.sure,
      limitBytes: null,
    },
  ];
}
