import type { Place } from "../../case/place.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

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
    dependencyHere:
      "`{service}` cannot start, because the Node package `{module}` is not installed where it runs.",
    installHere:
      "Add `{module}` to the dependencies in package.json, and let the deployment run `npm ci` in the folder on the machine that the program is started from.",
    fileHere:
      "`{service}` cannot start, because `{module}` is not on the machine, which {where} requires.",
    copyHere:
      "Bring `{module}` to the machine, build it where it is a result of the build, and compare capital letters: Linux tells them apart.",
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
      const { module, exception } = reason;
      const { origin } = exception;
      const where = whereRaised(origin, phrase("the-program"));
      const isFile = /^\.{0,2}\//.test(module);
      const isHere = ended.state.body.runtime !== undefined;
      const own = origin ? [origin] : [];
      const copies = copiesOf(view, service);
      return {
        ...neverServed(ended),
        places: isFile ? [...copies, ...own] : [...own, ...copies],
        summary: isFile
          ? { text: isHere ? "fileHere" : "file", params: { service, module, where } }
          : { text: isHere ? "dependencyHere" : "dependency", params: { service, module } },
        fix: {
          text: isHere ? (isFile ? "copyHere" : "installHere") : isFile ? "copy" : "install",
          params: { module },
        },
      };
    });
  },
});

/** What brings the project's files into the image, the last first. */
function copiesOf(view: View<"dockerfile.instruction">, service: string): readonly Place[] {
  return view
    .of("dockerfile.instruction", service)
    .filter(({ body }) => body.final && body.instruction === "COPY")
    .flatMap(({ seen }) => seen.place ?? [])
    .reverse();
}
