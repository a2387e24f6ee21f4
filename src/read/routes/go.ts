import { bodyOf, formField, functionsIn, type GoFunctions } from "./go/functions.ts";
import { routersIn } from "./go/routers.ts";
import {
  type DeclaredRoute,
  joined,
  type RouteReader,
  type SourceFile,
  withPlainParameters,
} from "./route.ts";
import { type Argument, argumentsAt, lineAt, literal, withoutComments } from "./scan.ts";

const SERVES =
  /"(?:net\/http|github\.com\/(?:gin-gonic\/gin|labstack\/echo|go-chi\/chi|gofiber\/fiber|gorilla\/mux)[^"]*)"/;

/** `mux.HandleFunc`, gin's and echo's `r.POST`, chi's and fiber's `r.Post`. */
const CALL = /\b(\w+)\.(HandleFunc|Handle|GET|POST|PUT|PATCH|Get|Post|Put|Patch)\s*\(/g;

/** Routes of net/http, gin, echo, chi, fiber and gorilla. */
export const readGo: RouteReader = (files) => {
  const all = files
    .filter(({ path, text }) => path.endsWith(".go") && !path.endsWith("_test.go") && text !== "")
    .map(({ path, text }) => ({ path, text: withoutComments(text, "c") }));
  const users = all.filter(({ text }) => SERVES.test(text));
  if (users.length === 0) return [];
  const functions = functionsIn(all);
  // What is cut off in front of a whole router is not followed.
  const isCut = all.some(({ text }) => /\bStripPrefix\s*\(/.test(text));
  return users.flatMap((file) => routesIn(file, functions, isCut));
};

function routesIn(file: SourceFile, functions: GoFunctions, isCut: boolean) {
  const { text } = file;
  const prefixOf = routersIn(text);
  return [...text.matchAll(CALL)].flatMap((call): readonly DeclaredRoute[] => {
    const [whole, router = "", verb = ""] = call;
    const given = argumentsAt(text, call.index + whole.length - 1);
    const written = literal(given?.list[0]?.text);
    if (!given || written === null || given.list.length < 2) return [];
    const [, told, own = ""] = /^(?:([A-Z]+)\s+)?(\/.*|)$/.exec(written) ?? [];
    if (own === "" && written !== "") return [];
    const taken = takenBy(given.list.slice(1), file, functions);
    const method =
      told ?? methodOf(verb) ?? methodsBehind(text, given.end) ?? (taken ? "POST" : "GET");
    if (!/^(?:GET|POST|PUT|PATCH)$/.test(method)) return [];
    const front = prefixOf(router, call.index);
    const path = withPlainParameters(joined(front.value, own)).replace(/\{\$\}$/, "");
    const field = method === "GET" ? null : taken;
    return [
      {
        method,
        path,
        field: field ? (field.name ?? "file") : null,
        file: file.path,
        line: lineAt(text, call.index),
        sure: front.sure && !isCut && (field === null || field.name !== null),
        limitBytes: field?.limitBytes ?? null,
      },
    ];
  });
}

function methodOf(verb: string): string | null {
  return verb.startsWith("Handle") ? null : verb.toUpperCase();
}

/** gorilla's `.Methods("POST")`, behind the call. */
function methodsBehind(text: string, end: number): string | null {
  return (
    /^\s*\.\s*Methods\(\s*(?:"|http\.Method)(\w+)/
      .exec(text.slice(end, end + 80))?.[1]
      ?.toUpperCase() ?? null
  );
}

/** What the handler, the last of the arguments, reads out of a form; null: no file. */
function takenBy(handlers: readonly Argument[], file: SourceFile, functions: GoFunctions) {
  const [last] = handlers.toReversed();
  const body = last ? bodyOf(last.text, file, functions) : null;
  return body === null ? null : formField(body);
}
