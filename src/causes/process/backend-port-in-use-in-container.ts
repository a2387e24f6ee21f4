import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { clashes } from "../ask/starts/port-clashes.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "backend-port-in-use-in-container",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [...END_EVIDENCE, "nginx.route", "nginx.error"],
  text: {
    summary:
      "The server in `{service}` cannot listen on {port}, because something else in the same container listens there already, and it gives up.",
    "summary-on-machine":
      "The server in `{service}` cannot listen on {port}, because another program of the machine listens there already, and it gives up.",
    other:
      "The server in `{service}` cannot listen on {port}, because something else in the same container listens there: that is what answers the requests now, not the application.",
    "other-on-machine":
      "The server in `{service}` cannot listen on {port}, because another program of the machine listens there: that is what answers the requests now, not the application.",
    fix: "Start one server per port: give the other program in `{service}` a port of its own, put it into a service of its own, or remove it. Look in the start command, in the script that it runs, and at services that share its network (`network_mode`).",
    "fix-on-machine":
      "See who has the port: `sudo ss -ltnp`. Often it is an earlier instance that was started by hand. End it, or give one of the two another port.",
  },
  doc: {
    title: "The backend's port is taken inside its container",
    what: "A container has ports of its own, and two programs in it cannot listen on the same one (errno 98, EADDRINUSE). The second one ends; then nobody serves, or the wrong program answers. Free ports on the host have nothing to do with it.",
    confusedWith: {
      "host-port-already-allocated":
        "there the engine refuses to publish a port of the host, and the container does not start",
      "upstream-wrong-port": "there the server does listen, on another port",
    },
  },
  judge(view) {
    // On a machine, the programs outside of the service's own unit have the same ports.
    if (view.plan.target.kind === "ssh") return SILENT;
    const inContainers = clashes(view).filter(({ state }) => !state?.body.runtime);
    return inContainers.map(({ service, words, port, state, answered }) => ({
      is: "cause",
      confidence: state || answered ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "not-started", on: service },
        { effect: "server-error", on: service },
        { effect: "app-rejected", on: service },
      ],
      cites: [words, ...(state ? [state] : []), ...(answered ? [answered] : [])],
      places: startCommandPlaces(view, service),
      summary: {
        text: answered ? "other" : "summary",
        params: { service, port: port === null ? phrase("its-port") : phrase("port", { port }) },
      },
      fix: { text: "fix", params: { service } },
    }));
  },
});
