import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { type END_EVIDENCE, endsBecause } from "../ends/ends.ts";
import { hopsOf } from "../hops/hops.ts";

type Evidence = View<(typeof END_EVIDENCE)[number] | "nginx.route" | "nginx.error">;

/** A server that does not get its port, since another program in its container has it. */
export interface Clash {
  readonly service: string;
  readonly words: Fact<"app.log">;
  readonly port: number | null;
  /** How it ended; null while it still tries. */
  readonly state: Fact<"container.state"> | null;
  /** That the other program listens where nginx sends its requests. */
  readonly answered: Fact<"listener"> | null;
}

export function clashes(view: Evidence): readonly Clash[] {
  const ended = endsBecause(view, "port-in-use").flatMap((end): Clash[] =>
    end.words.kind === "app.log"
      ? [
          {
            service: end.service,
            words: end.words,
            port: end.reason.port,
            state: end.state,
            answered: null,
          },
        ]
      : [],
  );
  const services = new Set(ended.map(({ service }) => service));
  const others = hopsOf(view).flatMap(({ service, port }) => {
    if (service === null || services.has(service)) return [];
    services.add(service);
    return impostor(view, service, port) ?? [];
  });
  return [...ended, ...others];
}

/** The container lives, and somebody listens; but the server has not got over it since it said so. */
function impostor(view: Evidence, service: string, port: number): Clash | null {
  const logs = view.of("app.log", service);
  const index = logs.findLastIndex(
    ({ body }) => body.code === "port-in-use" && (body.port ?? port) === port,
  );
  const words = logs[index];
  const answered = view.of("listener", service).find(({ body }) => body.port === port);
  if (!words || !answered) return null;
  // gunicorn tries again, and may succeed.
  const gotIt = logs
    .slice(index + 1)
    .some(({ body }) => body.code === "ready" || (body.code === "listening" && body.port === port));
  return gotIt ? null : { service, words, port, state: null, answered };
}
