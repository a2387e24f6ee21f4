import type { ComposeFailure } from "../../case/codes/compose.ts";
import type { Fact } from "../../case/facts.ts";
import { composed } from "../ask/names/service-names.ts";
import { heldUp } from "../ask/starts/held-up.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Failures before any process of the service ran, and what each is called below. */
const BEFORE_START = {
  "build-failed": "build",
  "pull-failed": "pull",
  other: "refused",
} as const satisfies Partial<Record<ComposeFailure["code"], string>>;

type Code = keyof typeof BEFORE_START;

/** Where in the compose file each of them is decided. */
const KEYS: Readonly<Record<Code, readonly string[]>> = {
  "build-failed": ["build"],
  "pull-failed": ["image", "build"],
  other: [],
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
    stage:
      "The image of {service} cannot be built: the compose file asks for the stage `{what}` (`target`), and the Dockerfile has none of that name.",
    registry:
      "The image {what} of {service} cannot be had, because its registry does not answer this machine: {detail}",
    engine:
      "The image of {service} cannot be built: Docker cannot give the step `{what}` a network ({detail}). The step itself has not run.",
    pull: "The image {what} of {service} cannot be had: {detail}",
    "refused-all": "Nothing is started, because Docker refuses it: {detail}",
    refused: "{service} is not started, because Docker refuses it: {detail}",
    "fix-build":
      "Repair that step; `docker compose build {name}` shows its whole output. Files that a step needs have to be copied before it, and must not be in .dockerignore.",
    "fix-unbuilt":
      "Mend what that message names; `docker compose build` shows at once whether it still fails.",
    "fix-stage":
      "Write the name that stands behind `AS` in the Dockerfile, or leave `target:` away: then the last stage is built.",
    "fix-registry":
      "Check the name of the registry, and DNS, proxy and network of this machine; `docker pull {what}` shows at once whether it still fails.",
    "fix-engine":
      "Build once more. If it fails again, nothing in this repository mends it: Docker's own network is broken on that machine, and Docker makes it anew when it is restarted.",
    "fix-pull":
      "Check the image's name and tag, and that this machine may pull it (`docker pull {what}`); images of your own need a `build:` or a login to their registry.",
    "fix-refused-all":
      "Mend what that message names; `docker compose up` shows at once whether it still fails.",
    "fix-refused":
      "Mend what that message names; `docker compose up {name}` shows at once whether it still fails.",
  },
  doc: {
    title: "The service never gets a container",
    what: "An image cannot be pulled, or a step of its build fails: compose stops before any process runs, and with it the rest of the stack. Where Docker refuses a container for another reason, like a limit that the kernel does not allow, its own words are quoted.",
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
      const { code, exitCode, detail, engine } = failure.body;
      if (!isBeforeStart(code) || !isAlone(view, failure)) return [];
      const staged = stageIn(view, failure);
      const name = staged?.subject ?? failure.subject;
      const what = whatOf(view, failure);
      const service = name === "" ? phrase("a-service") : `\`${name}\``;
      const params = { service, what, detail: lastLine(detail) };
      const ended = exitCode === null ? "" : phrase("exit-code-aside", { code: exitCode });
      const kind = BEFORE_START[code];
      const { place } = failure.seen;
      const text = staged ? "stage" : wordsFor(failure, kind);
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...(place && !engine ? [place] : []),
            ...(staged ? placeOf(view, name, "build.target") : []),
            ...KEYS[code].flatMap((key) => placeOf(view, name, key)),
            ...placeOf(view, name, ""),
          ],
          summary: { text, params: { ...params, code: ended } },
          fix: { text: `fix-${text}`, params: { name, what } },
        } as const,
      ];
    });
  },
});

/** A build that was told to end at a stage that is not there; its message names no service. */
function stageIn(
  view: View<"compose.service">,
  { body: { code, what, exitCode } }: Fact<"compose.failure">,
): Fact<"compose.service"> | undefined {
  if (code !== "build-failed" || exitCode !== null || what === "") return undefined;
  return view.all("compose.service").find(({ body }) => body.build?.target === what);
}

function wordsFor({ subject, body }: Fact<"compose.failure">, kind: "build" | "pull" | "refused") {
  if (body.engine) return "engine";
  // Without an exit code it was not the step's command that failed.
  if (kind === "build") return body.exitCode === null ? "unbuilt" : kind;
  if (kind === "pull") return isUrl(body.what) ? "registry" : kind;
  return subject === "" ? "refused-all" : kind;
}

/** Of a registry that could not be asked, the engine names the address. */
function isUrl(what: string): boolean {
  return /^https?:/.test(what);
}

function isBeforeStart(code: ComposeFailure["code"]): code is Code {
  return code in BEFORE_START;
}

/** Words that we do not know may be about what others say in words that we do, or about a process that ran. */
function isAlone(
  view: View<"compose.failure" | "container.state">,
  { subject, body }: Fact<"compose.failure">,
): boolean {
  if (body.code !== "other") return true;
  const others = view.all("compose.failure").some((one) => one.body.code !== "other");
  const hasRun = view
    .all("container.state")
    .some(
      (state) =>
        (subject === "" || state.subject === subject) &&
        state.body.status !== "absent" &&
        state.body.status !== "created",
    );
  return !others && !hasRun;
}

/** A registry that does not answer is named by its address: the image says more. */
function whatOf(view: View<"compose.service">, { subject, body }: Fact<"compose.failure">): string {
  const isNamed = body.code !== "pull-failed" || !(body.what === "" || isUrl(body.what));
  return isNamed ? body.what : (composed(view, subject)?.body.image ?? body.what);
}

/** What matters stands at the end of a build's output. */
function lastLine(detail: string): string {
  return detail.trim().split("\n").at(-1) ?? "";
}
