import type { Fact } from "../../case/facts.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { goodAnswer, type Refusal, refusalOf } from "../ask/healthchecks/healthcheck-answers.ts";
import { refusedHost } from "../ask/healthchecks/healthcheck-hosts.ts";
import { type FailingHealthcheck, failingHealthchecks } from "../ask/healthchecks/healthchecks.ts";
import { isLoopback } from "../ask/hops/hops.ts";
import { routeOf, tellsAll } from "../ask/written/app-routes.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { healthchecks, portOf, type WrittenCheck } from "../ask/written/healthchecks.ts";
import { isAlpineNginx } from "../ask/written/image.ts";
import { type Listening, listening } from "../ask/written/listening.ts";
import { defineCause, SILENT, type StaticFinding, type StaticKind, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

const text = {
  gated:
    "The healthcheck of `{service}` asks port {port}, but {server} in it listens on {open}: it always fails, and {waiting} waits for it and is never started.",
  ungated:
    "The healthcheck of `{service}` asks port {port}, but {server} in it listens on {open}: Docker calls `{service}` unhealthy although it works, as soon as somebody looks at that.",
  unknown:
    "The healthcheck of `{service}` asks for {path}, and no route of its source has that path: unless something else answers there, it always fails.",
  declare: "Let the healthcheck ask for a path that the application has, or add {path} to it.",
  localhost:
    "The healthcheck of `{service}` asks busybox wget for localhost, which is ::1 first where the container has IPv6, but nginx listens on IPv4 only.",
  loopback: "Ask for {better}, or let nginx `listen [::]:{port};` as well.",
  port: "The healthcheck of `{service}` asks port {port}, where nothing listens: `{service}` listens on {open}. So Docker calls `{service}` unhealthy, although it works.",
  path: "The healthcheck of `{service}` asks for {path}, and `{service}` answers {status}. So Docker calls it unhealthy, although it works.",
  address:
    "The healthcheck of `{service}` asks {asked}, but `{service}` listens on {open} only, its address on the network. So Docker calls `{service}` unhealthy, although it works.",
  bind: "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container: where it is started, the name of the container (`hostname`, or the variable `HOSTNAME`, which Next.js takes) stands for one address only.",
  fix: "Let the healthcheck ask for what `{service}` does serve: {better}.",
  missing: "the healthcheck of `{service}` cannot even run: `{tool}` is not there",
  host: "`{service}` refuses the healthcheck for its host name {host}, whatever path it asks for",
  right: "the healthcheck of `{service}` asks a port on which it listens",
} as const;

export default defineCause({
  id: "healthcheck-wrong-target",
  layer: "deployment",
  severity: "error",
  needs: ["container.health", "listener"],
  wants: ["compose.service", "dockerfile.instruction", "http.exchange", "app.log"],
  text,
  doc: {
    title: "The healthcheck asks the wrong address",
    what: "The healthcheck asks a port on which the service does not listen, or a path that the service refuses. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "allowed-hosts-missing": "there port and path are right, and the host name is not allowed",
      "healthcheck-tool-missing": "there the healthcheck's program does not exist",
      "backend-not-running": "there the healthcheck is right: the service does not work",
      "dependency-unhealthy-blocks-up": "that is what follows when somebody waits for the health",
    },
  },
  inspect(view) {
    return healthchecks(view).flatMap((check) => {
      const known = listening(view, check.service);
      if (!check.url) return [];
      if (!known) return askedOverIpv6(view, check, check.url);
      return known.ports.includes(portOf(check.url))
        ? [...askedForNothing(view, check, check.url), ...askedOverIpv6(view, check, check.url)]
        : askedElsewhere(check, check.url, known);
    });
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, url, tool } = check;
      if (check.isToolMissing) {
        return { is: "cleared", because: { text: "missing", params: { service, tool } } };
      }
      const listening = view.of("listener", service);
      if (!url || listening.length === 0) return SILENT;
      const refused = refusedHost(view, check);
      if (refused) {
        const { host } = refused;
        return { is: "cleared", because: { text: "host", params: { service, host } } };
      }
      const works = goodAnswer(view, service);
      return (
        wrongPort(check, url, listening, works) ??
        wrongAddress(check, url, listening, works) ??
        wrongPath(check, url, refusalOf(view, check, url.pathname), works) ?? {
          is: "cleared",
          because: { text: "right", params: { service } },
        }
      );
    });
  },
});

type Answer = ReturnType<typeof goodAnswer>;

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
  const path = works ? withoutQuery(works.body.path) : url.pathname;
  const better = phrase("path-on-port", { path, port: open });
  const mended = `${url.hostname}:${open}${path}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...listening, ...(works ? [works] : [])],
    summary: { text: "port", params: { service, port, open } },
    fix: { text: "fix", params: { service, better } },
    edits: ports.length === 1 ? rewrite(check.places[0], url.host + url.pathname, mended) : [],
  } as const;
}

/** A server that listens on the address of its container's name is not at the loopback address. */
function wrongAddress(
  check: FailingHealthcheck,
  { host, hostname, port }: URL,
  listening: readonly Fact<"listener">[],
  works: Answer,
) {
  const there = listening.filter(({ body }) => body.port === (Number(port) || 80));
  const [first] = there;
  const isReached = there.some(
    ({ body }) => body.loopback || ["0.0.0.0", "::"].includes(body.address),
  );
  if (!first || !works || isReached || !isLoopback(hostname)) return null;
  const { service, health } = check;
  const open = `${first.body.address}:${first.body.port}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...there, works],
    summary: { text: "address", params: { service, asked: host, open } },
    fix: { text: "bind", params: { service } },
  } as const;
}

function wrongPath(
  check: FailingHealthcheck,
  { host, pathname: path }: URL,
  refused: Refusal | null,
  works: Answer,
) {
  if (!refused || !works) return null;
  const { service, health } = check;
  const { status, log } = refused;
  const better = withoutQuery(works.body.path);
  return {
    ...common(check),
    confidence: log ? "certain" : "likely",
    cites: [health, ...(log ? [log] : []), works],
    summary: { text: "path", params: { service, path, status } },
    fix: { text: "fix", params: { service, better } },
    edits: rewrite(check.places[0], host + path, host + better),
  } as const;
}

type Written = readonly StaticFinding<typeof text>[];

/** A port on which the service says that it does not listen. */
function askedElsewhere(
  { service, waiting, place, cite }: WrittenCheck,
  url: URL,
  known: Listening,
): Written {
  const places = placesOf(place, known.place);
  if (!places) return [];
  const [first] = waiting;
  const open = known.ports.join(", ");
  const better = `${url.hostname}:${open}${url.pathname}`;
  const params = { service, port: portOf(url), open, server: known.server };
  return [
    {
      severity: first ? "error" : "warning",
      subject: service,
      cites: [cite, known.cite],
      places,
      summary: first
        ? { text: "gated", params: { ...params, waiting: `\`${first.subject}\`` } }
        : { text: "ungated", params },
      fix: { text: "fix", params: { service, better } },
      edits: known.ports.length === 1 ? rewrite(place, url.host + url.pathname, better) : [],
    },
  ];
}

/** A path that the source has no route for. */
function askedForNothing(
  view: View<StaticKind>,
  { service, place, cite }: WrittenCheck,
  { pathname: path }: URL,
): Written {
  const places = placesOf(place);
  if (!places || !tellsAll(view, service) || routeOf(view, service, "GET", path)) return [];
  return [
    {
      severity: "warning",
      subject: service,
      cites: [cite],
      places,
      summary: { text: "unknown", params: { service, path } },
      fix: { text: "declare", params: { path } },
    },
  ];
}

/** busybox wget takes the first address of localhost only. */
function askedOverIpv6(
  view: View<StaticKind>,
  { service, tool, place, cite }: WrittenCheck,
  url: URL,
): Written {
  const places = placesOf(place);
  const port = portOf(url);
  if (!places || url.hostname !== "localhost" || tool !== "wget") return [];
  if (!isAlpineNginx(view, service, port)) return [];
  const better = `127.0.0.1${url.port === "" ? "" : `:${url.port}`}${url.pathname}`;
  return [
    {
      severity: "warning",
      subject: service,
      cites: [cite],
      places,
      summary: { text: "localhost", params: { service } },
      fix: { text: "loopback", params: { better, port } },
      edits: rewrite(place, url.host + url.pathname, better),
    },
  ];
}
