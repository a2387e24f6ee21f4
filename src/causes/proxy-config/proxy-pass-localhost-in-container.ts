import type { PlanRecord } from "../../case/plan-record.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { isSupervised } from "../ask/ends/supervised.ts";
import { besideNginx } from "../ask/hops/beside-nginx.ts";
import { hopsOf, isLoopback } from "../ask/hops/hops.ts";
import { isOnMachine, loopbackRefusals, WHERE_NGINX_RUNS } from "../ask/hops/loopback-refusals.ts";
import { refusalsAt } from "../ask/hops/refusals.ts";
import { composed } from "../ask/names/service-names.ts";
import { named, UNNAMED_BACKEND } from "../ask/names/unnamed.ts";
import { type ToldRefusal, toldRefusals } from "../ask/pasted/told-refusals.ts";
import { isBlind } from "../ask/requests/blind.ts";
import type { Written } from "../ask/written/evidence.ts";
import {
  listensOn,
  plannedBackend,
  sharesItsNetwork,
  startsOnlyNginx,
  startsSeveral,
  whoListensOn,
} from "../ask/written/hops.ts";
import { imageOf } from "../ask/written/image.ts";
import { ofCommand } from "../ask/written/listening.ts";
import { startLine } from "../ask/written/start-line.ts";
import { type Upstream, upstreams } from "../ask/written/upstreams.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "proxy-pass-localhost-in-container",
  layer: "proxy-config",
  severity: "error",
  needs: [
    ["nginx.route", "nginx.error"],
    ["listener", "nginx.error"],
  ],
  wants: ["compose.service", "container.network", "app.log"],
  text: {
    summary:
      "nginx sends requests to `{host}:{port}`. Inside a container, that means this container itself, and nothing listens on port {port} there: the backend is in another one.",
    fix: "Name the backend's service instead of `{host}`: `{service}:{better}`.",
    told: "nginx sends requests to `{host}:{port}`, and nothing listens there. Inside a container, that address means the container of nginx itself: the backend is in another one.",
    perhaps:
      "nginx sends requests to `{host}:{port}`, and nothing listens there. If nginx runs in a container, that address means this container itself: the backend is in another one.",
    machine: "`{proxy}` runs on the machine itself, where a loopback address is right",
    written:
      "nginx sends requests to `{host}:{port}`. Inside the container of `{proxy}`, that is the container itself, and it starts nothing but nginx: the backend is in another one.",
    other:
      "nginx sends requests to `{host}:{port}`, which is the container of `{proxy}` itself. Unless something else in it listens there, every request is refused.",
    name: "Name the backend's service instead of `{host}`.",
    own: "something in nginx's own container does listen on port {port}",
    named: "nginx asks for `{host}`, not for localhost",
  },
  doc: {
    title: "proxy_pass to localhost inside a container",
    what: "Each container has a loopback of its own. `proxy_pass http://localhost:8000` makes nginx look for the backend inside its own container, where there is none.",
    confusedWith: {
      "backend-bind-loopback":
        "there it is the backend that binds to loopback, and nginx asks the right container",
    },
  },
  inspect(view) {
    return upstreams(view).flatMap((upstream) => {
      const { proxy, host, port, place, line } = upstream;
      // Asked only when the others have failed: then they are what is to be looked at.
      if (line.body.name === "server" && line.body.args.includes("backup")) return [];
      if (!isLoopback(host) || sharesItsNetwork(view, proxy) || isMirror(view, upstream)) return [];
      if (place.file === null || mayListenBeside(view, upstream)) return [];
      const alone = startsOnlyNginx(view, proxy);
      const better = whoListensOn(view, port) ?? plannedBackend(view);
      // The container runs the backend as well.
      if (better?.service === proxy) return [];
      return {
        severity: alone ? "error" : "warning",
        subject: proxy,
        cites: [line],
        places: [place],
        summary: { text: alone ? "written" : "other", params: { host, port, proxy } },
        fix: better
          ? { text: "fix", params: { host, service: better.service, better: better.port } }
          : { text: "name", params: { host } },
        edits: better ? rewrite(place, `${host}:${port}`, `${better.service}:${better.port}`) : [],
      };
    });
  },
  judge(view) {
    const proxy = view.plan.proxy?.service;
    if (!proxy) return SILENT;
    if (isOnMachine(view)) {
      return { is: "cleared", because: { text: "machine", params: { proxy } } };
    }
    const isTold = toldRefusals(view).some(({ host }) => isLoopback(host) && host !== "::1");
    if (isTold && view.all("nginx.route").length === 0) {
      return loopbackRefusals(view).map((refusal) => toldBy(refusal, view.plan));
    }
    // With a shared network namespace, localhost is right (docs.docker.com: network_mode).
    if (composed(view, proxy)?.body.networkMode || besideNginx(view) !== null) return SILENT;
    // nginx and the backend in one container: a missing one is not elsewhere, but dead.
    if (isSupervised(view, proxy) || isBlind(view, "app.log", proxy)) return SILENT;
    // Another one may share its network, which only compose's files tell.
    if (isBlind(view, "compose.service", proxy)) return SILENT;
    return hopsOf(view).map((hop) => {
      const { host, port } = hop;
      if (!isLoopback(host)) return { is: "cleared", because: { text: "named", params: { host } } };
      const own = view.of("listener", proxy).some(({ body }) => body.port === port);
      if (own) return { is: "cleared", because: { text: "own", params: { port } } };
      const refusals = refusalsAt(view, hop);
      const looked = view.looked("listener", proxy);
      if (!looked && refusals.length === 0) return SILENT;
      const backend = view.plan.backend;
      const service = backend?.service ?? "backend";
      const better = backend?.port ?? port;
      return {
        is: "cause",
        confidence: looked ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...refusals.slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port } },
        fix: { text: "fix", params: { host, service, better } },
        edits: rewrite(hop.place, `${host}:${port}`, `${service}:${better}`),
        disposition: "safe",
      };
    });
  },
});

/** nginx's line alone: only where nginx has its container for itself is the address wrong. */
function toldBy({ line, host, port }: ToldRefusal, { proxy, backend, runsOn }: PlanRecord) {
  const service = backend?.service ?? UNNAMED_BACKEND;
  const isContainer = runsOn === "containers";
  return {
    is: "cause",
    confidence: isContainer ? "likely" : "possible",
    subject: proxy?.service ?? line.subject,
    effects: [{ effect: "refused", on: service }],
    cites: [line],
    places: [],
    summary: { text: isContainer ? "told" : "perhaps", params: { host, port } },
    fix: { text: "fix", params: { host, service: named(service), better: port } },
    ...(isContainer ? {} : { command: WHERE_NGINX_RUNS }),
  } as const;
}

/** Whether the image of a service has PHP's FastCGI server, by its base, its packages or its command. */
function hasPhpFpm(view: Written, service: string): boolean {
  const image = imageOf(view, service);
  const told = `${image?.base} ${image?.said} ${startLine(view, service)?.text}`;
  return /\bphp[\w.:-]*fpm/.test(told);
}

/** Whether a server of nginx's own, or one that is started with it, may listen on the port. */
function mayListenBeside(view: Written, { proxy, port, pass }: Upstream): boolean {
  if (pass.body.name === "fastcgi_pass" && hasPhpFpm(view, proxy)) return true;
  const own = view
    .of("nginx.directive", proxy)
    .some(({ body }) => body.name === "listen" && listensOn(body.args[0] ?? "", port));
  return own || startsSeveral(view, proxy) || ofCommand(view, proxy)?.ports.includes(port) === true;
}

/** nginx does not look at what becomes of a request's copy (nginx.org, `mirror`): no visitor does. */
function isMirror(view: Written, { proxy, pass }: Upstream): boolean {
  const path = pass.body.context.at(-1)?.split(" ").at(-1);
  return view
    .of("nginx.directive", proxy)
    .some(({ body }) => body.name === "mirror" && body.args[0] === path);
}
