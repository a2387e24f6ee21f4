import type { RepositoryPath } from "../../case/codes/compose.ts";
import { heldUp } from "../ask/starts/held-up.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "build-input-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    failed:
      "The image of `{service}` cannot be built: {path}, which its build needs, is not there.",
    unnamed: "An image cannot be built: {path}, which its build needs, is not there.",
    look: "Add {path}, or correct the path: what is copied counts from the build's context, and .dockerignore may keep it out.",
    context: "`{service}` is to be built in {path}, but the repository has no such folder.",
    dockerfile: "`{service}` is to be built with {path}, but the repository has no such file.",
    copy: "The image of `{service}` copies {path}, but the repository has no such file or folder.",
    kept: "The image of `{service}` copies {path}, but .dockerignore keeps it from the build, so for Docker it is not there.",
    ignored:
      "The image of `{service}` copies {path}, which git is told not to keep. Where nothing makes it before the build, the build fails.",
    unkept:
      "`{service}` is to be built with {path}, which git is told not to keep. Where nothing makes it before the build, the build fails.",
    module:
      "The build of `{service}` needs {path}, which belongs to the git submodule {module}. In a checkout without submodules, the build fails.",
    fix: "Add {path}, or correct the path: it counts from {from}.",
    allow: "Take {path} out of .dockerignore, or write `!{path}` below what ignores it.",
    make: "Make {path} in a step before the build, or in a stage of the Dockerfile.",
    before: "Make {path} in a step before the build.",
    fetch:
      "Check the submodules out: `git submodule update --init`, or `submodules: true` for actions/checkout.",
  },
  doc: {
    title: "What the build needs is not in the repository",
    what: "compose names a folder or a Dockerfile, or a Dockerfile copies a file, that the repository does not have, that has other capital letters there, or that .dockerignore leaves out. The image cannot be built, and the service never starts.",
    confusedWith: {
      "bind-mount-source-missing":
        "there the file is mounted at the start, not copied by the build",
      "command-not-found": "there the image is built, and its start command does not exist",
    },
  },
  inspect(view) {
    return view.all("repo.path").flatMap((named) => {
      const { body, subject: service, seen } = named;
      const places = placesOf(seen.place);
      const wrong = wrongWith(body);
      const isWithin = body.role !== "build-context" && lacksContext(view, service);
      if (!wrong || !places || isWithin) return [];
      const enabled = view.of("compose.service", service)[0]?.body.enabled === true;
      const { path, submodule } = body;
      return {
        // What is not started is not built either; what others bring may well be there.
        severity: /^(?:ignored|unkept|module)$/.test(wrong) || !enabled ? "warning" : "error",
        subject: service,
        cites: [named],
        places,
        summary:
          wrong === "module"
            ? { text: wrong, params: { service, path, module: submodule ?? "" } }
            : { text: wrong, params: { service, path } },
        fix: fixOf(wrong, body),
      };
    });
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: path } = failure.body;
      if (code !== "build-input-missing") return [];
      const service = failure.subject || builtIn(view, path);
      const { place } = failure.seen;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...(place ? [place] : []),
            ...["build.context", "build"].flatMap((key) => placeOf(view, service, key)),
          ],
          summary:
            service === ""
              ? { text: "unnamed", params: { path } }
              : { text: "failed", params: { service, path } },
          fix: { text: "look", params: { path } },
        } as const,
      ];
    });
  },
});

/** Of a folder that is not there the builder names no service; the first that is built in it. */
function builtIn(view: View<"compose.service">, path: string): string {
  const found = view.all("compose.service").find(({ body }) => body.build?.context === path);
  return found?.subject ?? "";
}

type Wrong = "context" | "dockerfile" | "copy" | "kept" | "ignored" | "unkept" | "module";

function fixOf(wrong: Wrong, { role, named, path }: RepositoryPath) {
  if (wrong === "kept") return { text: "allow", params: { path: named } } as const;
  if (wrong === "ignored") return { text: "make", params: { path } } as const;
  if (wrong === "unkept") return { text: "before", params: { path } } as const;
  if (wrong === "module") return { text: "fetch", params: {} } as const;
  const from = role === "copy-source" ? phrase("build-context") : phrase("compose-folder");
  return { text: "fix", params: { path, from } } as const;
}

function wrongWith(path: RepositoryPath): Wrong | null {
  const { role, found, ignored, dockerIgnored, submodule } = path;
  if (role === "copy-source" && found !== "missing") return dockerIgnored ? "kept" : null;
  const isBuilt = role === "build-context" || role === "dockerfile" || role === "copy-source";
  if (found !== "missing" || !isBuilt) return null;
  if (submodule !== null) return "module";
  if (role === "copy-source") return ignored ? "ignored" : "copy";
  if (ignored) return "unkept";
  return role === "build-context" ? "context" : "dockerfile";
}

/** Without its folder, everything in it is missing too. */
function lacksContext(view: View<"repo.path">, service: string): boolean {
  return view
    .of("repo.path", service)
    .some(({ body }) => body.role === "build-context" && body.found === "missing");
}
