import { rewrite } from "../ask/configuration/edits.ts";
import { placesOf } from "../ask/written/evidence.ts";
import { healthchecks } from "../ask/written/healthchecks.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "healthcheck-cannot-fail",
  layer: "deployment",
  severity: "warning",
  needs: ["compose.service"],
  text: {
    always:
      "The healthcheck of `{service}` ends with `{end}`, so it succeeds whatever happens: where `{service}` does not answer, Docker still calls it healthy{waiting}.",
    status:
      "The healthcheck of `{service}` asks with curl, which counts every answer as success without `-f`: an answer of 500 is still healthy.",
    process:
      "The healthcheck of `{service}` only looks whether a process is there (`{tool}`), which says nothing about answers.",
    fix: "Let the healthcheck fail: `{better}`.",
    flag: "Ask with `curl -f`, which fails on 400 and above.",
    ask: "Ask the service itself, for example with `curl -f` or `wget --spider` and the path of its health.",
  },
  doc: {
    title: "The healthcheck cannot fail",
    what: "A healthcheck says something by its exit code alone. One that ends with `|| exit 0` or `|| true`, or that looks at a process instead of asking, stays green while every request is answered with 502.",
    confusedWith: {
      "healthcheck-wrong-target": "there the healthcheck fails although the service works",
      "healthcheck-tool-missing": "there the healthcheck cannot succeed",
    },
  },
  inspect(view) {
    return healthchecks(view).flatMap(({ service, text, tool, waiting, place, cite }) => {
      const places = placesOf(place);
      if (!places) return [];
      const found = { subject: service, cites: [cite] as const, places };
      const [, end, swallow] = /((?:\|\||;)\s*(exit 0|true|:))\s*["']?$/.exec(text) ?? [];
      if (end !== undefined && swallow !== undefined) {
        const [first] = waiting;
        const late = first ? phrase("and-started", { service: first.subject }) : "";
        const better = "|| exit 1";
        return {
          ...found,
          severity: "warning" as const,
          summary: { text: "always", params: { service, end, waiting: late } } as const,
          fix: { text: "fix", params: { better } } as const,
          edits: rewrite(place, end, better),
        };
      }
      if (/^(?:\S*\/)?(?:pgrep|pidof|ps)$/.test(tool) || /^nginx -t\b/.test(text)) {
        return {
          ...found,
          severity: "note" as const,
          summary: { text: "process", params: { service, tool } } as const,
          fix: { text: "ask", params: {} } as const,
        };
      }
      if (tool !== "curl" || isStrict(text)) return [];
      return {
        ...found,
        severity: "note" as const,
        summary: { text: "status", params: { service } } as const,
        fix: { text: "flag", params: {} } as const,
      };
    });
  },
  judge: () => SILENT,
});

/** `-f`, also among others (`-sf`), or something that looks at what was answered. */
function isStrict(text: string): boolean {
  return /\s-[a-zA-Z]*f[a-zA-Z]*\b|--fail|\||-w\b|--write-out/.test(text);
}
