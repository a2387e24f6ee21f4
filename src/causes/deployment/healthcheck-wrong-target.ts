import type { Fact } from "../../case/facts.ts";
import { exchangesVia, statusOf } from "../ask/exchanges.ts";
import { type FailingHealthcheck, failingHealthchecks } from "../ask/healthchecks.ts";
import { withoutQuery } from "../ask/paths.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** Exit codes for an answer of 4xx or 5xx: curl --fail, GNU wget (their manuals). */
const ERROR_ANSWERS: ReadonlySet<number> = new Set([22, 8]);

export default defineCause({
  id: "healthcheck-wrong-target",
  layer: "deployment",
  severity: "error",
  needs: ["container.health", "listener"],
  wants: ["compose.service", "dockerfile.instruction", "http.exchange", "app.log"],
  text: {
    port: "The healthcheck of `{service}` asks port {port}, where nothing listens: `{service}` listens on {open}.",
    path: "The healthcheck of `{service}` asks {path}, which `{service}` answers with {status}, although it works.",
    fix: "Let the healthcheck ask what `{service}` really serves: {better}.",
    missing: "the healthcheck of `{service}` cannot even run: `{tool}` is not there",
    right: "the healthcheck of `{service}` asks a port on which it listens",
  },
  doc: {
    title: "The healthcheck asks the wrong address",
    what: "The healthcheck asks a port on which the service does not listen, or a path that the service refuses. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "healthcheck-tool-missing": "there the healthcheck's program does not exist",
      "backend-not-running": "there the healthcheck is right: the service does not work",
      "dependency-unhealthy-blocks-up": "that is what follows when somebody waits for the health",
    },
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, url, tool } = check;
      if (check.isToolMissing) {
        return { is: "cleared", because: { text: "missing", params: { service, tool } } };
      }
      const listening = view.of("listener", service);
      if (!url || listening.length === 0) return SILENT;
      const works = goodAnswer(view, service);
      return (
        wrongPort(check, url, listening, works) ??
        wrongPath(check, url, refusal(view, check, url.pathname), works) ?? {
          is: "cleared",
          because: { text: "right", params: { service } },
        }
      );
    });
  },
});

type Answer = Fact<"http.exchange"> | undefined;

function common({ service, isGate, places }: FailingHealthcheck) {
  return {
    is: "cause",
    severity: isGate ? "error" : "warning",
    subject: service,
    effects: [{ effect: "unhealthy", on: service }],
    places,
  } as const;
}

function wrongPort(
  check: FailingHealthcheck,
  url: URL,
  listening: readonly Fact<"listener">[],
  works: Answer,
) {
  const { service, health } = check;
  const ports = [...new Set(listening.map(({ body }) => body.port))];
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (ports.includes(port)) return null;
  const open = ports.join(", ");
  const better = works ? `${works.body.method} ${works.body.path}` : `port ${open}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...listening, ...(works ? [works] : [])],
    summary: { text: "port", params: { service, port, open } },
    fix: { text: "fix", params: { service, better } },
  } as const;
}

function wrongPath(
  check: FailingHealthcheck,
  { pathname: path }: URL,
  refused: Refusal | null,
  works: Answer,
) {
  if (!refused || !works) return null;
  const { service, health } = check;
  const { status, log } = refused;
  return {
    ...common(check),
    confidence: log ? "certain" : "likely",
    cites: [health, ...(log ? [log] : []), works],
    summary: { text: "path", params: { service, path, status } },
    fix: { text: "fix", params: { service, better: `${works.body.method} ${works.body.path}` } },
  } as const;
}

/** A direct request of ours that the service answered well: proof that it works. */
function goodAnswer(view: View<"http.exchange">, service: string): Answer {
  return exchangesVia(view, "direct").find((exchange) => {
    const status = statusOf(exchange) ?? 500;
    return exchange.body.backend === service && exchange.body.method === "GET" && status < 400;
  });
}

interface Refusal {
  readonly status: number | string;
  readonly log: Fact<"app.log"> | null;
}

/** How the service refuses the healthcheck's path. A 5xx is its own word that it is not well. */
function refusal(
  view: View<"app.log">,
  { service, lastExit }: FailingHealthcheck,
  path: string,
): Refusal | null {
  const log = view
    .of("app.log", service)
    .findLast(({ body }) => body.code === "access" && withoutQuery(body.path) === path);
  if (log?.body.code === "access") {
    const { status } = log.body;
    return status >= 300 && status < 500 ? { status, log } : null;
  }
  return ERROR_ANSWERS.has(lastExit) ? { status: "an error", log: null } : null;
}
