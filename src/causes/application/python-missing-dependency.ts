import type { AppException } from "../../case/codes/app.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "python-missing-dependency",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start, because the Python package `{module}` is not installed in its image.",
    "summary-on-machine":
      "`{service}` cannot start, because the Python package `{module}` is not installed on the machine, or not for the Python that runs it.",
    summaryHere:
      "`{service}` cannot start, because the Python package `{module}` is not installed on the machine, or not for the Python that runs it.",
    fixHere:
      "Install `{module}` with the pip of the Python that runs `{service}` (that of its virtualenv, where it has one), and add it to the requirements file, so that the next deployment brings it along.",
    fix: "Add `{module}` to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild.",
    "fix-on-machine":
      "Install `{module}` with the pip of the Python that runs `{service}` (that of its virtualenv, where it has one), and add it to the requirements file, so that the next deployment brings it along.",
  },
  doc: {
    title: "A Python package is missing",
    what: "The application imports a package that its image does not have. Python raises ModuleNotFoundError while the server loads the application, the server ends, and nginx finds nobody to talk to.",
    confusedWith: {
      "wrong-app-module-path": "there the module that is not found is the project's own",
      "relative-import-no-package": 'there Python says "attempted relative import"',
    },
  },
  judge(view) {
    return endsBecause(view, "package-missing").map((ended) => {
      const { module, exception } = ended.reason;
      const params = { service: ended.service, module };
      const isHere = ended.state.body.runtime !== undefined;
      return {
        ...neverServed(ended),
        ...(isCut(exception) ? { confidence: "likely" as const } : {}),
        places: exception.origin ? [exception.origin] : [],
        summary: { text: isHere ? "summaryHere" : "summary", params },
        fix: { text: isHere ? "fixHere" : "fix", params },
      };
    });
  },
});

/**
 * Only the importer's own frames are left of the stack: who asked for the module, a line of the
 * project or a server for the project itself, it does not show.
 */
function isCut({ frames }: AppException): boolean {
  return frames.length > 0 && frames.every(({ file }) => file.startsWith("<frozen "));
}
