import type { AppException } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { View } from "../define.ts";
import { type RefusedDependency, refusedDependency } from "./refused-dependency.ts";
import { commandWords, isEarlierStep } from "./start-steps.ts";

type Evidence = View<
  | "container.state"
  | "container.event"
  | "container.config"
  | "container.network"
  | "listener"
  | "app.log"
  | "compose.service"
  | "dockerfile.instruction"
>;

/** What an exception at the start of a service means. */
export type BootError =
  | { readonly is: "package-missing"; readonly module: string; readonly exception: AppException }
  | { readonly is: "relative-import"; readonly exception: AppException }
  | {
      readonly is: "app-not-found";
      readonly server: string;
      readonly module: string;
      readonly attribute: null;
      readonly origin: Place | null;
    }
  | { readonly is: "variable-missing"; readonly key: string; readonly exception: AppException }
  | (RefusedDependency & { readonly exception: AppException })
  | {
      readonly is: "step-failed";
      readonly step: string;
      readonly detail: string;
      readonly exception: AppException;
    }
  /** No cause of its own: the code that is loaded fails. */
  | { readonly is: "exception"; readonly exception: AppException };

/** Decides what an exception at the start is: the one place where these causes are told apart. */
export function bootError(
  view: Evidence,
  service: string,
  words: Fact<"app.log">,
  exception: AppException,
): BootError {
  const { error, program } = exception;
  switch (error.is) {
    case "module-not-found":
      if (exception.language !== "python") break;
      if (error.inRepository === true || isAppModule(view, service, exception, error.module)) {
        const { module } = error;
        const server = program ?? "the server";
        return { is: "app-not-found", server, module, attribute: null, origin: exception.origin };
      }
      return { is: "package-missing", module: error.module, exception };
    case "relative-import":
      return { is: "relative-import", exception };
    case "missing-key":
      if (!error.environment || isSet(view, service, error.key)) break;
      return { is: "variable-missing", key: error.key, exception };
    default: {
      const refused = refusedDependency(view, service, words, error);
      if (refused) return { ...refused, exception };
    }
  }
  // What a file says wrongly is wrong for every program that loads it.
  const isCode = error.is === "syntax" || error.is === "import" || error.is === "module-not-found";
  if (!isCode && program !== null && isEarlierStep(view, service, exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "step-failed", step: program, detail, exception };
  }
  return { is: "exception", exception };
}

/** The server asked for it by itself, as its command says: no line of the project imports it. */
function isAppModule(
  view: Evidence,
  service: string,
  { origin }: AppException,
  module: string,
): boolean {
  if (origin !== null) return false;
  const words = commandWords(view, service);
  return words.some((word, index) => {
    // `python -m uvicorn`, `gunicorn -k uvicorn.workers.UvicornWorker`: packages, not the application.
    if (["-m", "-k", "--worker-class"].includes(words[index - 1] ?? "")) return false;
    const [named = ""] = word.split(":");
    return index > 0 && (named === module || named.startsWith(`${module}.`));
  });
}

/** True where somebody looked and the container has a variable of this name. */
function isSet(view: View<"container.config">, service: string, name: string): boolean {
  return view.of("container.config", service).some(({ body }) => body.envNames.includes(name));
}
