import { settingPlaces } from "../ask/configuration/settings.ts";
import { failuresWithLog } from "../ask/requests/failures-with-log.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "php-memory-limit",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "app.setting"],
  text: {
    summary:
      "PHP in `{service}` ended the request at {where}: it needed more than the {limit} that PHP's `memory_limit` allows a script.",
    fix: "Let the script use less memory (read the file piece by piece, release what is done), or raise `memory_limit` in the php.ini of `{service}`. The memory of the container is another limit, and was not reached.",
    "fix-on-machine":
      "Let the script use less memory (read the file piece by piece, release what is done), or raise `memory_limit` in the php.ini of `{service}`. The memory of the machine is another limit, and was not reached.",
  },
  doc: {
    title: "A PHP script needs more than memory_limit",
    what: "PHP allows each request memory_limit bytes (128 MB unless set). A script that needs more is ended with a fatal error: PHP answers 500, the child lives on, and nginx passes the 500 through.",
    confusedWith: {
      "worker-oom-killed": "there the kernel kills the child, and nginx answers 502",
      "unhandled-exception-500": "there the script raises an exception of its own",
    },
  },
  judge(view) {
    return failuresWithLog(
      view,
      (log) =>
        log.code === "exception" && log.language === "php" && log.error.is === "out-of-memory",
    ).map(({ service, line, exchange }) => {
      if (line.body.code !== "exception" || line.body.error.is !== "out-of-memory") return SILENT;
      const { origin, frames, error } = line.body;
      const [frame] = frames;
      const where = origin ? `${origin.file}:${origin.line}` : `${frame?.file}:${frame?.line}`;
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: exchange ? [line, exchange] : [line],
        places: [...(origin ? [origin] : []), ...settingPlaces(view, service, "memory_limit")],
        summary: {
          text: "summary",
          params: { service, where, limit: sizeInWords(error.limit ?? 128 * 2 ** 20) },
        },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
