import { failingHealthchecks } from "../ask/healthchecks/healthchecks.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { healthchecks } from "../ask/written/healthchecks.ts";
import { certainlyLacks, imageOf } from "../ask/written/image.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "healthcheck-tool-missing",
  layer: "deployment",
  severity: "error",
  needs: ["container.health"],
  wants: ["compose.service", "dockerfile.instruction"],
  text: {
    ungated:
      "The healthcheck of `{service}` asks with `{tool}`, which its image does not have: Docker calls `{service}` unhealthy whatever it does, as soon as somebody looks at that.",
    gated:
      "The healthcheck of `{service}` asks with `{tool}`, which its image does not have, so it always fails: {waiting} waits for it and is never started.",
    summary:
      "The healthcheck of `{service}` runs `{tool}`, which its image does not have. So Docker calls `{service}` unhealthy, whatever it does.",
    fix: "Install `{tool}` in the image, or let the healthcheck use a program that is there, for example `python3 -c` with urllib.",
    there:
      "the healthcheck of `{service}` runs `{tool}`, which is there, and that reports a failure",
  },
  doc: {
    title: "The healthcheck's program is not in the image",
    what: "A healthcheck runs inside the container, so its program must be there. Slim images have neither curl nor wget. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "healthcheck-wrong-target": "there the program runs, and asks a wrong address",
      "command-not-found": "there the program that is missing is the service's own",
    },
  },
  inspect(view) {
    return healthchecks(view).flatMap(({ service, tool, waiting, place, cite }) => {
      const image = imageOf(view, service);
      const places = placesOf(place);
      if (!image || !places || !certainlyLacks(image, tool)) return [];
      const [first] = waiting;
      return {
        severity: first ? "error" : "warning",
        subject: service,
        cites: [cite],
        places,
        summary: first
          ? { text: "gated", params: { service, tool, waiting: `\`${first.subject}\`` } }
          : { text: "ungated", params: { service, tool } },
        fix: { text: "fix", params: { tool } },
      };
    });
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, tool, health, places, isGate } = check;
      const params = { service, tool };
      if (!check.isToolMissing) {
        return tool === "" ? SILENT : { is: "cleared", because: { text: "there", params } };
      }
      return {
        is: "cause",
        confidence: "certain",
        severity: isGate ? "error" : "warning",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [health],
        places,
        summary: { text: "summary", params },
        fix: { text: "fix", params: { tool } },
      };
    });
  },
});
