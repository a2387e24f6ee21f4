import { type Coverage, LOOKED } from "../case/coverage.ts";
import type { Covered } from "../case/fact-table.ts";
import type { FactKind } from "../case/facts.ts";
import type { Evidence } from "./evidence.ts";
import { FEEDS, type Reach } from "./feeds.ts";

/** What the coverage needs to know about the stack. */
export interface Reached {
  isNginx(service: string): boolean;
  /** Services that are built with the Dockerfile at this path of the repository. */
  builtWith(file: string): readonly string[];
  /** Services whose nginx configuration was put together from files of the repository. */
  readonly configuredFromFiles: readonly string[];
  /** Services that nothing is built for: that they have no Dockerfile is known. */
  readonly notBuilt: readonly string[];
  /** Services of which the engine has no container. */
  readonly absent: readonly string[];
  /** What a log told of something else: requests, or the end of a container. */
  readonly told: readonly { readonly kind: FactKind; readonly subject: string }[];
  /** Why what was captured of a service does not show this kind of fact; null where it does. */
  hidden(kind: FactKind, service: string): Coverage | null;
}

const CONFIGURED: readonly FactKind[] = ["nginx.directive", "nginx.problem", "nginx.route"];

/** One line per kind of fact and capture that feeds it; subject "" stands for every service. */
export function coverageOf(evidence: Evidence, stack: Reached): readonly Covered[] {
  const known = (subjects: readonly string[], kinds: readonly FactKind[]): readonly Covered[] =>
    subjects.flatMap((subject) => kinds.map((kind) => ({ kind, subject, coverage: LOOKED })));
  const fromCaptures = (Object.keys(FEEDS) as readonly FactKind[]).flatMap((kind) =>
    FEEDS[kind].flatMap(({ capture, reach }) =>
      evidence.all(capture).flatMap(({ subject, coverage }) =>
        subjectsOf(subject, reach, stack).map((reached) => ({
          kind,
          subject: reached,
          coverage: (coverage.is === "looked" && stack.hidden(kind, reached)) || coverage,
        })),
      ),
    ),
  );
  return [
    ...stack.told.map(({ kind, subject }) => ({ kind, subject, coverage: LOOKED })),
    ...known(stack.configuredFromFiles, CONFIGURED),
    ...known(stack.notBuilt, ["dockerfile.instruction"]),
    ...known(stack.absent, ["container.state"]),
    ...fromCaptures,
  ];
}

function subjectsOf(subject: string, reach: Reach, stack: Reached): readonly string[] {
  switch (reach) {
    case "same":
      return [subject];
    case "every":
      return [""];
    case "nginx":
      return stack.isNginx(subject) ? [subject] : [];
    case "dockerfile":
      return stack.builtWith(subject);
  }
}
