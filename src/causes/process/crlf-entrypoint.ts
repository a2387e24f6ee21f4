import { shellWord } from "../ask/configuration/edits.ts";
import { END_EVIDENCE, type Ended, ends, hasFiles, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { startLine, usesScript } from "../ask/written/start-line.ts";
import { type Confidence, defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "crlf-entrypoint",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["script", "app.log"]],
  wants: END_EVIDENCE,
  text: {
    summary:
      '`{service}` cannot start: {path} has Windows line ends (CR LF). The CR counts as part of the name in its first line, and there is no interpreter of that name; so "no such file" does not mean the script itself.',
    fix: "Save the script with LF line ends. So that it stays so on every machine, write `*.sh text eol=lf` into .gitattributes and run `git add --renormalize .`",
    absent: "the program that `{service}` starts is not there at all",
    clean: "no script that `{service}` starts has CR LF line ends",
  },
  doc: {
    title: "The start script has Windows line ends",
    what: 'A script whose first line ends with CR LF asks for an interpreter named "/bin/sh" and a carriage return. There is none, and the message "no such file or directory" seems to speak of the script, which is there.',
    confusedWith: {
      "command-not-found": "there the file that is started does not exist",
      "entrypoint-permission-denied": "there the exit code is 126: the file may not be executed",
    },
  },
  inspect(view) {
    return view.all("script").flatMap((script) => {
      const line = startLine(view, script.subject);
      const places = placesOf(script.seen.place, line?.place);
      if (!script.body.carriageReturns || !line || !places) return [];
      if (usesScript(line, script.body.path) !== "runs") return [];
      const params = { service: script.subject, path: script.body.path };
      return {
        severity: "error",
        subject: script.subject,
        cites: [script],
        places,
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} },
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "command-missing":
          return { is: "cleared", because: { text: "absent", params: { service } } };
        case "not-executable":
          return reason.script
            ? { is: "cleared", because: { text: "clean", params: { service } } }
            : SILENT;
        case "interpreter-missing":
        case "carriage-returns": {
          const { script } = reason;
          const confidence = confidenceOf(view, ended);
          if (confidence === null) return SILENT;
          const place = script?.seen.place;
          return {
            ...neverServed(ended, ...(script && script !== ended.words ? [script] : [])),
            confidence,
            places: [...(place ? [place] : []), ...startCommandPlaces(view, service)],
            summary: { text: "summary", params: { service, path: reason.path } },
            fix: { text: "fix", params: {} },
            ...(place?.file ? { command: `sed -i 's/\\r$//' ${shellWord(place.file)}` } : {}),
          };
        }
        default:
          return SILENT;
      }
    });
  },
});

/** The same words stand for a missing interpreter; only the script itself can tell. null: it does. */
function confidenceOf(
  view: View<"dockerfile.instruction">,
  { service, reason }: Ended,
): Confidence | null {
  if (reason.is === "carriage-returns") return reason.certain ? "certain" : "likely";
  const isOpen = reason.is === "interpreter-missing" && !reason.script && !hasFiles(view, service);
  return isOpen ? "possible" : null;
}
