import type { AppException } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { shadowed } from "../configuration/shadowed.ts";
import { failedDependency } from "../dependencies/failed-dependency.ts";
import { type BadArguments, badArguments } from "../starts/bad-arguments.ts";
import { type BootError, type BootEvidence, bootError } from "../starts/boot-error.ts";

/** Why a service ended before it served, by its own last words. */
export type SaidReason =
  | BootError
  | {
      readonly is: "app-not-found";
      readonly server: string;
      readonly module: string;
      readonly attribute: string | null;
      /** The line of the project that asks for the module; null when the server does so itself. */
      readonly origin: Place | null;
    }
  | { readonly is: "port-in-use"; readonly port: number | null }
  | BadArguments
  | { readonly is: "disk-full"; readonly exception: null }
  | {
      readonly is: "migration-failed";
      readonly detail: string;
      readonly fork: boolean;
      readonly exception: null;
    }
  | {
      readonly is: "step-failed";
      readonly step: string;
      /** In its own words, or the path that it may not use. */
      readonly detail: string;
      readonly said: Param;
      readonly exception: AppException | null;
    };

/** What these words of a service give as the reason of its end; null: none that a cause has. */
export function reasonSaid(
  view: BootEvidence,
  service: string,
  words: Fact<"app.log">,
): SaidReason | null {
  const { body } = words;
  switch (body.code) {
    case "exception":
      return atStart(view, service, words, bootError(view, service, words, body));
    case "app-not-loaded": {
      const { server, module, attribute } = body;
      if (module.startsWith("-")) return { is: "bad-arguments", program: server, detail: module };
      const hidden =
        attribute === null &&
        shadowed(view, service, module, isInRepository(view, service, module), "python");
      if (hidden) return hidden;
      return { is: "app-not-found", server, module, attribute, origin: null };
    }
    case "port-in-use":
      return { is: "port-in-use", port: body.port };
    case "bad-arguments":
      return {
        ...badArguments(view, service, body.program, body.detail),
        ...(body.lacking === undefined ? {} : { lacking: body.lacking }),
      };
    case "disk-full":
      return { is: "disk-full", exception: null };
    case "migration-failed":
      return { is: "migration-failed", detail: body.detail, fork: body.fork, exception: null };
    case "tool-failed": {
      const asked = { error: body.error ?? { is: "other" }, name: body.tool, frames: [] } as const;
      const failed = failedDependency(view, service, asked);
      if (failed) return { ...failed, exception: null };
      const { tool: step, detail } = body;
      return { is: "step-failed", step, detail, said: detail, exception: null };
    }
    case "permission-denied":
      return {
        is: "step-failed",
        step: body.tool ?? body.path,
        detail: body.path,
        said: phrase("may-not-be-used", { path: body.path }),
        exception: null,
      };
    default:
      return null;
  }
}

/** What no cause knows, and what ended a process that listened already, was no matter of the start. */
function atStart(
  view: BootEvidence,
  service: string,
  words: Fact<"app.log">,
  error: BootError,
): SaidReason | null {
  const isAnyTime = error.is === "exception" && error.exception.ends === "process";
  if (!isAnyTime && error.is !== "heap-full") return error;
  const time = words.seen.at ?? "";
  const hasListened = view
    .of("app.log", service)
    .some(({ body, seen }) => body.code === "listening" && (seen.at ?? "") < time);
  return hasListened ? null : error;
}

/** By the traceback that goes with the server's own words. */
function isInRepository(view: View<"app.log">, service: string, module: string): boolean | null {
  for (const { body } of view.of("app.log", service)) {
    if (body.code !== "exception" || body.error.is !== "module-not-found") continue;
    if (body.error.module === module) return body.error.inRepository;
  }
  return null;
}
