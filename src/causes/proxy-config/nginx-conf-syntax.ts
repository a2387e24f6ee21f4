import type { NginxError } from "../../case/codes/nginx.ts";
import { idleServices } from "../ask/running.ts";
import { duplicates, mistakes } from "../ask/written/mistakes.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "nginx-conf-syntax",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["app.log", "container.event", "listener", "nginx.problem", "nginx.directive"],
  text: {
    summary: "nginx does not start, because its configuration is not valid: {message}",
    file: "nginx does not start, because its configuration needs a file that it cannot open: {message}",
    user: "nginx does not start, because its configuration names a user that the image does not have: {message}",
    "fix-file":
      "Copy or mount {name} into the container of `{service}`, or correct the path in the line that names it. What is made only at deployment (certificates) needs a stand-in for the check.",
    "fix-user": "Name a user in `user` that the image has, or leave the line away.",
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting.",
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive, an included file or a certificate that is not there. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down":
        "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory",
    },
  },
  inspect(view) {
    return [...mistakes(view), ...duplicates(view)].map(({ service, cites, places, detail }) => ({
      severity: "error",
      subject: service,
      cites,
      places,
      summary: { text: "summary", params: { message: `${detail}.` } },
      fix: { text: "fix", params: {} },
    }));
  },
  judge(view) {
    return idleServices(view).map(({ service, state }) => {
      const line = view
        .of("nginx.error", service)
        .findLast(({ body }) => body.level === "emerg" && kindOf(body) !== null);
      const kind = line && kindOf(line.body);
      if (!line || !kind) return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [line, state, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : naming(view, service, line.body.name),
        summary: { text: kind, params: { message: line.body.message } },
        fix:
          kind === "summary"
            ? { text: "fix", params: {} }
            : { text: `fix-${kind}`, params: { service, name: line.body.name ?? "it" } },
      };
    });
  },
});

/** The lines that name a file: of a certificate nginx does not say where it is wanted. */
function naming(view: View<"nginx.directive">, service: string, name: string | null) {
  return view
    .of("nginx.directive", service)
    .filter(({ body }) => name !== null && body.args.includes(name))
    .flatMap(({ seen }) => seen.place ?? []);
}

/** What about the configuration stops nginx; null for what has causes of its own. */
function kindOf({ code, errno }: NginxError): "summary" | "file" | "user" | null {
  switch (code) {
    case "config-invalid":
      return "summary";
    case "certificate-failed":
      return "file";
    case "file-failed":
      // A folder in a file's place (EISDIR) comes from a mount.
      return errno === 2 || errno === 13 ? "file" : null;
    case "user-missing":
      return "user";
    default:
      return null;
  }
}
