import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { failedDuring } from "../ask/ends/failed-during.ts";
import { composed } from "../ask/names/service-names.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { storedIn } from "../ask/storage/temporary-files.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): ENOSPC. */
const NO_SPACE = 28;

export default defineCause({
  id: "disk-full-nginx-temp",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary:
      "nginx cannot store {what}: {why} (errno 28). So it answers 500 itself to every body that is larger than its buffer in memory.",
    answer:
      "nginx cannot store the answer of `{service}` while the visitor takes it: {why} (errno 28). So it cuts every answer short that is larger than its buffers in memory.",
    fix: "Make room where nginx keeps its temporary files: a larger `size` for the tmpfs, a volume, or `client_body_temp_path` on a disk with space. With `proxy_request_buffering off;` nginx hands the upload on without storing it.",
    "fix-on-machine":
      "Make room where nginx keeps its temporary files (`df -h` shows which disk is full), or point `client_body_temp_path` to a disk with space. With `proxy_request_buffering off;` nginx hands the upload on without storing it.",
    "fix-answer":
      "Make room where nginx keeps its temporary files: a larger `size` for the tmpfs, a volume, or `{temp}` on a disk with space. With `{most} 0;` nginx stores no answers and waits for the visitor instead.",
    "fix-answer-on-machine":
      "Make room where nginx keeps its temporary files (`df -h` shows which disk is full), or point `{temp}` to a disk with space. With `{most} 0;` nginx stores no answers and waits for the visitor instead.",
    files:
      "Look at `docker compose exec {service} df -i` first: a file could not be made at all, so where `df` still shows space, it is the number of files (inodes) that is used up, and for a tmpfs `nr_inodes`, not `size`, has to grow. Otherwise make room, or point `{temp}` to a disk with space.",
    "files-on-machine":
      "Look at `df -i` first: a file could not be made at all, so where `df` still shows space, it is the number of files (inodes) that is used up: remove what lies there in great number. Otherwise make room, or point `{temp}` to a disk with space.",
  },
  doc: {
    title: "There is no space for nginx's temporary files",
    what: "A body that does not fit client_body_buffer_size (8 or 16 KB) is written to a temporary file first, and a large answer as well. When the disk or tmpfs below is full, the upload fails with 500 though the backend has space.",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx may not write at all (errno 13 or 30)",
      "disk-full-backend": "there the backend's own log has the errno 28",
    },
  },
  judge(view) {
    const lines = view
      .all("nginx.error")
      .filter(({ body }) => body.code === "temp-file-failed" && body.errno === NO_SPACE);
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, exchange, grounds } = seen;
    const proxy = line.subject;
    const path = line.body.name ?? phrase("its-temporary-files");
    const stored = storedIn(view, line);
    const places = composed(view, proxy)?.body.places ?? {};
    const keys = Object.keys(places).filter((key) => key === "tmpfs" || key.startsWith("tmpfs."));
    const size = exchange?.body.sentBytes ?? 0;
    // Bytes do not fit any more where one writes them; a new file may lack an inode as well.
    const isFile = line.body.isWriting !== true;
    const why = phrase(isFile ? "no-room-for-file" : "file-system-full", { path });
    return {
      ...grounds,
      places: [
        ...keys.toReversed().flatMap((key) => placeOf(view, proxy, key)),
        ...placesOfLines(directivesFor(view, proxy, undefined, stored.temp)),
        ...placeOf(view, proxy, ""),
      ],
      effects: stored.answer
        ? [{ effect: "closed-early", on: proxy }]
        : [{ effect: "rejected", on: proxy }],
      summary: stored.answer
        ? { text: "answer", params: { service: stored.service, why } }
        : {
            text: "summary",
            params: {
              what:
                size > 0 ? phrase("an-upload-of", { size: sizeInWords(size) }) : phrase("the-body"),
              why,
            },
          },
      fix: isFile
        ? { text: "files", params: { service: proxy, temp: stored.temp } }
        : stored.answer
          ? { text: "fix-answer", params: { temp: stored.temp, most: stored.most } }
          : { text: "fix", params: {} },
    };
  },
});
