import type { AppException } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { NonEmpty, View } from "../define.ts";
import { type Idle, idleServices } from "./running.ts";

/** Evidence kinds that tell why a service never came up. */
export const BOOT_EVIDENCE = ["container.state", "container.event", "listener", "app.log"] as const;

export interface BootFailure extends Idle {
  readonly log: Fact<"app.log">;
  readonly exception: AppException;
}

/** For each service that does not serve: the last exception that it died of outside a request. */
export function bootFailures(view: View<(typeof BOOT_EVIDENCE)[number]>): readonly BootFailure[] {
  return idleServices(view).flatMap((idle) => {
    const raised = view
      .of("app.log", idle.service)
      .flatMap((log) =>
        log.body.code === "exception" && log.body.during !== "request"
          ? [{ ...idle, log, exception: log.body }]
          : [],
      );
    return raised.slice(-1);
  });
}

/** What to cite for a service that died of something it logged. */
export function bootCites(
  failure: Idle & { readonly log: Fact<"app.log"> },
): NonEmpty<Fact<"app.log"> | Fact<"container.state"> | Fact<"container.event">> {
  return [failure.log, failure.state, ...failure.ends.slice(-1)];
}
