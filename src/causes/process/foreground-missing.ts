import { rewrite } from "../ask/configuration/edits.ts";
import { backendsDown, DOWN_EVIDENCE, notUp } from "../ask/ends/loops.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { isAwaitedJob } from "../ask/starts/gates.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { takenAsArguments } from "../ask/starts/start-words.ts";
import { keyPlace, placesOf, started } from "../ask/written/evidence.ts";
import { daemonOption, leavesAtOnce, serverLeftOut } from "../ask/written/hidden-failures.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "foreground-missing",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: DOWN_EVIDENCE,
  text: {
    background:
      "The start command of `{service}` puts {program} into the background (`{by}`) and comes to its end: the container ends with it, whatever happens to {program}.",
    foreground:
      "Take the `{by}` away, so that {program} is what the container runs. Where something has to run beside it, put that into the background, or into a service of its own.",
    cut: "compose starts `{service}` without a shell and leaves out what follows `{kept}` in its command: `{rest}`. So {program} is never started, and the container comes to its end.",
    argument:
      "The start command of `{service}` is a list, and no shell reads it: `{operator}` and what follows (`{rest}`) are handed to `{kept}` as arguments. So {program} is never started, and the container comes to its end.",
    shell: "Give the whole line to a shell, as the last item of the list: `{mended}`.",
    list: "Give the whole line to a shell, as the last item of a list: `command: [sh, -c, '…']`, or put the steps into a script.",
    summary:
      "`{service}` is not running: its start command came to its end (exit code 0), instead of running for as long as the service is needed.",
    fix: "A container lives as long as its first process. Start the server in the foreground: no `&` behind it, no daemon mode (`--daemon`, `-D`), with `exec` at the end of a script; and give an interpreter the program that it shall run.",
  },
  doc: {
    title: "Nothing stays in the foreground",
    what: "A container ends when its first process ends. A server that goes into the background, a script that only prepares something, or an interpreter without a program ends with exit code 0, and the container with it, without any error.",
    confusedWith: {
      "crash-loop-generic": "there the exit code says that something failed",
      "worker-recycle-max-requests": "there the server served first, and ended at its limit",
      "command-not-found": "there the exit code is 127",
    },
  },
  inspect(view) {
    const daemons = started(view).flatMap(({ subject: service }) => {
      const found = daemonOption(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, option: by, line } = found;
      return {
        severity: "error" as const,
        subject: service,
        cites: [line.cite] as const,
        places,
        summary: { text: "background", params: { service, program, by } } as const,
        fix: { text: "foreground", params: { program, by } } as const,
      };
    });
    const cut = started(view).flatMap((service) => {
      const found = serverLeftOut(view, service.subject);
      const places = placesOf(keyPlace(service, "command"));
      if (!found || !places) return [];
      return {
        severity: "error" as const,
        subject: service.subject,
        cites: [service] as const,
        places,
        summary: { text: "cut", params: { service: service.subject, ...found } } as const,
        fix: { text: "list", params: {} } as const,
      };
    });
    const background = started(view).flatMap(({ subject: service }) => {
      const found = leavesAtOnce(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, line } = found;
      return {
        severity: "error" as const,
        subject: service,
        cites: [line.cite] as const,
        places,
        summary: { text: "background", params: { service, program, by: "&" } } as const,
        fix: { text: "foreground", params: { program, by: "&" } } as const,
        edits: rewrite(line.place, found.end, found.mended),
      };
    });
    return [...daemons, ...cut, ...background];
  },
  judge(view) {
    return backendsDown(view, "done").map((idle) => {
      const { service } = idle;
      // Its end is what the others wait for.
      if (isAwaitedJob(view, service)) return SILENT;
      // systemd has its own rules of when a program has ended.
      if (idle.state.body.runtime) return SILENT;
      // It may have served, and then ended as it was told to.
      if (isBlind(view, "app.log", service)) return SILENT;
      const cut = serverLeftOut(view, service);
      const taken = takenAsArguments(view, service);
      const { operator = "", kept = "", rest = "", program = "" } = taken ?? {};
      return {
        ...notUp(idle),
        // Without its log, nobody knows whether it served before it ended.
        confidence: view.looked("app.log", service) ? "certain" : "possible",
        places: startCommandPlaces(view, service),
        ...(cut
          ? {
              summary: { text: "cut", params: { service, ...cut } },
              fix: { text: "list", params: {} },
            }
          : taken
            ? {
                summary: { text: "argument", params: { service, operator, kept, rest, program } },
                fix: { text: "shell", params: { mended: taken.mended } },
              }
            : {
                summary: { text: "summary", params: { service } },
                fix: { text: "fix", params: {} },
              }),
      };
    });
  },
});
