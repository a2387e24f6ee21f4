import { failedSockets, mountOver, SOCKET_EVIDENCE, socketOf } from "../ask/hops/unix-sockets.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "unix-socket-missing",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    unshared:
      "nginx connects to the unix socket {path}, and there is no such file where nginx runs: nothing is mounted at {folder} in `{proxy}`, so a socket that another container makes there cannot be seen.",
    renamed:
      "nginx connects to the unix socket {path}, and there is no such file: `{backend}` makes its socket at {made}.",
    summary:
      "nginx connects to the unix socket {path}, and there is no such file: the server that has to make it does not run, makes it elsewhere, or makes it where nginx cannot look.",
    share:
      "Mount one volume at {folder} in both services, or let `{backend}` listen on a port, which needs no shared files: `--bind 0.0.0.0:8000` and `server {backend}:8000;`.",
    "share-on-machine":
      "Let both see the folder {folder} (a systemd service with PrivateTmp has a /tmp of its own), or let `{backend}` listen on a port, which needs no shared files: `--bind 127.0.0.1:8000` and `server 127.0.0.1:8000;`.",
    fpm: "Mount one volume at {folder} in both services, or let `{backend}` listen on a port, which needs no shared files: `listen = 9000` in the pool of php-fpm and `fastcgi_pass {backend}:9000;`.",
    "fpm-on-machine":
      "Let both see the folder {folder} (a systemd service with PrivateTmp has a /tmp of its own), or let `{backend}` listen on a port, which needs no shared files: `listen = 127.0.0.1:9000` in the pool of php-fpm and `fastcgi_pass 127.0.0.1:9000;`.",
    rename:
      "Write the same path on both sides: {made} in nginx, or {path} in the start command or the settings of `{backend}`.",
    fix: "Look whether the server runs and which path it announces, and whether nginx sees the same folder: containers need a shared volume, and a systemd service with PrivateTmp has a /tmp of its own.",
    "fix-on-machine":
      "Look whether the server runs and which path it announces, and whether nginx sees the same folder: a systemd service with PrivateTmp has a /tmp of its own, so put the socket below /run.",
  },
  doc: {
    title: "The unix socket is not there",
    what: "nginx reaches its backend over a socket that is a file, and the file does not exist where nginx looks (errno 2). The server has not made it, calls it otherwise, or makes it in a folder that the two do not share.",
    confusedWith: {
      "unix-socket-stale": "there the file exists, and nobody listens on it (errno 111)",
      "unix-socket-permission": "there the file exists, and nginx may not use it (errno 13)",
    },
  },
  judge(view) {
    return failedSockets(view, 2).map(({ path, line, proxy, backend, place }) => {
      const folder = path.slice(0, path.lastIndexOf("/"));
      const made = backend === proxy ? null : socketOf(view, backend);
      const isUnshared = backend !== proxy && mountOver(view, proxy, path) === null;
      const mounts = ["volumes", ""].flatMap((key) => placeOf(view, proxy, key)).slice(0, 1);
      const configs = view.of("container.config", proxy);
      const announced = view
        .of("app.log", backend)
        .filter(({ body }) => body.code === "listening-at-socket")
        .slice(-1);
      const finding = {
        is: "cause",
        subject: backend,
        effects: [{ effect: "refused", on: backend }],
        // A server that does not run makes no socket.
        from: [{ effect: "not-started", on: backend }],
      } as const;
      if (isUnshared) {
        return {
          ...finding,
          confidence: "certain",
          cites: [line, ...configs],
          places: [...mounts, ...place],
          summary: { text: "unshared", params: { path, folder, proxy } },
          fix: {
            text: line.body.upstream?.scheme === "fastcgi" ? "fpm" : "share",
            params: { folder, backend },
          },
        };
      }
      if (made !== null && made !== path) {
        return {
          ...finding,
          confidence: "certain",
          cites: [line, ...announced, ...view.of("container.config", backend)],
          places: [...place, ...startCommandPlaces(view, backend)],
          summary: { text: "renamed", params: { path, backend, made } },
          fix: { text: "rename", params: { made, path, backend } },
        };
      }
      return {
        ...finding,
        confidence: "likely",
        cites: [line],
        places: [...place, ...startCommandPlaces(view, backend)],
        summary: { text: "summary", params: { path } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
