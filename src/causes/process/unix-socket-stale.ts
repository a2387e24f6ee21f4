import { failedSockets, SOCKET_EVIDENCE, socketOf } from "../ask/hops/unix-sockets.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "unix-socket-stale",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    summary:
      "The unix socket {path} is there, but nobody listens on it (errno 111): the server that made it has ended and left the file behind.",
    elsewhere:
      "The unix socket {path} is there, but nobody listens on it (errno 111): an earlier server left the file behind, and the start command of `{backend}` does not name it.",
    fix: "Start the server that listens on {path}; it replaces the file. If it has moved to a port or to another path, change nginx to that, and delete the old file (`rm {path}`, or the volume it lies in).",
  },
  doc: {
    title: "A unix socket without a server",
    what: "A server that is killed cannot remove its socket. The file stays, in a volume even over restarts, and whoever connects to it is refused, as at a closed port.",
    confusedWith: {
      "unix-socket-missing": "there the file does not exist (errno 2)",
      "backend-not-running": "there the server is down; its old socket only shows that",
    },
  },
  judge(view) {
    return failedSockets(view, 111).map(({ path, line, backend, place }) => {
      const configs = view.of("container.config", backend);
      const isElsewhere = configs.length > 0 && socketOf(view, backend) !== path;
      return {
        is: "cause",
        confidence: isElsewhere ? "certain" : "likely",
        subject: backend,
        effects: [{ effect: "refused", on: backend }],
        // Where the server is down, the file that it left is only a trace of that.
        from: [{ effect: "not-started", on: backend }],
        cites: [line, ...configs],
        places: [...place, ...startCommandPlaces(view, backend)],
        summary: isElsewhere
          ? { text: "elsewhere", params: { path, backend } }
          : { text: "summary", params: { path } },
        fix: { text: "fix", params: { path } },
      };
    });
  },
});
