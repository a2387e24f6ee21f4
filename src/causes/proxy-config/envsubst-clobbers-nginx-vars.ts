import { TEMPLATE_EVIDENCE, templateFault } from "../ask/configuration/template-faults.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { clobberedVariables } from "../ask/written/clobbered.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "envsubst-clobbers-nginx-vars",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "nginx does not start: `envsubst` made its configuration, and replaced {names}, which belong to nginx, by nothing. {message}",
    written:
      "`envsubst` is called without a list of names, so it also replaces {names}, which belong to nginx, by nothing.",
    fix: "Tell `envsubst` which variables are yours: `envsubst '{list}' < template`. The nginx image does so by itself for files in /etc/nginx/templates that end in `.template`.",
    "fix-on-machine": "Tell `envsubst` which variables are yours: `envsubst '{list}' < template`.",
  },
  doc: {
    title: "envsubst replaces nginx's own variables",
    what: "`envsubst` without a list replaces every `$name`, also `$host` and `$uri`, which nginx fills in for each request. They are not in the environment, so nothing is left: `proxy_set_header Host ;`, which nginx refuses.",
    confusedWith: {
      "template-env-unset": "there a variable of the stack has no value",
      "nginx-conf-syntax": "there the file says it so, without a template",
    },
  },
  inspect(view) {
    return clobberedVariables(view).map(({ service, names, list, templates, places }) => ({
      severity: "error",
      subject: service,
      cites: templates,
      places,
      summary: { text: "written", params: { names } },
      fix: { text: "fix", params: { list } },
    }));
  },
  judge(view) {
    return refusedStarts(view, () => true).map(({ service, line, confidence, cites }) => {
      const fault = templateFault(view, line);
      if (fault?.is !== "clobbered") return SILENT;
      const callers = fault.templates.flatMap(({ body }) => body.caller ?? []).slice(0, 1);
      const given = view.of("container.config", service)[0]?.body.envNames ?? [];
      const wanted = view.of("nginx.template", service).map(({ body }) => body.variable);
      const own = [...new Set(wanted)].filter((name) => given.includes(name));
      return {
        is: "cause",
        confidence: fault.proven ? confidence : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...fault.templates.slice(0, 1)],
        places: [
          ...callers,
          ...(fault.proven && callers.length === 0 ? startCommandPlaces(view, service) : []),
          ...(line.seen.place ? [line.seen.place] : []),
        ],
        summary: {
          text: "summary",
          params: {
            names: fault.names.map((name) => `\`$${name}\``).join(", "),
            message: line.body.message,
          },
        },
        fix: { text: "fix", params: { list: listOf(own) } },
      };
    });
  },
});

function listOf(names: readonly string[]): string {
  return names.map((name) => `$${name}`).join(" ") || "$YOUR_VARIABLE";
}
