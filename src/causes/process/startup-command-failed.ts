import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { composed } from "../ask/names/service-names.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { hiddenFailure, readOnlyStep } from "../ask/written/hidden-failures.ts";
import { defineCause, type View } from "../define.ts";

export default defineCause({
  id: "startup-command-failed",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    hidden:
      "The start command of `{service}` goes on after `{step}` has failed (`{by}`): the server then starts without what that step was to do, or never, and the log does not say why.",
    plain:
      "Join the steps with `&&` alone, or write them into a script with `set -e`: then the start ends where it fails, and says so.",
    written:
      "`{service}` never reaches its server: the step `{step}` of its start command writes below {target}, which is mounted read-only.",
    writable: "Take `:ro` away from the mount of {target}, or the step out of the start command.",
    summary:
      "`{service}` never gets as far as its server: `{step}`, which its start command runs first, fails. {detail}",
    fix: "Make `{step}` succeed, or take it out of the start command: after `&&`, and under `set -e`, nothing runs once a step has failed.",
  },
  doc: {
    title: "A step before the server fails",
    what: "The start command does something first: makes a folder, changes an owner, collects files, migrates. When that step fails, `a && b && server` never gets to the server, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the server itself starts, and the application fails",
      "command-not-found": "there a program of the start command does not exist",
      "entrypoint-permission-denied": "there a program of the start command may not be executed",
      "upload-dir-not-writable": "there the service runs, and a request may not write",
    },
  },
  inspect(view) {
    const blocked = started(view).flatMap((service) => {
      const found = readOnlyStep(view, service);
      const places = placesOf(found?.line.place, keyPlace(service, found?.key ?? ""));
      if (!found || !places) return [];
      const { step, target, line } = found;
      return {
        severity: "error" as const,
        subject: service.subject,
        cites: [line.cite, service] as const,
        places,
        summary: { text: "written", params: { service: service.subject, step, target } } as const,
        fix: { text: "writable", params: { target } } as const,
      };
    });
    const hidden = started(view).flatMap(({ subject: service }) => {
      const found = hiddenFailure(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { step, by, line } = found;
      return {
        severity: "warning" as const,
        subject: service,
        cites: [line.cite] as const,
        places,
        summary: { text: "hidden", params: { service, step, by } } as const,
        fix: { text: "plain", params: {} } as const,
      };
    });
    return [...blocked, ...hidden];
  },
  judge(view) {
    return endsBecause(view, "step-failed").map((ended) => {
      const { service, reason } = ended;
      const { step, detail, said, exception } = reason;
      return {
        ...neverServed(ended),
        places: [
          ...(exception?.origin ? [exception.origin] : []),
          ...startCommandPlaces(view, service).slice(0, 1),
          ...mountPlaces(view, service, detail),
          ...startCommandPlaces(view, service).slice(1),
        ],
        summary: { text: "summary", params: { service, step, detail: said } },
        fix: { text: "fix", params: { step } },
      };
    });
  },
});

/** The mounts that the step's own words name. */
function mountPlaces(view: View<"compose.service">, service: string, detail: string) {
  const volumes = composed(view, service)?.body.volumes ?? [];
  return volumes.flatMap(({ target }, index) =>
    detail.includes(target) ? placeOf(view, service, `volumes.${index}`) : [],
  );
}
