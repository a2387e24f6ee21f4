import { END_EVIDENCE } from "../ask/ends.ts";
import { fullDisks } from "../ask/full-disks.ts";
import { composed } from "../ask/service-names.ts";
import { placeOf } from "../ask/start-command.ts";
import { volumeKeyFor } from "../ask/volumes.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "disk-full-backend",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot write {what}: no space is left on the disk (errno 28).",
    fix: "Make room, or give it more: `docker compose exec {service} df -h` shows which disk or volume is full, `docker system df` what Docker itself keeps. Clean up what the application leaves behind (temporary files, old uploads, logs).",
  },
  doc: {
    title: "The backend's disk is full",
    what: "The application, or its database, may write the file, but no space is left on the disk, volume or tmpfs (errno 28). It answers 500, or ends when it needs the space to start.",
    confusedWith: {
      "disk-full-nginx-temp": "there it is nginx that cannot write, in its own error log",
      "upload-dir-not-writable":
        "there the space is there, and the right to write is not (errno 13, 30)",
      "unhandled-exception-500": "there the exception has nothing to do with space",
    },
  },
  judge(view) {
    return fullDisks(view).map(({ service, effect, path, cites, origin }) => {
      const key = path === null ? null : volumeKeyFor(view, service, path);
      const mounts = composed(view, service)?.body.volumes ?? [];
      const keys = key ? [key] : origin ? [] : mounts.map((_, index) => `volumes.${index}`);
      return {
        is: "cause",
        confidence: view.plan.target.kind === "pasted" ? "likely" : "certain",
        subject: service,
        effects: [effect],
        cites,
        places: [
          ...keys.flatMap((one) => placeOf(view, service, one)),
          ...(origin ? [origin] : []),
          ...placeOf(view, service, ""),
        ],
        summary: { text: "summary", params: { service, what: path ?? phrase("a-file") } },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
