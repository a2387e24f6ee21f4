import { END_EVIDENCE, endCites, endsBecause } from "../ask/ends.ts";
import { placeOf } from "../ask/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "missing-env-var",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it for the container.",
    likely:
      "`{service}` cannot start: its code reads the environment variable `{key}`, and does not find it.",
    fix: "Set `{key}` under `environment:` of `{service}` in the compose file (or in its `env_file`), or give it a default in the code.",
  },
  doc: {
    title: "An environment variable is missing",
    what: "The application reads a variable while it is loaded, for example `os.environ[…]`, and the container does not have it. It ends at every start, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the variable is set, or something else is wrong in the code",
    },
  },
  judge(view) {
    return endsBecause(view, "variable-missing").map((ended) => {
      const { service, reason } = ended;
      const config = view.of("container.config", service);
      const { origin } = reason.exception;
      const params = { service, key: reason.key };
      return {
        is: "cause",
        confidence: config.length > 0 ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...endCites(ended), ...config],
        places: [
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, "env_file"),
          ...placeOf(view, service, ""),
          ...(origin ? [origin] : []),
        ],
        summary: { text: config.length > 0 ? "summary" : "likely", params },
        fix: { text: "fix", params },
      };
    });
  },
});
