import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { placesOf, started } from "../ask/written/evidence.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "wrong-app-module-path",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    written:
      "`{service}` is told to load the application from module `{module}`, but the folder that it starts in has no such module: {path} does not exist.",
    module:
      "{server} in `{service}` is told to load the application from module `{module}`, but finds no such module in {workdir}.",
    attribute:
      "{server} in `{service}` is told to load `{module}:{attribute}`, but module `{module}` has no `{attribute}`.",
    elsewhere:
      "`{service}` cannot start: it imports `{module}`, which the repository has, but not where Python looks for it ({workdir}).",
    fix: "Write the module and the attribute as they are (`file:variable`, dots for folders) in the start command, or set the working directory to the folder that holds `{module}`.",
  },
  doc: {
    title: "The server is told to load an application that is not there",
    what: "uvicorn and gunicorn are told where the application is as MODULE:ATTRIBUTE, seen from the working directory. When the file has another name or lies in another folder, the server ends at once and nginx finds nobody.",
    confusedWith: {
      "python-missing-dependency": "there the missing module is somebody else's package",
      "import-time-exception": "there the module is found, and its code fails",
      "command-not-found": "there the server program itself is missing",
    },
  },
  inspect(view) {
    const running = new Set(started(view).map(({ subject }) => subject));
    return view.all("repo.path").flatMap((named) => {
      const { role, found, ignored, named: module, path } = named.body;
      const places = placesOf(named.seen.place);
      if (role !== "app-module" || found !== "missing" || ignored || !places) return [];
      if (!running.has(named.subject)) return [];
      return {
        severity: "error",
        subject: named.subject,
        cites: [named],
        places,
        summary: { text: "written", params: { service: named.subject, module, path } },
        fix: { text: "fix", params: { module } },
      };
    });
  },
  judge(view) {
    return endsBecause(view, "app-not-found").map((ended) => {
      const { service, reason } = ended;
      const { server, module, attribute, origin } = reason;
      const workdir = view.of("container.config", service)[0]?.body.workdir ?? phrase("its-folder");
      return {
        ...neverServed(ended),
        places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
        summary: origin
          ? { text: "elsewhere", params: { service, module, workdir } }
          : attribute === null
            ? { text: "module", params: { server, service, module, workdir } }
            : { text: "attribute", params: { server, service, module, attribute } },
        fix: { text: "fix", params: { module } },
      };
    });
  },
});
