import { heldUp } from "../ask/starts/held-up.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "compose-file-invalid",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["container.state"],
  text: {
    summary: "docker compose refuses these files: {message}",
    unset: "Without a value of {variables}, docker compose refuses these files: {message}",
    set: "Set {variables} where the stack runs: in `.env` beside the compose file, or in the environment.",
    make: "Make this file where the stack runs, or let it be left out: `required: false`.",
    fix: "Correct this line; `docker compose config --quiet` says whether compose takes it.",
  },
  doc: {
    title: "docker compose refuses its files",
    what: "A key stands twice, a service that is named does not exist, a variable that is required has no value, or a file that is named is not there. Compose then starts nothing at all; `check` ends with exit code 2, and `lint` and `explain` name the line.",
    confusedWith: {
      "build-input-missing": "there compose takes the files, and the image cannot be built",
      "bind-mount-source-missing": "there compose takes the files, and the container cannot start",
    },
  },
  judge(view) {
    return view
      .all("compose.failure")
      .filter(({ body }) => body.code === "files-refused")
      .map(
        (failure) =>
          ({
            is: "cause",
            confidence: "certain",
            subject: failure.subject,
            effects: heldUp(view, failure),
            cites: [failure],
            places: failure.seen.place ? [failure.seen.place] : [],
            summary: { text: "summary", params: { message: failure.body.detail } },
            fix: { text: "fix", params: {} },
          }) as const,
      );
  },
});
