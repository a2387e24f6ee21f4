import {
  FILTER,
  TEMPLATE_EVIDENCE,
  type TemplateFault,
  templateFault,
} from "../ask/configuration/template-faults.ts";
import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { switchOf, unsetVariables } from "../ask/written/templates.ts";
import { defineCause, SILENT } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

export default defineCause({
  id: "template-env-unset",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "compose.service"],
  text: {
    summary:
      "nginx does not start, because the template of its configuration was filled in without a value for {names}: `{message}`",
    filtered:
      "nginx does not start, because the entrypoint of its image did not fill in {names}, which `{filter}` does not match: `{message}`",
    "fix-filtered":
      "Let `{filter}` match {names} as well, or take it away: the entrypoint fills in variables that have a value, and leaves `$host` and the like alone.",
    open: "nginx does not start. Its configuration has an upstream without a host or port, as a template leaves it when a variable has no value: `{message}`",
    written:
      "The template wants `{name}`, and `{service}` has no variable of that name, so `{word}` stays as it is and nginx refuses it.",
    fix: "Give `{service}` a value for {names} (`environment` in compose, or the `.env` file that compose reads). A default in the template (`:-`) does not work: envsubst knows none.",
    "fix-on-machine":
      "Give {names} a value where `envsubst` fills in the template for `{service}`. A default in the template (`:-`) does not work: envsubst knows none.",
    switch:
      "Give `{service}` the variable `{switch}` with the value `1` (`environment` in compose): the entrypoint of the image then sets `{name}` itself.",
  },
  doc: {
    title: "A variable of the nginx template has no value",
    what: "The nginx image fills the templates in /etc/nginx/templates with envsubst when it starts. A variable that is not defined stays in the file as it is, one that is empty leaves a gap. nginx takes neither and ends.",
    confusedWith: {
      "nginx-conf-syntax": "there the file itself is wrong, and no variable stands in that line",
      "envsubst-clobbers-nginx-vars": "there nginx's own variables ($host) were replaced as well",
      "upstream-host-not-found-service-down": "there the name is whole, and nobody has it",
    },
  },
  inspect(view) {
    return unsetVariables(view).map(({ template, places }) => {
      const {
        subject: service,
        body: { variable: name },
      } = template;
      const maker = switchOf(name);
      return {
        severity: "error",
        subject: template.subject,
        cites: [template],
        places,
        summary: {
          text: "written",
          params: {
            name,
            service,
            word: template.body.word,
          },
        },
        fix:
          maker !== null
            ? { text: "switch", params: { service, name, switch: maker } }
            : {
                text: "fix",
                params: { service, names: `\`${name}\`` },
              },
      };
    });
  },
  judge(view) {
    return refusedStarts(view, () => true).map(({ service, line, confidence, cites }) => {
      const fault = templateFault(view, line);
      if (fault?.is !== "unset") return SILENT;
      const names =
        fault.names.map((name) => `\`${name}\``).join(", ") || phrase("one-of-its-variables");
      const [template] = fault.templates;
      const places = [line.seen.place, template?.seen.place].flatMap((place) => place ?? []);
      return {
        is: "cause",
        confidence: fault.proven ? confidence : "possible",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...fault.templates.slice(0, 1)],
        places: [
          ...places,
          ...(fault.filtered ? placeOf(view, service, `environment.${FILTER}`) : []),
          ...fault.names.flatMap((name) => placeOf(view, service, `environment.${name}`)),
          ...placeOf(view, service, "environment"),
        ],
        ...said(fault, { service, names, message: line.body.message }),
      };
    });
  },
});

interface Named {
  readonly service: string;
  readonly names: Param;
  readonly message: string;
}

function said({ proven, filtered }: TemplateFault, { service, names, message }: Named) {
  if (filtered) {
    const params = { names, filter: FILTER };
    return {
      summary: { text: "filtered", params: { ...params, message } },
      fix: { text: "fix-filtered", params },
    } as const;
  }
  const fix = { text: "fix", params: { service, names } } as const;
  return proven
    ? ({ summary: { text: "summary", params: { names, message } }, fix } as const)
    : ({ summary: { text: "open", params: { message } }, fix } as const);
}
