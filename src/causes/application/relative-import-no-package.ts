import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "relative-import-no-package",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start: {where} uses a relative import (`from . import …`), but the server loads that file on its own, not as part of a package.",
    fix: "Import by the full name (`from config import …` instead of `from .config import …`), in all files of that folder. Or start the server from the folder above, as `package.main:app`.",
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
      const params = {
        service: ended.service,
        where: origin?.file ?? origin?.remote ?? phrase("a-module"),
      };
      return {
        ...neverServed(ended),
        places: origin ? [origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} },
      };
    });
  },
});
