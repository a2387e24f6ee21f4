import { requestExceptions } from "../ask/request-exceptions.ts";
import { placeOf } from "../ask/start-command.ts";
import { isTemporary } from "../ask/upload-folders.ts";
import { volumeKeyFor } from "../ask/volumes.ts";
import { defineCause, SILENT } from "../define.ts";

/** EROFS, errno(3). */
const READ_ONLY = 30;

export default defineCause({
  id: "upload-dir-not-writable",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.config"],
  text: {
    summary:
      "`{service}` runs as the user {user}, who may not write {path}. So it answers the upload with {status}.",
    "read-only":
      "`{service}` may not write {path}: the file system there is read-only. So it answers the upload with {status}.",
    "fix-read-only":
      "Give the folder of {path} a volume or a `tmpfs:` of its own, or take away what makes it read-only (`read_only: true`, `:ro`).",
    fix: "Give the folder to that user: create it in the image and `chown` it there, before the volume is mounted over it. Or run the server as the folder's owner.",
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
      const { service, log, exception, exchange, status, effects } = found;
      if (exception.error.is !== "permission") return SILENT;
      const { path, errno } = exception.error;
      // What is written there has another cause: the folder for temporary files.
      if (isTemporary(path)) return SILENT;
      const user = view.of("container.config", service)[0]?.body.user || "root";
      const key = volumeKeyFor(view, service, path);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects,
        cites: [log, exchange],
        places: [
          ...(key ? placeOf(view, service, key) : []),
          ...(errno === READ_ONLY ? placeOf(view, service, "read_only") : []),
          ...(exception.origin ? [exception.origin] : []),
        ],
        ...(errno === READ_ONLY
          ? {
              summary: { text: "read-only", params: { service, path, status } },
              fix: { text: "fix-read-only", params: { path } },
            }
          : {
              summary: { text: "summary", params: { service, path, user, status } },
              fix: { text: "fix", params: {} },
            }),
      };
    });
  },
});
