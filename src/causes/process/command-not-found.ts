import { END_EVIDENCE, ends, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf, started } from "../ask/written/evidence.ts";
import { certainlyLacksServer, imageOf } from "../ask/written/image.ts";
import { startLine, stepsOf } from "../ask/written/start-line.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "command-not-found",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: its start command runs `{command}`, which its image does not have.",
    "summary-on-machine":
      "`{service}` cannot start: it is to run `{command}`, and the machine has no such program, or not what the first line of that file names.",
    fix: "Install `{command}` in the image of `{service}` and rebuild, or correct its name or path in the start command.",
    "fix-on-machine":
      "See whether `{command}` is there (`ls -l {command}`, `head -1 {command}`): often a virtualenv was moved or never made. Make it, or correct the start command (of a unit `ExecStart=`, then `systemctl daemon-reload`), and start it again.",
    returns: "`{path}` is there in `{service}`; its line ends are what the kernel cannot read",
    forbidden: "`{path}` is there in `{service}`, but may not be executed",
  },
  doc: {
    title: "The start command does not exist",
    what: "The container is told to run a program that its image does not have, or by a wrong path. The engine refuses to start it, or a shell inside says so and ends with exit code 127.",
    confusedWith: {
      "crlf-entrypoint": "there the script exists, and its first line ends with a carriage return",
      "entrypoint-permission-denied": "there the file exists and lacks the right to be executed",
      "python-missing-dependency": "there the program starts, and one of its packages is missing",
    },
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const line = startLine(view, service);
      const image = imageOf(view, service);
      const places = placesOf(line?.place);
      if (!line || !image || !places) return [];
      const programs = stepsOf(line).map(
        ({ text }) => text.replace(/^exec\s+/, "").split(/\s+/)[0],
      );
      const command = programs.find((one) => one !== undefined && certainlyLacksServer(image, one));
      if (command === undefined) return [];
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "summary", params: { service, command } },
        fix: { text: "fix", params: { command, service } },
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "carriage-returns":
          return {
            is: "cleared",
            because: { text: "returns", params: { path: reason.path, service } },
          };
        case "not-executable":
          return {
            is: "cleared",
            because: { text: "forbidden", params: { path: reason.path, service } },
          };
        case "command-missing":
          return {
            ...neverServed(ended),
            confidence: reason.certain ? "certain" : "likely",
            places: startCommandPlaces(view, service),
            summary: { text: "summary", params: { service, command: reason.command } },
            fix: { text: "fix", params: { service, command: reason.command } },
          };
        default:
          return SILENT;
      }
    });
  },
});
