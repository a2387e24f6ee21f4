import { lastWords } from "../ask/ends/last-words.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "stale-pidfile",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "container.state",
    "container.event",
    "http.exchange",
    "compose.service",
    "dockerfile.instruction",
  ],
  text: {
    summary:
      "The server in `{service}` does not start, because it finds `{file}`, the pid file of an earlier run, and takes it that this run still goes on.",
    fix: "Remove the file before each start (`rm -f {file}` in the entrypoint, before the server), and keep it out of the repository, the image and mounted folders: write it to /tmp.",
    "fix-on-machine":
      "Remove the file before each start (`ExecStartPre=/bin/rm -f {file}` in the unit), or write it below /run, which is empty after each boot.",
  },
  doc: {
    title: "A pid file of an earlier run stops the server",
    what: "A server that writes its process id into a file looks for that file at its next start. After an end that was not clean it is still there, in a mounted folder or the same container. Process ids begin again at 1 in each container, so the id in it always belongs to somebody, and the server refuses to start.",
    confusedWith: {
      "backend-port-in-use-in-container": "there another program really listens on the port",
      "crash-loop-generic": "there the log gives no reason",
    },
  },
  judge(view) {
    const services = new Set(view.all("app.log").map(({ subject }) => subject));
    return [...services].map((service) => {
      const words = lastWords(view, service);
      if (words?.body.code !== "already-running") return SILENT;
      const [state] = view.of("container.state", service);
      const { pidFile } = words.body;
      return {
        is: "cause",
        confidence: state ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: state ? [words, state] : [words],
        places: startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, file: pidFile } },
        fix: { text: "fix", params: { file: pidFile } },
      };
    });
  },
});
