import { exchangesVia, isAbout, proxiedWith } from "../ask/requests/exchanges.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { startedAs } from "../ask/starts/started-as.ts";
import { storedIn } from "../ask/storage/temporary-files.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): EACCES and EROFS. */
const READ_ONLY = 30;
const FORBIDDEN: ReadonlySet<number> = new Set([13, READ_ONLY]);

export default defineCause({
  id: "client-body-temp-unwritable",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "nginx.directive", "compose.service", "container.config"],
  text: {
    summary:
      "nginx cannot store the upload: it may not write {path} ({reason}). So it answers {status} itself to every upload that is larger than its buffer in memory.",
    answer:
      "nginx cannot store the answer of `{service}` while the visitor takes it: it may not write {path} ({reason}). So it cuts every answer short that is larger than its buffers in memory.",
    fix: "Give the folder to the user that nginx runs as (`user` in nginx.conf) and let it through the folders above, point `{temp}` to a folder that it may write, or mount a tmpfs there.",
    "fix-on-machine":
      "Give the folder to the user that nginx runs as (`user` in nginx.conf) and let it through the folders above, or point `{temp}` to a folder that it may write.",
    "fix-user":
      "Give the folder to the user {user}, as whom the whole container of `{service}` runs: nginx ignores `user` in nginx.conf then. Or point `{temp}` to a folder that this user may write, or mount a tmpfs there that is the user's (`mode=1777`).",
    "fix-user-on-machine":
      "Give the folder to the user {user}, as whom all of `{service}` runs: nginx ignores `user` in nginx.conf then. Or point `{temp}` to a folder that this user may write.",
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
    const stored = storedIn(view, line);
    const exchange = stored.answer
      ? exchangesVia(view, "proxied").find(
          (one) => one.body.outcome.is !== "answered" && isAbout(line, one),
        )
      : proxiedWith(view, 500)[0];
    const as = startedAs(view, proxy);
    const named = (name: string) =>
      view.of("nginx.directive", proxy).find(({ body }) => body.name === name);
    const user = as === null ? named("user") : undefined;
    const temp = named(stored.temp);
    const path = line.body.name ?? phrase("its-temporary-folder");
    const reason = phrase(line.body.errno === READ_ONLY ? "read-only" : "permission-denied");
    const places = [temp?.seen.place, user?.seen.place];
    return {
      is: "cause",
      confidence: "certain",
      subject: proxy,
      effects: [{ effect: stored.answer ? "closed-early" : "rejected", on: proxy }],
      cites: [
        line,
        ...(exchange ? [exchange] : []),
        ...(temp ? [temp] : []),
        ...(user ? [user] : []),
      ],
      places: [
        ...places.flatMap((place) => (place ? [place] : [])),
        ...(as === null ? [] : placeOf(view, proxy, "user")),
        ...placeOf(view, proxy, "read_only"),
        ...placeOf(view, proxy, ""),
      ],
      summary: stored.answer
        ? { text: "answer", params: { service: stored.service, path, reason } }
        : { text: "summary", params: { path, reason, status: 500 } },
      fix:
        as === null || line.body.errno === READ_ONLY
          ? { text: "fix", params: { temp: stored.temp } }
          : { text: "fix-user", params: { user: as, service: proxy, temp: stored.temp } },
    };
  },
});
