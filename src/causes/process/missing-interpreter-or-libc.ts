import { END_EVIDENCE, endsBecause, hasFiles, neverServed } from "../ask/ends/ends.ts";
import { imagePlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "missing-interpreter-or-libc",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    script:
      '`{service}` cannot start: {path} is there, but its first line asks for {interpreter}, which the image does not have. The "no such file" is about {interpreter}.',
    "script-on-machine":
      '`{service}` cannot start: {path} is there, but its first line asks for {interpreter}, which the machine does not have. The "no such file" is about {interpreter}.',
    binary:
      '`{service}` cannot start: {path} is there, but the program that has to load it is not. "No such file" means the loader that is named in the program\'s header: it was built for another C library (glibc or musl), or names an interpreter that the image lacks.',
    "binary-on-machine":
      '`{service}` cannot start: {path} is there, but the program that has to load it is not. "No such file" means the loader that is named in the program\'s header: it was built for another C library (glibc or musl), or names an interpreter that the machine lacks.',
    shell:
      "Change the first line to an interpreter that the image has (`#!/bin/sh` is in nearly every one), or install {interpreter} in the image.",
    "shell-on-machine":
      "Change the first line to an interpreter that the machine has (`#!/bin/sh` is on every one), or install {interpreter}.",
    build:
      "Use a build of {path} for this image's C library (Debian, Ubuntu: glibc; Alpine: musl), link it statically (Go: `CGO_ENABLED=0`), or take a base image that fits it.",
    "build-on-machine":
      "Use a build of {path} for this machine's C library (Debian, Ubuntu: glibc; Alpine: musl), or link it statically (Go: `CGO_ENABLED=0`).",
  },
  doc: {
    title: "The interpreter or the C library is missing",
    what: 'The file that is started exists, but what must run it does not: the shell in a script\'s first line, or the loader of the C library for which a program was built. The kernel then says "no such file or directory" about the file itself.',
    confusedWith: {
      "command-not-found": "there the file itself does not exist",
      "crlf-entrypoint": "there the first line ends with a carriage return",
      "image-arch-mismatch": 'there the kernel says "exec format error"',
    },
  },
  judge(view) {
    return endsBecause(view, "interpreter-missing").map((ended) => {
      const { service, reason } = ended;
      const { path, script } = reason;
      const interpreter = script?.body.shebang ?? null;
      const place = script?.seen.place;
      return {
        ...neverServed(ended, ...(script && script !== ended.words ? [script] : [])),
        confidence:
          interpreter !== null ? "certain" : hasFiles(view, service) ? "likely" : "possible",
        places: [
          ...(place ? [place] : []),
          ...startCommandPlaces(view, service),
          ...imagePlaces(view, service),
        ],
        ...(interpreter === null
          ? {
              summary: { text: "binary", params: { service, path } },
              fix: { text: "build", params: { path } },
            }
          : {
              summary: { text: "script", params: { service, path, interpreter } },
              fix: { text: "shell", params: { interpreter } },
            }),
      };
    });
  },
});
