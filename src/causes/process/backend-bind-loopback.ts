import { rewrite } from "../ask/edits.ts";
import { hopsOf, isLoopback } from "../ask/hops.ts";
import { refusalsAt } from "../ask/refusals.ts";
import { startCommandPlaces } from "../ask/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { writtenHops } from "../ask/written/hops.ts";
import { isLoopbackAddress, listening } from "../ask/written/listening.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "backend-bind-loopback",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: [
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "nginx.error",
    "app.log",
  ],
  text: {
    summary:
      "`{service}` listens on {address}:{port} only, which nothing outside its own container can reach. nginx connects to it over the network, and is refused.",
    fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, for example with `--host 0.0.0.0` in its start command.",
    written:
      "{server} in `{service}` listens on {address} only, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    preset:
      "{server} in `{service}` is not told where to listen, and takes {address} then, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    elsewhere: "`{service}` accepts connections from other containers on port {port}",
  },
  doc: {
    title: "The backend listens on loopback only",
    what: "Inside a container, 127.0.0.1 means that container alone. A server that binds to it answers a healthcheck run inside the container, but every connection from nginx is refused.",
    confusedWith: {
      "upstream-wrong-port": "there a port is open to everybody, but not the one nginx uses",
      "backend-not-running": "there nothing listens at all",
    },
  },
  inspect(view) {
    const found = writtenHops(view).flatMap(({ upstream, service }) => {
      const known = listening(view, service.subject);
      const places = placesOf(known?.place, upstream.place);
      if (!known || !places || !isLoopbackAddress(known.host)) return [];
      const { host, port } = upstream;
      const address = known.host ?? "127.0.0.1";
      const params = { service: service.subject, server: known.server, address, host, port };
      return {
        severity: "error" as const,
        subject: service.subject,
        cites: [known.cite, upstream.line] as const,
        places,
        summary: { text: known.written === null ? "preset" : "written", params } as const,
        fix: { text: "fix", params: { service: service.subject, address } } as const,
        edits: known.written === null ? [] : rewrite(known.place, known.written, "0.0.0.0"),
      };
    });
    // Several ways lead to one server: its line is wrong once.
    return found.filter(
      ({ subject }, index) => found.findIndex((one) => one.subject === subject) === index,
    );
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || !view.looked("listener", hop.service)) return SILENT;
      const there = view.of("listener", hop.service).filter(({ body }) => body.port === hop.port);
      const [first] = there;
      if (!first) return SILENT;
      if (!there.every(({ body }) => body.loopback)) {
        const params = { service: hop.service, port: hop.port };
        return { is: "cleared", because: { text: "elsewhere", params } };
      }
      const params = { service: hop.service, address: first.body.address, port: hop.port };
      const start = startCommandPlaces(view, hop.service);
      const said = view
        .of("app.log", hop.service)
        .filter(({ body }) => body.code === "listening" && isLoopback(body.host));
      return {
        is: "cause",
        confidence: "certain",
        subject: hop.service,
        effects: [{ effect: "refused", on: hop.service }],
        cites: [first, ...said.slice(-1), ...refusalsAt(view, hop).slice(-1)],
        places: start,
        summary: { text: "summary", params },
        fix: { text: "fix", params: { service: hop.service, address: first.body.address } },
        edits: rewrite(start[0], first.body.address, "0.0.0.0"),
      };
    });
  },
});
