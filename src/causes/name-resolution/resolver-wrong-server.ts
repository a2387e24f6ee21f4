import type { Place } from "../../case/place.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { askedServer, type Failure, lastFailure } from "../ask/hops/asked-resolver.ts";
import { backendEffects } from "../ask/hops/backend-effects.ts";
import { isHostsFileName } from "../ask/names/hosts-file.ts";
import { serviceAt } from "../ask/names/service-names.ts";
import { unresolvedNames } from "../ask/names/unresolved.ts";
import { publicResolvers } from "../ask/written/resolvers.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** docs.docker.com, "Networking overview": containers ask the embedded DNS server 127.0.0.11. */
const DOCKER_DNS = "127.0.0.11";
/** What nginx writes when no name server has answered within resolver_timeout: NGX_RESOLVE_TIMEDOUT. */
const TIMED_OUT = 110;
const REFUSED = 111;
const ADDRESS = /^(?:\d+\.){3}\d+$|:/;

export default defineCause({
  id: "resolver-wrong-server",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "dns.answer", "compose.service", "container.network"],
  text: {
    silent:
      "nginx asks the name server {server} for `{name}`, and gets no answer from there: nothing listens, or it cannot be reached.",
    ignorant:
      "nginx asks the name server {server} for `{name}`, which does not know it: only Docker's own one ({docker}) knows the services of this stack.",
    refuses:
      "nginx asks the name server {server} for `{name}`, which fails or refuses to answer (code {code}).",
    fix: "Write `resolver {docker} valid=10s;` where nginx has `resolver {server}`: in a container of a network of its own, that is Docker's name server.",
    "fix-on-machine":
      "Write the machine's own name server where nginx has `resolver {server}`: it stands in /etc/resolv.conf (with systemd-resolved `resolver 127.0.0.53;`).",
    absent:
      "nginx asks Docker's name server {docker} for `{name}`, and nobody is there: it exists only for containers on a network that compose or `docker network create` made.",
    join: "Put nginx on a network of the stack, without `network_mode: host` or `bridge`, or write an address instead of the name.",
    "join-on-machine":
      "Write the machine's own name server instead: it stands in /etc/resolv.conf (with systemd-resolved `resolver 127.0.0.53;`). Or write an address instead of the name.",
    right: "nginx asks Docker's own name server for `{name}`",
  },
  doc: {
    title: "nginx asks a name server that does not know the backend",
    what: "With a variable in proxy_pass nginx looks the name up for each request, and asks the server of its `resolver` directive alone: not /etc/resolv.conf, not /etc/hosts, no search domains. A public or company name server does not know the services of a stack; an address copied from another system may have no name server at all.",
    confusedWith: {
      "resolver-missing-for-variable": "there no resolver is set at all",
      "resolver-bypasses-etc-hosts": "there the name stands in /etc/hosts only",
      "upstream-name-typo-or-container-name": "there no service has the name",
      "upstream-host-not-found-service-down": "there Docker's own server is asked, rightly",
    },
  },
  inspect(view) {
    return publicResolvers(view).map(({ proxy, name, server, resolver, line, places }) => ({
      severity: "error",
      subject: proxy,
      cites: [resolver, line],
      places,
      summary: { text: "ignorant", params: { server, name, docker: DOCKER_DNS } },
      fix: { text: "fix", params: { server, docker: DOCKER_DNS } },
      edits: rewrite(resolver.seen.place, server, DOCKER_DNS),
    }));
  },
  judge(view) {
    const told = unresolvedNames(view);
    return [...told, ...(told.length === 0 ? stillAsking(view) : [])].flatMap((unresolved) => {
      const { name, fatal, line } = unresolved;
      const failure = lastFailure(view);
      const { server, place } = askedServer(view, name, failure);
      if (fatal || server === null || isHostsFileName(view, line.subject, name)) return [];
      if (server === DOCKER_DNS && failure?.body.errno !== 111) {
        return { is: "cleared", because: { text: "right", params: { name } } } as const;
      }
      return findingOf(view, unresolved, { server, place }, failure) ?? SILENT;
    });
  },
});

/** The client left before resolver_timeout was over: nginx was still asking a name server in vain. */
function stillAsking(view: View<"http.exchange" | "nginx.error" | "nginx.route">) {
  const line = lastFailure(view);
  if (line?.body.errno !== REFUSED) return [];
  const waited = view
    .all("http.exchange")
    .filter(({ body }) => body.via === "proxied" && body.outcome.is === "timed-out");
  const names = waited.flatMap(({ body: { route } }) => {
    const handler = view.all("nginx.route").find(({ body }) => body.route === route)?.body.handler;
    if (handler?.is !== "proxied" || !handler.viaVariable) return [];
    return handler.servers.map(({ host }) => host).filter((host) => !ADDRESS.test(host));
  });
  return [...new Set(names)].map((name) => ({ name, fatal: false, line }));
}

function findingOf(
  view: View<"dns.answer" | "compose.service" | "container.network">,
  { name, line }: ReturnType<typeof unresolvedNames>[number],
  { server, place }: { readonly server: string; readonly place: Place | null },
  failure: Failure,
) {
  const answer = view.all("dns.answer").find(({ body }) => body.name === name);
  const isKnown = answer?.body.addresses != null;
  const code = line.body.errno ?? 0;
  const isSilent = failure !== undefined || code === TIMED_OUT;
  // To say that a name does not exist is right for names that nobody here knows either.
  if (!isKnown && serviceAt(view, name) === null && !isSilent) return null;
  const params = { server, name, code, docker: DOCKER_DNS };
  const isAbsent = server === DOCKER_DNS;
  const text = isAbsent ? "absent" : isSilent ? "silent" : code === 3 ? "ignorant" : "refuses";
  return {
    is: "cause",
    confidence: isKnown || failure ? "certain" : "likely",
    subject: line.subject,
    effects: [
      ...backendEffects(view, serviceAt(view, name), "unresolved"),
      ...(line.body.code === "resolver-failed"
        ? [{ effect: "timed-out", on: line.subject } as const]
        : []),
    ],
    // Without a network in common there is nothing to be found, whoever is asked.
    from: isAbsent ? backendEffects(view, null, "unresolved") : [],
    cites: [line, ...[failure ?? [], answer ?? []].flat()],
    places: place ? [place] : [],
    summary: { text, params },
    fix: { text: isAbsent ? "join" : "fix", params },
    edits: isAbsent ? [] : rewrite(place, server, DOCKER_DNS),
  } as const;
}
