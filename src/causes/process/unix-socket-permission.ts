import { failedSockets, SOCKET_EVIDENCE } from "../ask/hops/unix-sockets.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "unix-socket-permission",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    summary:
      "nginx may not connect to the unix socket {path} (errno 13): its workers run as another user than the server in `{backend}`, and the socket, or a folder on the way to it, is closed to them.",
    fix: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Start the server with `--umask 007` and a group that both have, or `--umask 000`; and look at the modes with `ls -ld {folder} {path}`.",
    fpm: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Write `listen.mode = 0666` into the pool of php-fpm, or a `listen.group` that both have; and look at the modes with `ls -ld {folder} {path}`.",
    uwsgi:
      "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Start uWSGI with `--chmod-socket=666`, or with 660 and a group that both have; and look at the modes with `ls -ld {folder} {path}`.",
  },
  doc: {
    title: "nginx may not use the unix socket",
    what: "Connecting to a unix socket needs permission to write to it and to pass through every folder above it. A strict umask of the server, or a folder with mode 750, keeps nginx's workers out, since they run as a user of their own.",
    confusedWith: {
      "unix-socket-missing": "there the file does not exist (errno 2)",
      "selinux-denied": "there errno 13 comes for an address with a port, which has no permissions",
      "client-body-temp-unwritable": "there errno 13 is about a file that nginx itself writes",
    },
  },
  judge(view) {
    return failedSockets(view, 13).map(({ path, line, backend, place }) => ({
      is: "cause",
      confidence: "certain",
      subject: backend,
      effects: [{ effect: "refused", on: backend }],
      cites: [line],
      places: [...startCommandPlaces(view, backend).slice(0, 1), ...place],
      summary: { text: "summary", params: { path, backend } },
      fix: {
        text: FIXES[line.body.upstream?.scheme ?? ""] ?? "fix",
        params: { path, folder: path.slice(0, path.lastIndexOf("/")) },
      },
    }));
  },
});

/** Each server has a way of its own to open its socket; which one it is, the protocol tells. */
const FIXES: Readonly<Record<string, "fpm" | "uwsgi">> = { fastcgi: "fpm", uwsgi: "uwsgi" };
