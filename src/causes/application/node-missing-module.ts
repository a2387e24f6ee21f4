import type { AppError } from "../../case/codes/app.ts";
import type { Place } from "../../case/place.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

type ModuleNotFound = Extract<AppError, { readonly is: "module-not-found" }>;

export default defineCause({
  id: "node-missing-module",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    dependency:
      "`{service}` cannot start, because the Node package `{module}` is not installed in its image.",
    "dependency-on-machine":
      "`{service}` cannot start, because the Node package `{module}` is not installed where it runs.",
    install:
      "Add `{module}` to the dependencies in package.json, and install them in the image after package.json was copied there (`npm ci`). A folder mounted over node_modules hides what is installed.",
    "install-on-machine":
      "Add `{module}` to the dependencies in package.json, and let the deployment run `npm ci` in the folder on the machine that the program is started from.",
    file: "`{service}` cannot start, because `{module}` is not in its image, which {where} requires.",
    "file-on-machine":
      "`{service}` cannot start, because `{module}` is not on the machine, which {where} requires.",
    started:
      "`{service}` cannot start: Node is told to run `{module}`, and where `{service}` runs is no such file.",
    point:
      "Let the start command name the file that is there: its path counts from the directory in which the command runs. If a build makes `{module}`, it has to run before, and to leave its result at this path.",
    extension:
      "`{service}` cannot start: {where} imports `{module}`, and there is no file of this name. `{there}` is there, and `import` adds no extension to a name, as `require` does.",
    whole:
      "Name the whole file in the `import` of {where}: `{there}`, with its path. In TypeScript write it with `.js` too; `moduleResolution: nodenext` finds all that lack it.",
    copy: "Copy `{module}` into the image (COPY, .dockerignore), build it where it is a result of the build, and compare capital letters: Linux tells them apart.",
    "copy-on-machine":
      "Bring `{module}` to the machine, build it where it is a result of the build, and compare capital letters: Linux tells them apart.",
  },
  doc: {
    title: "Node does not find a module",
    what: "The program requires a package that the image does not have, or a file of the project that was not copied or built. Node ends with `Cannot find module` before it listens, and nginx finds nobody to talk to.",
    confusedWith: {
      "python-missing-dependency": "there Python says it (ModuleNotFoundError)",
      "import-time-exception": "there the module is found, and its code fails",
      "command-not-found": "there the program of the start command itself is missing",
    },
  },
  judge(view) {
    return endsBecause(view, "node-module-missing").map((ended) => {
      const { service, reason } = ended;
      const { module, exception, error } = reason;
      const { origin } = exception;
      const own = origin ? [origin] : [];
      const copies = copiesOf(view, service);
      const where = whereRaised(origin, phrase("the-program"));
      const params = { service, module, where, there: error.there ?? "" };
      const isFile = /^\.{0,2}\//.test(module);
      const [summary, fix] = keysFor(error, isFile);
      return {
        ...neverServed(ended),
        places: [
          ...(error.by === "command" ? startCommandPlaces(view, service) : []),
          ...(isFile && error.there === undefined ? [...copies, ...own] : [...own, ...copies]),
        ],
        summary: { text: summary, params },
        fix: { text: fix, params },
      };
    });
  },
});

/** The texts for a file that the command or an `import` names wrongly, for others, and for packages. */
function keysFor({ by, there }: ModuleNotFound, isFile: boolean) {
  if (by === "command") return ["started", "point"] as const;
  if (there !== undefined) return ["extension", "whole"] as const;
  return isFile ? (["file", "copy"] as const) : (["dependency", "install"] as const);
}

/** What brings the project's files into the image, the last first. */
function copiesOf(view: View<"dockerfile.instruction">, service: string): readonly Place[] {
  return view
    .of("dockerfile.instruction", service)
    .filter(({ body }) => body.final && body.instruction === "COPY")
    .flatMap(({ seen }) => seen.place ?? [])
    .reverse();
}
