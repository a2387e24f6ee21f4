import type { AppException } from "../../case/codes/app.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { raisedOver, requestExceptions } from "../ask/requests/request-exceptions.ts";
import { isPackageMissing } from "../ask/starts/package-missing.ts";
import { packageOf, removedIn } from "../ask/starts/python-packages.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "python-missing-dependency",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "http.exchange"],
  text: {
    summary:
      "`{service}` cannot start, because the Python package `{module}` is not installed in its image.",
    "summary-on-machine":
      "`{service}` cannot start, because the Python package `{module}` is not installed on the machine, or not for the Python that runs it.",
    removed:
      "`{service}` cannot start: it imports `{module}`, which came with Python itself until version {version} took it out.",
    request:
      "`{service}` answers {request} with {status}: it imports the Python package `{module}` there, which is not installed. A health path that does not need it is well all the same.",
    "fix-removed":
      "No package of this name is missing: the code, or the library whose line it is, was written for an older Python than that of the image. Update the library or replace `{module}`, or build the image with a Python before {version}.",
    "fix-removed-on-machine":
      "No package of this name is missing: the code, or the library whose line it is, was written for an older Python than that of the machine. Update the library or replace `{module}`, or run it with a Python before {version}.",
    "fix-named":
      "Add `{package}`, the package that brings the module `{module}`, to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild.",
    "fix-named-on-machine":
      "Install `{package}`, the package that brings the module `{module}`, with the pip of the Python that runs `{service}` (that of its virtualenv, where it has one), and add it to the requirements file.",
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
    const overRequests = requestExceptions(view).flatMap((found) => {
      const { service, exception, exchange, status } = found;
      if (!isPackageMissing(exception) || exception.error.is !== "module-not-found") return [];
      const { module } = exception.error;
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        ...raisedOver(found),
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "request", params: { service, request, status, module } },
        fix: fixFor(service, module),
      } as const;
    });
    if (overRequests.length > 0) return overRequests;
    return endsBecause(view, "package-missing").map((ended) => {
      const { module, exception } = ended.reason;
      const { service } = ended;
      const params = { service, module };
      const version = removedIn(module);
      return {
        ...neverServed(ended),
        ...(isCut(exception) ? { confidence: "likely" as const } : {}),
        places: exception.origin ? [exception.origin] : [],
        summary: version
          ? { text: "removed", params: { ...params, version } }
          : { text: "summary", params },
        fix: fixFor(service, module),
      };
    });
  },
});

/** What has to be installed, by the name that pip knows, where anything has. */
function fixFor(service: string, module: string) {
  const version = removedIn(module);
  const name = packageOf(module);
  if (version) return { text: "fix-removed", params: { service, module, version } } as const;
  if (name === module) return { text: "fix", params: { service, module } } as const;
  return { text: "fix-named", params: { service, module, package: name } } as const;
}

/**
 * Only the importer's own frames are left of the stack: who asked for the module, a line of the
 * project or a server for the project itself, it does not show.
 */
function isCut({ frames }: AppException): boolean {
  return frames.length > 0 && frames.every(({ file }) => file.startsWith("<frozen "));
}
