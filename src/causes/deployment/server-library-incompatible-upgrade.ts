import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { installPlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "server-library-incompatible-upgrade",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    own: "`{service}` cannot start: its code uses something of the package `{lacking}` that the installed version does not have ({message}).",
    package:
      "`{service}` cannot start: the installed package `{asking}` was made for another version of {lacking} ({message}).",
    change:
      "Adapt the code at {where} to the installed version, or install the version for which it was written, and pin it (`package==1.2`) so that a rebuild brings no other one.",
    pin: "Install versions that fit each other, and pin all of them, for example with a lock file: without pins every rebuild, and every new base image, brings what is newest on that day.",
    "pin-on-machine":
      "Install versions that fit each other, and pin all of them, for example with a lock file: without pins every installation brings what is newest on that day.",
  },
  doc: {
    title: "An upgraded library no longer fits",
    what: "A rebuild brought a newer release of a library, directly or through the base image, and a name that the code or another package imports from it is gone. The application fails while it is loaded, although nobody changed its code.",
    confusedWith: {
      "python-missing-dependency": "there the package is not installed at all",
      "import-time-exception": "there the project's own code is what fails",
    },
  },
  judge(view) {
    return endsBecause(view, "library-changed").map((ended) => {
      const { service, reason } = ended;
      const { asking, exception } = reason;
      const lacking = reason.lacking ?? phrase("another-package");
      const { origin, message } = exception;
      const own = origin ? [origin] : [];
      const installed = [...installPlaces(view, service), ...startCommandPlaces(view, service)];
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        ...neverServed(ended),
        places: asking === null ? [...own, ...installed] : [...installed, ...own],
        ...(asking === null
          ? {
              summary: { text: "own", params: { service, lacking, message } },
              fix: { text: "change", params: { where } },
            }
          : {
              summary: { text: "package", params: { service, asking, lacking, message } },
              fix: { text: "pin", params: {} },
            }),
      };
    });
  },
});
