import { shellWord } from "../ask/configuration/edits.ts";
import { END_EVIDENCE, ends, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { startLine, usesScript } from "../ask/written/start-line.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "entrypoint-permission-denied",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: {path} is there, but it is not executable.",
    fix: "Make {file} executable in the repository, or write `RUN chmod +x {path}` into the Dockerfile. Where the file is mounted from the host, the host's file has to be executable.",
    "fix-on-machine":
      "Make {path} executable on the machine (`chmod +x {path}`), and see that the user who runs it may enter each folder above it (`namei -l {path}`). Where a deployment brings {file}, make it executable in the repository too.",
    absent: "the program that `{service}` starts is not there at all",
    returns: "{path} may be executed; its line ends are what the kernel cannot read",
  },
  doc: {
    title: "The start script may not be executed",
    what: "The file that the container starts has no executable bit, mostly because it was committed without one, or it is a folder. The engine or the shell ends with exit code 126.",
    confusedWith: {
      "command-not-found": "there the file does not exist, and the exit code is 127",
      "crlf-entrypoint": "there the file may be executed, and its interpreter is not found",
      "startup-command-failed": "there the start command runs, and one of its steps may not write",
    },
  },
  inspect(view) {
    return view.all("script").flatMap((script) => {
      const { subject: service, body, seen } = script;
      const line = startLine(view, service);
      const places = placesOf(seen.place, line?.place);
      if (body.executable !== false || !line || !places) return [];
      if (usesScript(line, body.path) !== "runs") return [];
      const file = places[0].file ?? body.path;
      return {
        severity: "error",
        subject: service,
        cites: [script],
        places,
        summary: { text: "summary", params: { service, path: body.path } },
        fix: { text: "fix", params: { file, path: body.path } },
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "command-missing":
          return { is: "cleared", because: { text: "absent", params: { service } } };
        case "carriage-returns":
          return { is: "cleared", because: { text: "returns", params: { path: reason.path } } };
        case "not-executable": {
          const { path, script } = reason;
          const place = script?.seen.place;
          const file = place?.file ?? path;
          return {
            ...neverServed(ended, ...(script ? [script] : [])),
            places: [...(place ? [place] : []), ...startCommandPlaces(view, service)],
            summary: { text: "summary", params: { service, path } },
            fix: { text: "fix", params: { file, path } },
            ...(place?.file
              ? { command: `git update-index --chmod=+x ${shellWord(place.file)}` }
              : {}),
          };
        }
        default:
          return SILENT;
      }
    });
  },
});
