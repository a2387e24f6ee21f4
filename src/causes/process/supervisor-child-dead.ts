import type { Fact } from "../../case/facts.ts";
import { type DeadProgram, deadPrograms } from "../ask/ends/supervised.ts";
import { refusedThrough } from "../ask/hops/refused-routes.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type EffectOn } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

export default defineCause({
  id: "supervisor-child-dead",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "container.state",
    "supervised.program",
    "nginx.error",
    "http.exchange",
    "compose.service",
    "dockerfile.instruction",
    "nginx.route",
    "container.network",
  ],
  text: {
    gaveUp:
      "In `{service}` supervisord has given up on the program `{program}` ({how}), and everything else goes on: the container is up, and nobody serves where `{program}` would.{said}",
    "gaveUp-on-machine":
      "supervisord has given up on the program `{program}` ({how}) and does not start it again. supervisord itself goes on, and nobody serves where `{program}` would.{said}",
    unstartable:
      "In `{service}` supervisord cannot start the program `{program}` and has given up on it, and everything else goes on: the container is up, and nobody serves where `{program}` would.{said}",
    "unstartable-on-machine":
      "supervisord cannot start the program `{program}` and has given up on it. supervisord itself goes on, and nobody serves where `{program}` would.{said}",
    again:
      "In `{service}` the program `{program}` ends again and again ({how}) and is started again by supervisord: the container is up, and most of the time nobody serves where `{program}` would.{said}",
    "again-on-machine":
      "The program `{program}` ends again and again ({how}) and is started again by supervisord: most of the time nobody serves where `{program}` would.{said}",
    command:
      "supervisord does not find it: the `command` of `{program}` has to be a program that the image has, with its right path where it is not on PATH: correct the path, or install what is missing.",
    "command-on-machine":
      "supervisord does not find it: the `command` of `{program}` has to be a program that the machine has, with its right path where it is not on PATH: correct the path, or install what is missing.",
    fix: "Find out why `{program}` ends: its last words stand before that line, or in the file that its `stderr_logfile` names. So that it is seen the next time, give the container a healthcheck that asks `{program}`, or run it in a service of its own.",
    "fix-on-machine":
      "Find out why `{program}` ends: `supervisorctl tail -4000 {program} stderr` shows what it said. Mend that, then `supervisorctl start {program}`: once it has given up, supervisord waits for that.",
  },
  doc: {
    title: "A supervised program is dead",
    what: "Several programs run below supervisord, in one container or on one machine. One of them ends and is given up; supervisord and the others live on, so everything looks healthy from outside. nginx is refused at that program's port.",
    confusedWith: {
      "proxy-pass-localhost-in-container":
        "there nginx is alone in its container, and 127.0.0.1 is the wrong address",
      "backend-not-running": "there the container itself has ended",
    },
  },
  judge(view) {
    return deadPrograms(view).map((dead) => {
      const { service, program, how, cites, isGivenUp, answers, words } = dead;
      const origin = words?.body.code === "exception" ? words.body.origin : null;
      const configured = view
        .of("supervised.program", program)
        .flatMap(({ seen }) => seen.place ?? []);
      const said = words
        ? phrase("it-said", { words: words.seen.quote?.split("\n").at(-1) ?? "" })
        : "";
      const [state] = view.of("container.state", service);
      if (state?.body.keeper) {
        return {
          ...followsFrom(dead, state, refusedThrough(view, service)),
          places: startCommandPlaces(view, service),
          summary: {
            text: isGivenUp ? "gaveUp" : "again",
            params: { service, program, how, said },
          },
          fix: { text: "fix", params: { program } },
        };
      }
      return {
        is: "cause",
        confidence: isGivenUp ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "refused", on: answers },
          { effect: "not-started", on: answers },
        ],
        cites: [...cites, ...(words ? [words] : [])],
        places: [...(origin ? [origin] : []), ...configured, ...startCommandPlaces(view, service)],
        ...saying(dead, said),
      };
    });
  },
});

function saying({ service, program, how, isGivenUp, isUnstartable }: DeadProgram, said: Param) {
  if (isUnstartable) {
    return {
      summary: { text: "unstartable", params: { service, program, said } },
      fix: { text: "command", params: { program } },
    } as const;
  }
  const params = { service, program, how, said };
  return {
    summary: { text: isGivenUp ? "gaveUp" : "again", params },
    fix: { text: "fix", params: { program } },
  } as const;
}

/** On a machine the program is the service: what it said when it ended has a cause, and this follows. */
function followsFrom(
  dead: DeadProgram,
  state: Fact<"container.state">,
  refused: readonly EffectOn[],
) {
  const notStarted = { effect: "not-started", on: dead.service } as const;
  return {
    is: "cause",
    confidence: dead.isGivenUp ? "certain" : "likely",
    subject: dead.service,
    effects: [notStarted, ...refused],
    from: [notStarted],
    cites: [...dead.cites, state],
  } as const;
}
