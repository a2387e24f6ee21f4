import { idleServices } from "../ask/running.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "nginx-conf-syntax",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["app.log", "container.event", "listener", "nginx.problem"],
  text: {
    summary: "nginx does not start, because its configuration is not valid: {message}",
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting.",
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down":
        "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory",
    },
  },
  judge(view) {
    return idleServices(view).map(({ service, state }) => {
      const line = view
        .of("nginx.error", service)
        .findLast(({ body }) => body.code === "config-invalid" && body.level === "emerg");
      if (!line) return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [line, state, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "summary", params: { message: line.body.message } },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
