import type { AppException } from "../../../case/codes/app.ts";
import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Grounds, NonEmpty, View } from "../../define.ts";
import { exitInHandler, type Raised } from "./exit-in-handler.ts";
import { closingLine } from "./lost.ts";

/** What the causes of a crash read. */
export const CRASH_EVIDENCE = [
  "http.exchange",
  "nginx.error",
  "container.event",
  "container.memory",
  "container.state",
] as const;
export type CrashEvidence = View<(typeof CRASH_EVIDENCE)[number] | "app.log">;

/** A process that its runtime ended over an exception, while it was at work. */
export interface Crash {
  readonly service: string;
  readonly raised: Raised;
  /** `POST /upload`; null where only the log is known. */
  readonly request: string | null;
  /** null where nobody saw the container end. */
  readonly code: number | null;
  readonly cites: NonEmpty<AnyFact>;
}

/** Crashes over requests; in logs alone, those after which nginx, or the service itself, had work. */
export function crashes(view: CrashEvidence, language: AppException["language"]): readonly Crash[] {
  const exit = exitInHandler(view);
  if (typeof exit === "string") return isOwnRun(view) ? [] : crashesInLogs(view, language);
  const { service, request, witness, code, raised } = exit;
  if (raised?.body.ends !== "process" || raised.body.language !== language) return [];
  const line = closingLine(view, request);
  const { method, path } = request.body;
  const others = [witness, ...(line ? [line] : []), ...view.of("container.state", service)];
  return [
    {
      service,
      raised,
      request: `${method} ${path}`,
      code,
      cites: [raised, ...others.filter((fact) => fact !== raised), request],
    },
  ];
}

/** True where requests of our own were sent: then a log alone decides nothing. */
export function isOwnRun(view: View<"http.exchange">): boolean {
  return view.all("http.exchange").some(({ body }) => !body.logged);
}

function crashesInLogs(
  view: View<"app.log" | "nginx.error">,
  language: AppException["language"],
): readonly Crash[] {
  const [line] = view
    .all("nginx.error")
    .filter(({ body }) => ["closed-early", "reset-early", "connect-refused"].includes(body.code));
  const last = new Map<string, Crash>();
  const atWork = new Set<string>();
  for (const fact of view.all("app.log")) {
    if (["listening", "ready", "access"].includes(fact.body.code)) atWork.add(fact.subject);
    if (!isCrash(fact, language) || !(line || atWork.has(fact.subject))) continue;
    const request = line?.body.method ? `${line.body.method} ${line.body.path}` : null;
    const cites = [fact, ...(line ? [line] : [])] as const;
    last.set(fact.subject, { service: fact.subject, raised: fact, request, code: null, cites });
  }
  return [...last.values()];
}

function isCrash(fact: Fact<"app.log">, language: string): fact is Raised {
  const { body } = fact;
  return (
    body.code === "exception" &&
    body.language === language &&
    body.ends === "process" &&
    body.during !== "boot"
  );
}

/** An end of which nothing tells when may be another one. */
function isUntimed(cites: readonly AnyFact[]): boolean {
  return cites.some(({ kind, seen }) => kind === "container.event" && seen.at === null);
}

/** The answer about it: the request broke off, and for a while nobody is there for the next one. */
export function endedOver({ service, code, cites }: Omit<Crash, "raised" | "request">): Grounds {
  return {
    is: "cause",
    confidence: code === null || isUntimed(cites) ? "likely" : "certain",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service },
    ],
    cites,
  };
}
