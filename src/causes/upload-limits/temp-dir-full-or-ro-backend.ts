import type { AppError } from "../../case/codes/app.ts";
import type { Place } from "../../case/place.ts";
import { composed } from "../ask/names/service-names.ts";
import { answered, loggedErrors } from "../ask/requests/logged-errors.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { isTemporary } from "../ask/storage/upload-folders.ts";
import { volumeKeyFor } from "../ask/storage/volumes.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** EROFS, errno(3). */
const READ_ONLY = 30;

export default defineCause({
  id: "temp-dir-full-or-ro-backend",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "The framework of `{service}` puts uploads into {path} first, and {why}. So it {answered}, while small requests work.",
    "fix-mount":
      "Mount nothing read-only over the folder for temporary files: take `:ro` away, or mount it elsewhere, or set TMPDIR to a folder that can be written.",
    "fix-mount-on-machine":
      "Mount nothing read-only over the folder for temporary files, or set TMPDIR to a folder that can be written.",
    fix: "Give the container a folder for temporary files: `tmpfs: /tmp` in compose. In an image from scratch copy an empty /tmp, or set TMPDIR to a folder that a volume holds.",
    "fix-on-machine":
      "Give the program a folder for temporary files that its user may write: make /tmp anew (`install -d -m 1777 /tmp`), or set TMPDIR to another one.",
  },
  doc: {
    title: "The backend has no folder for temporary files",
    what: "Frameworks write uploads that do not fit into memory to /tmp. In an image from scratch there is no such folder, with `read_only: true` nobody may write there: the upload fails, and small requests work.",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx may not write, and the backend sees no request",
      "upload-dir-missing": "there the application's own folder for uploads does not exist",
      "upload-dir-not-writable": "there the application's own folder may not be written",
      "disk-full-backend": "there the errno is 28",
    },
  },
  judge(view) {
    return loggedErrors(view, "file-not-found", "permission").flatMap((found) => {
      const { service, error, exchange, cites, status } = found;
      if (!isTemporary(error.path)) return [];
      const isReadOnly = error.is === "permission" && error.errno === READ_ONLY;
      const mount = volumeKeyFor(view, service, error.path);
      const why = whyNot(view, service, error);
      return {
        is: "cause" as const,
        confidence: exchange ? ("certain" as const) : ("likely" as const),
        subject: service,
        effects: [
          { effect: (status ?? 500) < 500 ? "app-rejected" : "server-error", on: service },
        ] as const,
        cites,
        places: [
          ...(mount ? placeOf(view, service, mount) : []),
          ...placeOf(view, service, "read_only"),
          ...(isReadOnly ? [] : imageOf(view, service)),
          ...placeOf(view, service, ""),
        ],
        summary: {
          text: "summary",
          params: { service, path: error.path, why, answered: answered(found) },
        } as const,
        fix: { text: mount && isReadOnly ? "fix-mount" : "fix", params: {} } as const,
      };
    });
  },
});

/** What the image that runs is made from: `FROM scratch` has no /tmp. */
function imageOf(view: View<"dockerfile.instruction">, service: string): readonly Place[] {
  return view
    .of("dockerfile.instruction", service)
    .filter(({ body }) => body.final && body.instruction === "FROM")
    .flatMap(({ seen }) => seen.place ?? []);
}

type Refused = Extract<AppError, { is: "file-not-found" | "permission" }>;

/** What keeps the framework from making its file there. */
function whyNot(view: View<"compose.service">, service: string, error: Refused) {
  if (error.is === "file-not-found") {
    const isReadOnly = composed(view, service)?.body.readOnly === true;
    return phrase(isReadOnly ? "container-read-only" : "folder-missing");
  }
  if (error.errno !== READ_ONLY) return phrase("may-not-write");
  // A mount is written or not by its own option, whatever the container's file system is.
  const isMount = volumeKeyFor(view, service, error.path) !== null;
  return phrase(isMount ? "mount-read-only" : "container-read-only");
}
