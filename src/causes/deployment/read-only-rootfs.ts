import { refusedStarts, START_EVIDENCE } from "../ask/starts/refused-starts.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

/** errno(3): EROFS. */
const READ_ONLY = 30;

export default defineCause({
  id: "read-only-rootfs",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "compose.service", "container.config"],
  text: {
    summary:
      "nginx does not start: it has to write {path}, and the file system of its container is read-only.",
    "summary-on-machine":
      "nginx does not start: it has to write {path}, and the file system there is read-only.",
    fix: "Keep `read_only: true` and give `{service}` a tmpfs for each folder that nginx writes: its temporary folders (/var/cache/nginx in the official image, /var/lib/nginx in Debian's) and the one of its pid file (/run or /var/run).",
    "fix-on-machine":
      "See why it is read-only: `findmnt` shows how it is mounted, `dmesg` whether the kernel did that after a fault of the disk; in the unit of `{service}`, `ProtectSystem=` makes folders read-only that no `ReadWritePaths=` names.",
  },
  doc: {
    title: "nginx cannot write, because its container is read-only",
    what: "With `read_only: true` nothing in the container can be written but mounts. nginx makes its temporary folders and a pid file at every start, and ends when it cannot (errno 30).",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx runs, and only larger uploads fail",
      "nginx-user-missing": "there the start fails for the user, before anything is written",
    },
  },
  judge(view) {
    const starts = refusedStarts(
      view,
      ({ code, errno }) =>
        errno === READ_ONLY && (code === "temp-file-failed" || code === "file-failed"),
    );
    return starts.map(({ service, line, confidence, cites }) => {
      const [config] = view.of("container.config", service);
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...(config?.body.readOnly ? [config] : [])],
        places: [...placeOf(view, service, "read_only"), ...placeOf(view, service, "")],
        summary: { text: "summary", params: { path: line.body.name ?? phrase("its-own-files") } },
        fix: { text: "fix", params: { service } },
      };
    });
  },
});
