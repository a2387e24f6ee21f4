import { requestExceptions } from "../ask/request-exceptions.ts";
import { placeOf } from "../ask/start-command.ts";
import { volumeKeyFor } from "../ask/volumes.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "upload-dir-not-writable",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.config"],
  text: {
    summary:
      "`{service}` runs as the user {user}, who may not write {path}. So it answers the upload with {status}.",
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
    return requestExceptions(view).map(({ service, log, exception, exchange, status }) => {
      if (exception.error.is !== "permission") return SILENT;
      const { path } = exception.error;
      const user = view.of("container.config", service)[0]?.body.user || "root";
      const key = volumeKeyFor(view, service, path);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: [
          ...(key ? placeOf(view, service, key) : []),
          ...(exception.origin ? [exception.origin] : []),
        ],
        summary: { text: "summary", params: { service, path, user, status } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
