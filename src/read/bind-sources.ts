import type { AnyFact } from "../case/facts.ts";
import type { Looked } from "./evidence.ts";
import type { Repository } from "./places/repository.ts";
import { fact, witness } from "./witness.ts";

/** `found` is what stood there before the start. */
export function readBindSources(
  capture: Looked<"bind.sources">,
  repository: Repository,
): readonly AnyFact[] {
  return capture.body.map(({ source, target, before, after, empty }) => {
    const inside = source.startsWith("/") ? repository.relative(source) : source;
    const known = inside === null ? null : repository.has(inside) !== null;
    return fact(
      "bind.source",
      capture.subject,
      {
        source: inside === null ? source : inside || ".",
        target,
        found: before,
        // A list that was cut short proves only what is on it.
        tracked: known === false && !repository.complete ? null : known,
        emptyDirectory: after === "directory" && empty,
        createdByRun: before === "missing" && after !== "missing",
      },
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${inside === null ? source : inside || "."}: ${before} before the start, ${after}${empty ? " (empty)" : ""} after it`,
      }),
    );
  });
}
