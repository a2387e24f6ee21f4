import { raisedOver, requestExceptions } from "../ask/requests/request-exceptions.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { startedAs } from "../ask/starts/started-as.ts";
import { isTemporary } from "../ask/storage/upload-folders.ts";
import { mountOver, volumeKeyFor } from "../ask/storage/volumes.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import type { Param } from "../phrases.ts";

/** EROFS and EACCES, errno(3). */
const READ_ONLY = 30;
const DENIED = 13;

export default defineCause({
  id: "upload-dir-not-writable",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.config"],
  text: {
    summary:
      "`{service}` runs as the user {user}, who may not write {path}. So it answers the upload with {status}.",
    unseen:
      "`{service}` may not write {path} (errno {errno}). So it answers the upload with {status}.",
    dropped:
      "`{service}` may not write {path} (errno {errno}). Its container starts as root, who may write everywhere, so its program has given that right up: an entrypoint that changes the user, an option of the server, or `cap_drop`. So it answers the upload with {status}.",
    "read-only":
      "`{service}` may not write {path}: the file system there is read-only. So it answers the upload with {status}.",
    "fix-read-only":
      "Give the folder of {path} a volume or a `tmpfs:` of its own, or take away what makes it read-only (`read_only: true`, `:ro`).",
    "fix-read-only-on-machine":
      "See why it is read-only: `findmnt` shows how the folder of {path} is mounted; in a unit, `ProtectSystem=` and `ReadOnlyPaths=` make folders read-only that no `ReadWritePaths=` names.",
    "fix-dropped":
      "See as whom it runs (`docker compose top {service}`), and give the folder to that user: `chown` it in the entrypoint, before the user is changed. A volume keeps the owner that it has, whatever a newer image says.",
    "fix-bind":
      "The folder is `{source}` of the machine, mounted over that of the image: what the image creates or `chown`s there does not count. Give it to that user where it lies (`sudo chown -R USER:GROUP {source}`, with the numbers that `docker compose exec {service} id` prints), or use a named volume.",
    fix: "Give the folder to the user that the server runs as: create it in the image and `chown` it there, before the volume is mounted over it. Or run the server as the folder's owner.",
    "fix-on-machine":
      "Give the folder to the user that the server runs as (`chown`), or run the server as the folder's owner (`User=` of its unit).",
  },
  doc: {
    title: "The upload folder is not writable",
    what: "The application may not create the file it received: the folder or volume belongs to another user, or is mounted read-only. It raises PermissionError and answers 500.",
    confusedWith: {
      "client-body-temp-unwritable":
        "there it is nginx that may not write, and the backend sees no request",
      "unhandled-exception-500": "there the exception has nothing to do with files",
    },
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, exception, status } = found;
      if (exception.error.is !== "permission") return SILENT;
      const { path, errno } = exception.error;
      // What is written there has another cause: the folder for temporary files.
      if (isTemporary(path)) return SILENT;
      const key = volumeKeyFor(view, service, path);
      return {
        ...raisedOver(found),
        places: [
          ...(key ? placeOf(view, service, key) : []),
          ...(errno === READ_ONLY ? placeOf(view, service, "read_only") : []),
          ...(exception.origin ? [exception.origin] : []),
        ],
        ...said(view, { service, path, errno, status }),
      };
    });
  },
});

interface Refused {
  readonly service: string;
  readonly path: string;
  readonly errno: number;
  readonly status: Param;
}

/** Whose rights are not enough, as far as anybody saw. */
function said(view: View<"container.config" | "compose.service">, { errno, ...params }: Refused) {
  const { service, path } = params;
  if (errno === READ_ONLY) {
    const fix = { text: "fix-read-only", params: { path } } as const;
    return { summary: { text: "read-only", params }, fix } as const;
  }
  const user = startedAs(view, service);
  const mount = mountOver(view, service, path);
  const fix = mount?.isBind
    ? ({ text: "fix-bind", params: { service, source: mount.source } } as const)
    : ({ text: "fix", params: {} } as const);
  if (user !== null)
    return { summary: { text: "summary", params: { ...params, user } }, fix } as const;
  // Root is stopped by no rights of files (capabilities(7): CAP_DAC_OVERRIDE).
  if (errno === DENIED && view.of("container.config", service).length > 0) {
    const dropped = { text: "fix-dropped", params: { service } } as const;
    return { summary: { text: "dropped", params: { ...params, errno } }, fix: dropped } as const;
  }
  return { summary: { text: "unseen", params: { ...params, errno } }, fix } as const;
}
