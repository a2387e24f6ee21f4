import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { type Ignored, ignoredServer } from "../ask/configuration/other-server.ts";
import { unloadedFor } from "../ask/configuration/unloaded.ts";
import { unproxiedRequests } from "../ask/requests/unproxied.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { broughtBy, moved } from "../ask/storage/brought-in.ts";
import { neverLoaded } from "../ask/written/never-loaded.ts";
import { defineCause, SILENT, type View } from "../define.ts";

const text = {
  outside:
    "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in force: it lies at {path} in the container, and nothing includes that.",
  "outside-on-machine":
    "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in force: it lies at {path} on the machine, and nothing includes that.",
  absent:
    "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in the container of `{service}` at all.",
  "absent-on-machine":
    "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not on the machine of `{service}` at all.",
  rendered:
    "{request} is answered with {status} by nginx itself, because the template `{file}`, which would proxy it, was not filled in: the entrypoint may not write {folder}.",
  conflict:
    "{request} is answered with {status} by nginx itself: two servers have the name `{name}` on the same port, and nginx ignores the second one, which would proxy it.",
  "fix-conflict":
    "Mount your file over the packaged one (/etc/nginx/conf.d/default.conf) instead of beside it, or give the server a name of its own.",
  "fix-conflict-on-machine":
    "Take the other file out of force (on Debian the link /etc/nginx/sites-enabled/default), or give the server a name of its own; then `systemctl reload nginx`.",
  "fix-names":
    "Give one of the two servers a name of its own, or put the locations of both into one server: the first is at {first}.",
  written:
    "`{file}` would proxy {request}, but it lies at {path} in the container, and the nginx of this image does not read that.",
  "fix-outside":
    "Put it where nginx reads: `/etc/nginx/conf.d/NAME.conf` in the official image, templates as `/etc/nginx/templates/NAME.conf.template`. `nginx -T` shows what is in force.",
  "fix-outside-on-machine":
    "Put it where nginx reads: /etc/nginx/conf.d/NAME.conf, or on Debian and Ubuntu a link in /etc/nginx/sites-enabled; then `systemctl reload nginx`. `nginx -T` shows what is in force.",
  "fix-absent":
    "Copy it in the Dockerfile (as /etc/nginx/conf.d/default.conf) or mount it in compose, and build again.",
  "fix-absent-on-machine":
    "Let the deployment copy it to the machine (as /etc/nginx/conf.d/NAME.conf), then `systemctl reload nginx`.",
  "fix-rendered":
    "Make {folder} writable for the entrypoint (a tmpfs beside `read_only: true`), or mount the finished configuration instead of a template.",
} as const;

export default defineCause({
  id: "config-not-loaded",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route", "nginx.unloaded"],
  wants: ["nginx.error", "nginx.directive", "app.log", "compose.service", "dockerfile.instruction"],
  text,
  doc: {
    title: "The configuration is not the one that nginx reads",
    what: "nginx reads nginx.conf and what that includes, in the official image only /etc/nginx/conf.d/*.conf. A file that lies elsewhere, has another ending or never got into the image changes nothing: the packaged default.conf answers, with a welcome page or 404.",
    confusedWith: {
      "location-not-matched-static-fallback":
        "there the file is in force, and none of its locations fits",
      "old-image-not-rebuilt": "there the image has an older version of the file",
    },
  },
  inspect(view) {
    return neverLoaded(view).map(({ file, request, places }) => ({
      severity: "error",
      subject: file.subject,
      cites: [file],
      places,
      summary: {
        text: "written",
        params: { request, file: file.body.file, path: file.body.path ?? "" },
      },
      fix: { text: "fix-outside", params: {} },
    }));
  },
  judge(view) {
    for (const { exchange, route, path, status } of unproxiedRequests(view)) {
      const service = route.subject;
      const ignored = ignoredServer(view, route);
      if (ignored) return conflict(ignored, exchange, status, route.body.server?.place ?? null);
      const file = unloadedFor(view, service, route.body.route);
      if (!file) continue;
      const refused = notRendered(view, file);
      const kind = refused ? "rendered" : file.body.path ? "outside" : "absent";
      const params = {
        request: `${exchange.body.method} ${path}`,
        status,
        file: file.body.file,
        path: file.body.path ?? "",
        service,
        folder: refused?.folder ?? "",
      };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "wrong-route", on: service }],
        cites: [exchange, file, ...(refused ? [refused.log] : [])],
        places: [
          ...(refused ? placeOf(view, service, "read_only") : []),
          ...broughtBy(view, file),
          ...(file.seen.place ? [file.seen.place] : []),
        ],
        summary: { text: kind, params },
        fix: { text: `fix-${kind}` as const, params },
        edits: moved(view, file),
      };
    }
    return SILENT;
  },
});

/** The entrypoint's word that it could not fill this template in. */
function notRendered(view: View<"app.log">, { subject, body }: Fact<"nginx.unloaded">) {
  if (!body.path?.endsWith(".template")) return null;
  const [found] = view
    .of("app.log", subject)
    .flatMap((log) =>
      log.body.code === "templates-not-rendered" ? [{ log, folder: log.body.folder }] : [],
    );
  return found ?? null;
}

/** Two servers of one name and port: nginx takes the first, in the order of the files' names. */
function conflict(
  { line, names }: Ignored,
  exchange: Fact<"http.exchange">,
  status: number,
  first: Place | null,
) {
  const { method, path } = exchange.body;
  // Only over what the image brought, which has no file in the repository, something is mounted.
  const own = first?.file && first.line !== null ? `${first.file}:${first.line}` : null;
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "wrong-route", on: line.subject }],
    cites: [line, exchange, names],
    places: [names.seen.place, own === null ? null : first].flatMap((place) => place ?? []),
    summary: {
      text: "conflict",
      params: { request: `${method} ${withoutQuery(path)}`, status, name: line.body.name ?? "" },
    },
    fix:
      own === null
        ? ({ text: "fix-conflict", params: {} } as const)
        : ({ text: "fix-names", params: { first: own } } as const),
  } as const;
}
