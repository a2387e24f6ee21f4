import { isExcerpt } from "../../case/is-excerpt.ts";
import { END_EVIDENCE } from "../ask/ends/ends.ts";
import { composed } from "../ask/names/service-names.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { fullDisks } from "../ask/storage/full-disks.ts";
import { volumeKeyFor } from "../ask/storage/volumes.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Of each container for itself (docker-run(1): --shm-size), and on no disk. */
const SHARED = "/dev/shm";

export default defineCause({
  id: "disk-full-backend",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot write {what}: no space is left on the disk (errno 28).",
    shared:
      "`{service}` has no shared memory left (errno 28): /dev/shm of its container is full, which is no disk. Docker gives it 64 MB unless `shm_size` says otherwise.",
    "shared-on-machine":
      "`{service}` has no shared memory left (errno 28): /dev/shm is full, which is no disk.",
    "fix-shared":
      "Raise `shm_size` of `{service}` in compose (`shm_size: 256m`) and make the container anew, or let it need less: in PostgreSQL fewer parallel workers (`max_parallel_workers_per_gather`) or a smaller `work_mem`.",
    "fix-shared-on-machine":
      "See what fills /dev/shm (`df -h /dev/shm`, `ls -l /dev/shm`), make it larger (`mount -o remount,size=1G /dev/shm`), or let `{service}` need less: in PostgreSQL fewer parallel workers (`max_parallel_workers_per_gather`) or a smaller `work_mem`.",
    fix: "Make room, or give it more: `docker compose exec {service} df -h` shows which disk or volume is full, `docker system df` what Docker itself keeps. Clean up what the application leaves behind (temporary files, old uploads, logs).",
    "fix-on-machine":
      "Make room, or give it more: `df -h` shows which disk is full, `df -i` which has no inodes left, `du -xh --max-depth=2 /` what fills it. Clean up what the application leaves behind (temporary files, old uploads, logs).",
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
      const isShared = path === SHARED || path?.startsWith(`${SHARED}/`) === true;
      const keys = isShared ? [] : volumeKeys(view, service, path, origin !== null);
      return {
        is: "cause",
        confidence: isExcerpt(view) ? "likely" : "certain",
        subject: service,
        effects: [effect],
        cites,
        places: [
          ...(isShared ? placeOf(view, service, "shm_size") : []),
          ...keys.flatMap((one) => placeOf(view, service, one)),
          ...(origin ? [origin] : []),
          ...placeOf(view, service, ""),
        ],
        summary: isShared
          ? { text: "shared", params: { service } }
          : { text: "summary", params: { service, what: path ?? phrase("a-file") } },
        fix: { text: isShared ? "fix-shared" : "fix", params: { service } },
      };
    });
  },
});

/** The mount that is full; where neither a path nor the code tells, any of them may be. */
function volumeKeys(
  view: View<"compose.service">,
  service: string,
  path: string | null,
  hasOrigin: boolean,
): readonly string[] {
  const key = path === null ? null : volumeKeyFor(view, service, path);
  if (key !== null) return [key];
  const mounts = composed(view, service)?.body.volumes ?? [];
  return hasOrigin ? [] : mounts.map((_, index) => `volumes.${index}`);
}
