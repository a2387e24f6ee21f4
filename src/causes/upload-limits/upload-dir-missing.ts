import type { Place } from "../../case/place.ts";
import { CRASH_EVIDENCE } from "../ask/ends/crashes.ts";
import { composed } from "../ask/names/service-names.ts";
import { raisedOverRequests } from "../ask/requests/raised-over-requests.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { folderOf, isForUploads } from "../ask/storage/upload-folders.ts";
import { mountOver, volumeKeyFor } from "../ask/storage/volumes.ts";
import { defineCause, type Edit, type View } from "../define.ts";

export default defineCause({
  id: "upload-dir-missing",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` wants to store the upload in {folder}, and there is no such folder in its container. So it {ending}.",
    "summary-on-machine":
      "`{service}` wants to store the upload in {folder}, and there is no such folder on the machine. So it {ending}.",
    "fix-mounted":
      "The folder lies inside what is mounted at {target} (`{source}`), which hides what the image has there. Let the program make it when it starts (`mkdir -p {folder}`), make it once in `{source}`, or mount a volume at exactly {folder}.",
    fix: "Make the folder when the image is built (`RUN mkdir -p {folder}`) or when the program starts. Where a volume holds the uploads, mount it at exactly this path.",
    "fix-on-machine":
      "Make the folder when the program is deployed (`install -d -o USER {folder}`, USER being the one that it runs as) or when it starts.",
  },
  doc: {
    title: "The upload folder does not exist",
    what: "The application opens a new file in a folder that its container does not have: nobody made it in the image, a fresh volume hides it, or the path is relative to another working directory. The error is ENOENT (2), and the answer 500, or 502 where nothing catches it.",
    confusedWith: {
      "upload-dir-not-writable": "there the folder exists, and the errno is 13 or 30",
      "temp-dir-full-or-ro-backend": "there it is the folder for temporary files",
      "unhandled-exception-500": "there the exception has nothing to do with files",
    },
  },
  judge(view) {
    return raisedOverRequests(view).flatMap((raised) => {
      const { service, exception, ending, effects, cites, isSeen } = raised;
      const { error, origin } = exception;
      if (error.is !== "file-not-found" || !isForUploads(error.path, exception, view.plan))
        return [];
      const folder = folderOf(error.path);
      const mount = volumeKeyFor(view, service, error.path);
      const over = folder.startsWith("/") ? mountedOver(view, service, error.path) : null;
      const copied = lastCopy(view, service);
      return {
        is: "cause" as const,
        confidence: isSeen ? ("certain" as const) : ("likely" as const),
        subject: service,
        effects,
        cites,
        places: [
          ...(mount ? placeOf(view, service, mount) : []),
          ...(copied ? [copied] : []),
          ...settingPlaces(view, service),
          ...(origin ? [origin] : []),
        ],
        summary: { text: "summary", params: { service, folder, ending } } as const,
        fix: over
          ? ({ text: "fix-mounted", params: { folder, ...over } } as const)
          : ({ text: "fix", params: { folder } } as const),
        edits: mount || !folder.startsWith("/") ? [] : making(copied, folder),
      };
    });
  },
});

function mountedOver(view: View<"compose.service">, service: string, path: string) {
  const mount = mountOver(view, service, path);
  return mount && { source: mount.source, target: mount.target };
}

/** The last file that the image gets: behind it the folder can be made. */
function lastCopy(view: View<"dockerfile.instruction">, service: string): Place | undefined {
  const steps = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  return steps.findLast(({ body }) => body.instruction === "COPY")?.seen.place ?? undefined;
}

function making(after: Place | undefined, folder: string): readonly Edit[] {
  if (!after?.file || after.line === null) return [];
  const line = (after.endLine ?? after.line) + 1;
  return [{ file: after.file, line, remove: 0, add: [`RUN mkdir -p ${folder}`] }];
}

/** Where compose names the folder, as far as the variable's name tells. */
function settingPlaces(view: View<"compose.service">, service: string): readonly Place[] {
  return Object.entries(composed(view, service)?.body.places ?? {}).flatMap(([key, place]) =>
    /^environment\.\w*(?:UPLOAD|MEDIA|STORAGE)/.test(key) ? place : [],
  );
}
