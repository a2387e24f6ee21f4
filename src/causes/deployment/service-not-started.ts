import type { ComposeFailure } from "../../case/codes/compose.ts";
import type { Fact } from "../../case/facts.ts";
import { heldUp } from "../ask/held-up.ts";
import { composed } from "../ask/service-names.ts";
import { placeOf } from "../ask/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Failures before any process of the service ran, and what each is called below. */
const BEFORE_START = {
  "build-failed": "build",
  "pull-failed": "pull",
} as const satisfies Partial<Record<ComposeFailure["code"], string>>;

type Code = keyof typeof BEFORE_START;

/** Where in the compose file each of them is decided. */
const KEYS: Readonly<Record<Code, readonly string[]>> = {
  "build-failed": ["build"],
  "pull-failed": ["image", "build"],
};

export default defineCause({
  id: "service-not-started",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    build: "The image of {service} cannot be built: `{what}` fails{code}. So nothing is started.",
    unbuilt: "The image of {service} cannot be built: {detail}",
    pull: "The image {what} of {service} cannot be had: {detail}",
    "fix-build":
      "Repair that step; `docker compose build {name}` shows its whole output. Files that a step needs have to be copied before it, and must not be in .dockerignore.",
    "fix-pull":
      "Check the image's name and tag, and that this machine may pull it (`docker pull {what}`); images of your own need a `build:` or a login to their registry.",
  },
  doc: {
    title: "The service never gets a container",
    what: "An image cannot be pulled, or a step of its build fails: compose stops before any process runs, and with it the rest of the stack.",
    confusedWith: {
      "build-input-missing": "there a file or folder that the build is told to take is not there",
      "external-network-missing": "there the images are there, and a network is not",
      "backend-not-running": "there the container was made, and its process ended",
      "container-name-conflict": "there the image is there, and the container's name is taken",
      "host-port-already-allocated": "there the container was made, and lacks its host port",
      "dependency-unhealthy-blocks-up": "there compose waits for another service",
    },
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, exitCode, detail } = failure.body;
      if (!isBeforeStart(code)) return [];
      const name = failure.subject;
      const what = whatOf(view, failure);
      const service = name === "" ? phrase("a-service") : `\`${name}\``;
      const params = { service, what, detail: lastLine(detail) };
      const ended = exitCode === null ? "" : phrase("exit-code-aside", { code: exitCode });
      const kind = BEFORE_START[code];
      const { place } = failure.seen;
      const text = kind === "build" && exitCode === null ? "unbuilt" : kind;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...(place ? [place] : []),
            ...KEYS[code].flatMap((key) => placeOf(view, name, key)),
            ...placeOf(view, name, ""),
          ],
          summary: { text, params: { ...params, code: ended } },
          fix: { text: `fix-${kind}`, params: { name, what } },
        } as const,
      ];
    });
  },
});

function isBeforeStart(code: ComposeFailure["code"]): code is Code {
  return code in BEFORE_START;
}

/** A registry that does not answer is named by its address: the image says more. */
function whatOf(view: View<"compose.service">, { subject, body }: Fact<"compose.failure">): string {
  const isNamed = body.code !== "pull-failed" || !(body.what === "" || /^https?:/.test(body.what));
  return isNamed ? body.what : (composed(view, subject)?.body.image ?? body.what);
}

function lastLine(detail: string): string {
  return detail.trim().split("\n").at(-1) ?? "";
}
