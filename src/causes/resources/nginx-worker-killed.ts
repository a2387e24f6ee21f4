import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { limitInWords, limitOf, memoryPlaces } from "../ask/ends/memory.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, type Say, SILENT, type View } from "../define.ts";

/** signal(7): SIGKILL, which the kernel sends when a memory limit is reached. */
const SIGKILL = "9";

const text = {
  killed:
    "A worker of nginx was killed (signal {signal}) over a request, so the visitor's connection broke off. Memory limit of `{service}`: {limit}; the engine counts {kills} kills for lack of memory.",
  group:
    "A worker of nginx was killed (signal {signal}) over a request, so the visitor's connection broke off. The engine counts {kills} kills for lack of memory, and `{service}` has no memory limit: what ran out is the memory of the whole machine, or of a group that the container is in.",
  limited:
    "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. Memory limit of `{service}`: {limit}.",
  unlimited:
    "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. `{service}` has no memory limit, so that is mostly the memory of the whole machine.",
  lost: "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. That is mostly the memory limit of its container, or of the machine.",
  "lost-on-machine":
    "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. That is mostly the memory of the machine, or the limit of its unit.",
  ended:
    "A worker of nginx ended by itself (signal {signal}), so the visitor's connection broke off.",
  memory: "nginx got no memory for a request ({message}) and answered 500 itself.",
  fix: "Raise the memory limit of `{service}`, or let nginx need less: `client_body_buffer_size` and `proxy_buffers` count for every request at once, and larger bodies belong in its temporary files.",
  "fix-group":
    "Let nginx need less: `client_body_buffer_size` and `proxy_buffers` count for every request at once, and larger bodies belong in its temporary files. Look also at what else needs the memory: with a limit for each service, the kernel ends the one that takes too much.",
  "fix-ended":
    "Take away the modules that nginx does not bring itself, or bring nginx and modules to versions made for each other.",
} as const;

export default defineCause({
  id: "nginx-worker-killed",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    ...(["http.exchange", "container.memory", "container.config"] as const),
    ...(["compose.service", "nginx.directive"] as const),
  ],
  text,
  doc: {
    title: "A worker of nginx was killed",
    what: "nginx's master starts another worker at once, but all requests of the dead one break off: reset, or empty replies. Signal 9 mostly means that the container's memory limit was reached, signal 11 that a module crashed.",
    confusedWith: {
      "container-oom-killed": "there the backend's container ends",
      "worker-oom-killed": "there a worker of the backend is killed, and nginx reports 502",
    },
  },
  judge(view) {
    const line = view.all("nginx.error").find(isLoss);
    if (!line) return SILENT;
    const service = line.subject;
    // Workers also end when nothing is lost, at a restart.
    const lost = exchangesVia(view, "proxied").find(
      (one) => one.body.outcome.is === "reset" || (statusOf(one) ?? 0) >= 500,
    );
    if (!lost && view.looked("http.exchange")) return SILENT;
    const [memory] = view.of("container.memory", service);
    const kills = memory?.body.oomKills ?? 0;
    const signal = line.body.name ?? "";
    const isKill = signal === SIGKILL;
    const died = isKill ? killedAs(view, service) : "ended";
    const kind = line.body.code === "out-of-memory" ? "memory" : died;
    const buffers = directivesFor(view, service, undefined, "client_body_buffer_size");
    const limit = limitInWords(view, service);
    const params = { service, signal, kills, limit, message: line.body.message };
    const summary: Say<typeof text> = { text: kind, params };
    return {
      is: "cause",
      confidence: !isKill || kills > 0 ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "rejected", on: service },
      ],
      cites: [line, ...(lost ? [lost] : []), ...(kills > 0 && memory ? [memory] : [])],
      places: kind === "ended" ? [] : [...memoryPlaces(view, service), ...placesOfLines(buffers)],
      summary,
      fix: helping(kind, service),
    };
  },
});

/** nginx's master logs the end of a worker as an alert unless it was told to end. */
function isLoss({ body }: { readonly body: { readonly code: string; readonly level: string } }) {
  return body.code === "out-of-memory" || (body.code === "worker-died" && body.level === "alert");
}

/** Which limit a killed worker can have reached, as far as anybody looked. */
function killedAs(view: View<"container.config" | "container.memory">, service: string) {
  const limit = limitOf(view, service);
  const counted = view.of("container.memory", service)[0]?.body.oomKills ?? null;
  // Of what nobody looked at, neither a limit nor a number of kills is known.
  if (limit === "unseen") return "lost";
  // Without a limit there is none to raise: the kill was for a group further out, or no such kill.
  if (limit === null) return counted === null ? "unlimited" : counted > 0 ? "group" : "killed";
  return counted === null ? "limited" : "killed";
}

function helping(kind: keyof typeof text, service: string): Say<typeof text> {
  if (kind === "ended") return { text: "fix-ended", params: {} };
  if (kind === "group" || kind === "unlimited") return { text: "fix-group", params: {} };
  return { text: "fix", params: { service } };
}
