import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "bind-mount-shadows-code",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "bind.source"],
  text: {
    summary:
      "`{service}` cannot load `{module}`, which its image has: the mount of {source} lies over {target}, and what the build put there cannot be seen.",
    empty:
      "`{service}` cannot load `{module}`, which its image has: the compose file mounts {source} over {target}, but there is no {source}. Docker made an empty folder of that name, and what the build put there cannot be seen.",
    spell:
      "Correct the path in `volumes:`, which counts from the folder of the compose file; capital letters count. Remove the empty folder that Docker left in its place.",
    fix: "Take the mount of {target} away, mount the folder that the image was built from, or mount only the part that has to change. A folder that only the build makes (node_modules, generated code) needs a volume of its own over it.",
  },
  doc: {
    title: "A mount hides what the image was built with",
    what: "A bind mount replaces the whole folder at its target. What the Dockerfile copied or made there (the code itself, node_modules, generated modules) is still in the image, but the program sees the host's folder instead.",
    confusedWith: {
      "wrong-app-module-path": "there the module is at another path, without any mount over it",
      "python-missing-dependency": "there the package is not installed in the image at all",
    },
  },
  judge(view) {
    return endsBecause(view, "shadowed").map((ended) => {
      const { service, reason } = ended;
      const { module, target, source, key, built } = reason;
      const empty = view
        .of("bind.source", service)
        .find(({ body }) => body.target === target && body.found === "missing");
      const mount = [key, "volumes"].flatMap((one) => placeOf(view, service, one)).slice(0, 1);
      return {
        ...neverServed(ended, built, ...(empty ? [empty] : [])),
        confidence: reason.sure ? "certain" : "likely",
        places: [...mount, ...(built.seen.place ? [built.seen.place] : [])],
        summary: { text: empty ? "empty" : "summary", params: { service, module, source, target } },
        fix: empty ? { text: "spell", params: {} } : { text: "fix", params: { target } },
      };
    });
  },
});
