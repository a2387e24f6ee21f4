import { proxiedWith } from "../ask/exchanges.ts";
import { placeOf } from "../ask/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): EACCES and EROFS. */
const FORBIDDEN: ReadonlySet<number> = new Set([13, 30]);

export default defineCause({
  id: "client-body-temp-unwritable",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "nginx.directive", "compose.service"],
  text: {
    summary:
      "nginx cannot store the upload: it may not write {path} ({reason}). So it answers {status} itself to every upload that is larger than its buffer in memory.",
    fix: "Give the folder to the user that nginx runs as (`user` in nginx.conf), point `client_body_temp_path` to a folder that it may write, or mount a tmpfs there.",
  },
  doc: {
    title: "nginx cannot write the upload to its temporary folder",
    what: "A body that does not fit client_body_buffer_size (8 or 16 KB) is written to a temporary file first. When nginx's worker may not write there, it answers 500, while small requests work.",
    confusedWith: {
      "upload-dir-not-writable": "there the backend may not write, and its log says so",
      "nginx-client-max-body-size": "there nginx answers 413",
      "disk-full-nginx-temp": "there the errno is 28",
    },
  },
  judge(view) {
    const line = view.all("nginx.error").findLast(
      ({ body }) =>
        body.code === "temp-file-failed" &&
        FORBIDDEN.has(body.errno ?? 0) &&
        // At start nothing is uploaded yet: then nginx does not run at all.
        body.level !== "emerg",
    );
    if (!line) return SILENT;
    const proxy = line.subject;
    const [exchange] = proxiedWith(view, 500);
    const user = view.of("nginx.directive", proxy).find(({ body }) => body.name === "user");
    const temp = view
      .of("nginx.directive", proxy)
      .find(({ body }) => body.name === "client_body_temp_path");
    const places = [temp?.seen.place, user?.seen.place];
    return {
      is: "cause",
      confidence: "certain",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [
        line,
        ...(exchange ? [exchange] : []),
        ...(temp ? [temp] : []),
        ...(user ? [user] : []),
      ],
      places: [
        ...places.flatMap((place) => (place ? [place] : [])),
        ...placeOf(view, proxy, "read_only"),
        ...placeOf(view, proxy, ""),
      ],
      summary: {
        text: "summary",
        params: {
          path: line.body.name ?? phrase("its-temporary-folder"),
          reason: phrase(line.body.errno === 30 ? "read-only" : "permission-denied"),
          status: 500,
        },
      },
      fix: { text: "fix", params: {} },
    };
  },
});
