import type { AppError } from "../../../case/codes/app.ts";
import type { AppContext } from "../log-line.ts";
import type { Frame } from "./trace.ts";

/** What Node and Java say of a module that they do not find; null where they say something else. */
export function moduleMissing(
  words: string,
  frames: readonly Frame[],
  context: AppContext,
): AppError | null {
  const module =
    /Cannot find (?:module|package) '([^']+)'/.exec(words)?.[1] ??
    /ClassNotFoundException: ([\w.$]+)/.exec(words)?.[1];
  if (module === undefined) return null;
  // A path is the repository's own, built or copied wrongly; a bare name is a dependency.
  const own = /^\.{0,2}\//.test(module) && !module.includes("/node_modules/");
  const there = /\nDid you mean to import "?(?:\S*\/)?([^\s"/]+)"?\?/.exec(words)?.[1];
  return {
    is: "module-not-found",
    module,
    inRepository: own ? true : context.inRepository(module),
    ...(own && isEntry(words, frames) ? { by: "command" } : {}),
    ...(own && there !== undefined ? { there } : {}),
  };
}

/** Of the file that it is started with Node says nothing of who wants it, and no code has run yet. */
function isEntry(words: string, frames: readonly Frame[]): boolean {
  return (
    !words.includes("' imported from ") &&
    frames.some(({ function: name }) => name.includes("runMain")) &&
    frames.every(({ file }) => /^(?:node:|internal\/|module\.js$|bootstrap_node\.js$)/.test(file))
  );
}

/** The file that an `import` stands in: of a module that is not found no frame names it. */
export function importerOf(message: string): string | null {
  return /' imported from (\/\S+)/.exec(message)?.[1] ?? null;
}

/** A file that is read as the other kind of module; node(1) says so in these words. */
export function moduleSystem(words: string): AppError | null {
  if (words.includes("Cannot use import statement outside a module"))
    return { is: "module-system", met: "import" };
  if (words.includes(" is not defined in ES module scope"))
    return { is: "module-system", met: "require" };
  return /require\(\) of ES Module \S+ .*not supported|Must use import to load ES Module/.test(
    words,
  )
    ? { is: "module-system", met: "module" }
    : null;
}
