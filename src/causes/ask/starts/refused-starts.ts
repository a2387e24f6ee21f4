import type { NginxError } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { NonEmpty, View } from "../../define.ts";
import { idleServices } from "../ends/running.ts";

/** What tells whether an nginx that refused to start is up after all. */
export const START_EVIDENCE = [
  "container.state",
  "container.event",
  "listener",
  "app.log",
] as const;

/** An nginx that ended at its start, and its line that says why. */
export interface RefusedStart {
  readonly service: string;
  readonly line: Fact<"nginx.error">;
  /** `likely` where nobody could look at the container. */
  readonly confidence: "certain" | "likely";
  readonly cites: NonEmpty<Fact<"nginx.error"> | Fact<"container.state">>;
}

/** Services whose last `emerg` line is of this kind, and that do not serve. */
export function refusedStarts(
  view: View<"nginx.error" | (typeof START_EVIDENCE)[number]>,
  isReason: (error: NginxError) => boolean,
): readonly RefusedStart[] {
  const fatal = view.all("nginx.error").filter(({ body }) => body.level === "emerg");
  return [...new Set(fatal.map(({ subject }) => subject))].flatMap(
    (service): readonly RefusedStart[] => {
      const lines = fatal.filter(({ subject }) => subject === service);
      const last = lines.at(-1);
      if (!last || !isReason(last.body)) return [];
      // The last of several is often a summary without a name: "still could not bind()".
      const line = lines.findLast(({ body }) => isReason(body) && body.name !== null) ?? last;
      const [state] = view.of("container.state", service);
      if (!state) return [{ service, line, confidence: "likely", cites: [line] }];
      const isIdle = idleServices(view).some((idle) => idle.service === service);
      return isIdle ? [{ service, line, confidence: "certain", cites: [line, state] }] : [];
    },
  );
}
