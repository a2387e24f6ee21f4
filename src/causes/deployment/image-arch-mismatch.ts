import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { imagePlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "image-arch-mismatch",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    script:
      "`{service}` cannot start: the script {path} does not say in its first line what runs it, so the kernel takes it for a program, and for none that it knows (exec format error).",
    marked:
      "`{service}` cannot start: the script {path} begins with a byte order mark, three bytes that editors do not show. So the kernel does not find `#!` at its very beginning, and takes it for a program (exec format error).",
    binary:
      "`{service}` cannot start: {path} is no program for this machine's processor (exec format error). Image or program were made for another one, mostly ARM instead of x86-64 or the other way round.",
    "binary-on-machine":
      "`{service}` cannot start: {path} is no program for this machine's processor (exec format error). It was made for another one, mostly ARM instead of x86-64 or the other way round.",
    unmark:
      "Save {file} as UTF-8 without a byte order mark (BOM): most editors offer that where they save; or `sed -i '1s/^\\xEF\\xBB\\xBF//' {file}`.",
    shebang: "Write `#!/bin/sh` as the very first line of {file}.",
    rebuild:
      "Build the image for the platform on which it runs (`docker buildx build --platform linux/amd64,linux/arm64`, or `platform:` at the service), and let downloads in the Dockerfile depend on `TARGETARCH`.",
    "rebuild-on-machine":
      "Install the build of the program for this machine's processor (`uname -m` names it).",
  },
  doc: {
    title: "The program is for another processor",
    what: "The kernel does not recognise what it shall execute: an image or a downloaded program for ARM on an x86-64 host, or the other way round. A start script without `#!/bin/sh` as its first line gives the same message.",
    confusedWith: {
      "missing-interpreter-or-libc": 'there the kernel says "no such file or directory"',
      "illegal-instruction-cpu": "there the program starts, and then meets an unknown instruction",
    },
  },
  judge(view) {
    return endsBecause(view, "exec-format").map((ended) => {
      const { service, reason } = ended;
      const { path, script } = reason;
      const place = script?.seen.place;
      const isText = script !== null && script.body.shebang === null;
      const kind = script?.body.marked ? "marked" : "script";
      const start = startCommandPlaces(view, service);
      return {
        ...neverServed(ended, ...(isText ? [script] : [])),
        places: isText && place ? [place, ...start] : [...start, ...imagePlaces(view, service)],
        summary: { text: isText ? kind : "binary", params: { service, path } },
        fix: isText
          ? {
              text: kind === "marked" ? "unmark" : "shebang",
              params: { file: place?.file ?? path },
            }
          : { text: "rebuild", params: {} },
      };
    });
  },
});
