import type { NginxError, NginxErrorCode } from "../../case/codes/nginx.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { TEMPLATE_EVIDENCE, templateFault } from "../ask/configuration/template-faults.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { duplicates, mistakes } from "../ask/written/mistakes.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "nginx-conf-syntax",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "nginx.problem"],
  text: {
    summary: "nginx does not start, because its configuration is not valid: {message}",
    file: "nginx does not start, because its configuration needs a file that it cannot open: `{message}`",
    "fix-file":
      "Copy or mount {name} into the container of `{service}`, or correct the path in the line that names it.",
    "fix-file-on-machine":
      "Put {name} where nginx looks for it, or correct the path in the line that names it. `nginx -t` checks it without starting.",
    "fix-denied":
      "The user as whom `{service}` starts may not read {name}: give that user the right to (`chmod a+r` for what is no secret, `--chown` in the Dockerfile), and to enter the folders above it.",
    "fix-denied-on-machine":
      "The user as whom `{service}` starts may not read {name}: give that user the right to (`chmod a+r` for what is no secret, else `chown`), and to enter the folders above it.",
    slip: "Write `{meant}` in place of `{word}`.",
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting.",
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive, an included file that is not there. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down":
        "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory",
    },
  },
  inspect(view) {
    return [...mistakes(view), ...duplicates(view)].map(
      ({ service, cites, places, detail, slip }) => ({
        severity: "error",
        subject: service,
        cites,
        places,
        summary: { text: "summary", params: { message: `${detail}.` } },
        fix: slip ? { text: "slip", params: slip } : { text: "fix", params: {} },
        edits: slip ? rewrite(places[0], slip.word, slip.meant) : [],
      }),
    );
  },
  judge(view) {
    const starts = refusedStarts(view, (error) => kindOf(error) !== null);
    return starts.map(({ service, line, confidence, cites }) => {
      const kind = kindOf(line.body);
      const fault = templateFault(view, line);
      // What a template left behind is not the file's own mistake; unless that is only a guess.
      if (!kind || fault?.proven || fault?.is === "clobbered") return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: fault ? "possible" : confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : naming(view, service, line.body.name),
        summary: { text: kind, params: { message: line.body.message } },
        fix:
          kind === "summary"
            ? { text: "fix", params: {} }
            : {
                text: line.body.errno === 13 ? "fix-denied" : "fix-file",
                params: { service, name: line.body.name ?? phrase("it") },
              },
      };
    });
  },
});

/** The lines that name a file: of some nginx does not say where they are wanted. */
function naming(view: View<"nginx.directive">, service: string, name: string | null) {
  return view
    .of("nginx.directive", service)
    .filter(({ body }) => name !== null && body.args.includes(name))
    .flatMap(({ seen }) => seen.place ?? []);
}

const MISTAKES: ReadonlySet<NginxErrorCode> = new Set([
  "config-invalid",
  "wrong-arguments",
  "invalid-value",
  "unknown-variable",
  "invalid-upstream-url",
]);

/** What about the configuration stops nginx; null for what has causes of its own. */
function kindOf({ code, errno, name }: NginxError): "summary" | "file" | null {
  if (code === "file-failed") {
    // A folder in a file's place (EISDIR) comes from a mount.
    return errno === 2 || errno === 13 ? "file" : null;
  }
  // Without a name it is the URL of a proxy_pass that has no scheme.
  if (code === "invalid-upstream-url" && name === null) return null;
  return MISTAKES.has(code) ? "summary" : null;
}
