import type { AppError, AppException } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import type { Param } from "../../phrases.ts";
import { type FailedDependency, failedDependency } from "../dependencies/failed-dependency.ts";
import { type RefusedDependency, refusedDependency } from "../dependencies/refused-dependency.ts";
import { type ChangedLibrary, changedLibrary } from "./changed-library.ts";
import { isByMigration } from "./migrations.ts";
import { type MissingModule, missingModule } from "./missing-module.ts";
import { isEarlierStep } from "./start-steps.ts";

/** What tells the errors of a start apart. */
export type BootEvidence = View<
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
  | MissingModule
  | { readonly is: "relative-import"; readonly exception: AppException }
  | { readonly is: "variable-missing"; readonly key: string; readonly exception: AppException }
  | (RefusedDependency & { readonly exception: AppException })
  | (ChangedLibrary & { readonly exception: AppException })
  | (FailedDependency & { readonly exception: AppException | null })
  | { readonly is: "disk-full"; readonly exception: AppException }
  /** V8's own, which no code can catch. */
  | { readonly is: "heap-full"; readonly exception: AppException }
  | {
      readonly is: "migration-failed";
      readonly detail: string;
      readonly fork: boolean;
      readonly exception: AppException;
    }
  | {
      readonly is: "step-failed";
      readonly said: Param;
      readonly step: string;
      readonly detail: string;
      readonly exception: AppException;
    }
  /** No cause of its own: the code that is loaded fails. */
  | { readonly is: "exception"; readonly exception: AppException };

/** What a file says wrongly is wrong for every program that loads it. */
const OF_CODE: ReadonlySet<AppError["is"]> = new Set([
  ...(["syntax", "import", "module-not-found", "module-system"] as const),
]);

/** Decides what an exception at the start is: the one place where these causes are told apart. */
export function bootError(
  view: BootEvidence,
  service: string,
  words: Fact<"app.log">,
  exception: AppException,
): BootError {
  const { error, program } = exception;
  switch (error.is) {
    case "module-not-found": {
      const missing = missingModule(view, service, exception, error);
      if (missing) return missing;
      break;
    }
    case "relative-import":
      return { is: "relative-import", exception };
    case "missing-key":
      if (!error.environment || isSet(view, service, error.key)) break;
      return { is: "variable-missing", key: error.key, exception };
    case "no-space":
      return { is: "disk-full", exception };
    default: {
      const failed = failedDependency(view, service, exception);
      const isDown = failed?.is === "db-unreachable" && failed.state.is === "down";
      // At the start, one that does not run now may be what comes up later.
      if (failed && !isDown) return { ...failed, exception };
      const refused = refusedDependency(view, service, words, error);
      if (refused) return { ...refused, exception };
      if (failed) return { ...failed, exception };
    }
  }
  if (error.is === "out-of-memory" && exception.language === "node") {
    return { is: "heap-full", exception };
  }
  const changed = changedLibrary(exception);
  if (changed) return { ...changed, exception };
  if (isByMigration(exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "migration-failed", detail, fork: false, exception };
  }
  if (!OF_CODE.has(error.is) && program !== null && isEarlierStep(view, service, exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "step-failed", step: program, detail, said: detail, exception };
  }
  return { is: "exception", exception };
}

/** True where somebody looked and the container has a variable of this name. */
function isSet(view: View<"container.config">, service: string, name: string): boolean {
  return view.of("container.config", service).some(({ body }) => body.envNames.includes(name));
}
