import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { commandWords } from "../ask/starts/start-steps.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "bad-server-cli-args",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: {program} does not understand the arguments of its start command ({detail}).",
    joined:
      "`{service}` cannot start: `{detail}` reaches {program} as one argument. It is then no option, but taken for the name of the application.",
    empty:
      "`{service}` cannot start: its start command gives `{option}` the value of `{variable}`, which is empty, so {program} misses an argument ({detail}).",
    fill: "Give `{service}` a value for `{variable}`. Where the compose file fills it from another variable, that one needs the value: in `.env`, or in the environment that compose runs in.",
    fix: "Correct the option in the start command; `{program} --help` lists those that the installed version knows. In a YAML list or in exec form each option and each value is an entry of its own.",
    split:
      "Write option and value as two entries of the list, or as one with `=`: `--bind=0.0.0.0:8000`. A single string instead of a list is split at its spaces.",
  },
  doc: {
    title: "The server does not understand its arguments",
    what: "The start command gives the server an option that it does not know, or a value that it cannot read. It prints its usage and ends with status 2 before it listens. Often YAML or exec form handed several words over as one argument.",
    confusedWith: {
      "exec-form-env-not-expanded": "there the argument holds a `$NAME` that no shell replaced",
      "command-not-found": "there the program itself does not exist",
      "wrong-app-module-path": "there the arguments are right, and the module is elsewhere",
    },
  },
  judge(view) {
    return endsBecause(view, "bad-arguments").map((ended) => {
      const { service, reason } = ended;
      const { detail } = reason;
      const program = reason.program || phrase("the-server");
      const unfilled = emptyOption(view, service, reason.lacking);
      if (unfilled) {
        const { option, variable } = unfilled;
        return {
          ...neverServed(ended),
          places: [
            ...placeOf(view, service, `environment.${variable}`),
            ...startCommandPlaces(view, service),
          ],
          summary: { text: "empty", params: { service, program, detail, option, variable } },
          fix: { text: "fill", params: { service, variable } },
        } as const;
      }
      const isJoined = detail.startsWith("-") && detail.includes(" ");
      return {
        ...neverServed(ended),
        places: startCommandPlaces(view, service),
        summary: {
          text: isJoined ? "joined" : "summary",
          params: { service, program, detail },
        },
        fix: isJoined ? { text: "split", params: {} } : { text: "fix", params: { program } },
      };
    });
  },
});

/** The variable that the start command gives to an option which came without a value. */
function emptyOption(
  view: View<(typeof END_EVIDENCE)[number]>,
  service: string,
  option: string | undefined,
) {
  if (option === undefined) return null;
  const command = commandWords(view, service).join(" ");
  const given = new RegExp(`${option}[ =]+["']?\\$\\{?(\\w+)`).exec(command);
  const variable = given?.[1];
  return variable === undefined ? null : { option, variable };
}
