import { END_EVIDENCE, endCites, endsBecause } from "../ask/ends.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "relative-import-no-package",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` ends at start: {where} uses a relative import (`from .x import y`), but the server loads that file as a top-level module, which belongs to no package.",
    fix: "Import with the full name (`from config import …` instead of `from .config import …`), or start the server from the folder above as `package.main:app`. The next file with a relative import fails next: change them all.",
  },
  doc: {
    title: "A relative import without a package",
    what: "A module that starts with `from .x import y` works only inside a package. Started as `uvicorn main:app` from inside the folder, Python knows no parent package and raises ImportError at every start.",
    confusedWith: {
      "python-missing-dependency": 'there Python says "No module named"',
      "import-time-exception": "there the code itself fails, not the way it is loaded",
    },
  },
  judge(view) {
    return endsBecause(view, "relative-import").map((ended) => {
      const { origin } = ended.reason.exception;
      const params = { service: ended.service, where: origin?.file ?? "a module" };
      return {
        is: "cause",
        confidence: "certain",
        subject: ended.service,
        effects: [{ effect: "not-started", on: ended.service }],
        cites: endCites(ended),
        places: origin ? [origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
