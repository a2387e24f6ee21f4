import type { AppError, AppException } from "../../../case/codes/app.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { type Shadowed, shadowed } from "../configuration/shadowed.ts";
import type { BadArguments } from "./bad-arguments.ts";
import { commandWords } from "./start-steps.ts";

type Evidence = View<
  "container.state" | "container.config" | "app.log" | "compose.service" | "dockerfile.instruction"
>;

/** Why a program does not find a module. */
export type MissingModule =
  | { readonly is: "package-missing"; readonly module: string; readonly exception: AppException }
  | {
      readonly is: "node-module-missing";
      readonly module: string;
      readonly error: Extract<AppError, { readonly is: "module-not-found" }>;
      readonly exception: AppException;
    }
  | {
      readonly is: "app-not-found";
      readonly server: string;
      readonly module: string;
      readonly attribute: null;
      readonly origin: Place | null;
    }
  | Shadowed
  | BadArguments;

/** null for a module that is neither Node's nor Python's, and that nothing hides. */
export function missingModule(
  view: Evidence,
  service: string,
  exception: AppException,
  error: Extract<AppError, { readonly is: "module-not-found" }>,
): MissingModule | null {
  const { module, inRepository } = error;
  const server = exception.program ?? "the server";
  if (module.startsWith("-")) return { is: "bad-arguments", program: server, detail: module };
  const hidden = shadowed(view, service, module, inRepository, exception.language);
  if (hidden) return hidden;
  if (exception.language === "node") return { is: "node-module-missing", module, error, exception };
  if (exception.language !== "python") return null;
  if (inRepository === true || isAppModule(view, service, exception, module)) {
    return { is: "app-not-found", server, module, attribute: null, origin: exception.origin };
  }
  return { is: "package-missing", module, exception };
}

/** The server asked for it by itself, as its command says: no line of the project imports it. */
function isAppModule(
  view: Evidence,
  service: string,
  { origin }: AppException,
  module: string,
): boolean {
  if (origin !== null) return false;
  // What `startproject` makes for the server to load: no package is called so.
  if (module.endsWith(".wsgi") || module.endsWith(".asgi")) return true;
  const words = commandWords(view, service);
  return words.some((word, index) => {
    // `python -m uvicorn`, `gunicorn -k uvicorn.workers.UvicornWorker`: packages, not the application.
    if (["-m", "-k", "--worker-class"].includes(words[index - 1] ?? "")) return false;
    const [named = ""] = word.split(":");
    return index > 0 && (named === module || named.startsWith(`${module}.`));
  });
}
