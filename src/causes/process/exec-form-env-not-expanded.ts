import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf, started } from "../ask/written/evidence.ts";
import { literalVariable } from "../ask/written/literal-variables.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "exec-form-env-not-expanded",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: its server is given `{argument}` as it is written. Nothing puts the variable's value in, because the start command is in exec form (a list) and runs without a shell.",
    fix: 'Let a shell start it: `CMD exec gunicorn --bind 0.0.0.0:$PORT …` without brackets, or `["sh", "-c", "exec …"]`. In a compose file a `$$` becomes `$`, and a single `$` is replaced by compose itself. Or write the value instead of the variable.',
    "fix-on-machine":
      "Let a shell start it, for example `ExecStart=/bin/sh -c 'exec gunicorn --bind 0.0.0.0:$$PORT …'` in the unit (a `$$` becomes `$` there); systemd itself puts in only variables that `Environment=` or `EnvironmentFile=` sets. Or write the value instead of the variable.",
  },
  doc: {
    title: "A variable in exec form is not replaced",
    what: '`CMD ["server", "--port", "$PORT"]` starts the program directly. Only a shell replaces `$PORT`, and there is none, so the server gets the five characters and refuses them.',
    confusedWith: {
      "bad-server-cli-args": "there the argument is wrong without any variable in it",
      "missing-env-var": "there the variable is not set, and the application asks for it",
    },
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const found = literalVariable(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      return {
        severity: "error",
        subject: service,
        cites: [found.line.cite],
        places,
        summary: { text: "summary", params: { service, argument: found.argument } },
        fix: { text: "fix", params: {} },
      };
    });
  },
  judge(view) {
    return endsBecause(view, "variable-not-expanded").map((ended) => {
      const { service, reason } = ended;
      return {
        ...neverServed(ended),
        places: startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, argument: reason.argument } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
