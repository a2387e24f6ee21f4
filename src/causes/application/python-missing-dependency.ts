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
    fix: "Add `{module}` to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild.",
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
      return {
        ...neverServed(ended),
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params },
      };
    });
  },
});
