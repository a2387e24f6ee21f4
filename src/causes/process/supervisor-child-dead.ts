import { startCommandPlaces } from "../ask/start-command.ts";
import { deadPrograms } from "../ask/supervised.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

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
  ],
  text: {
    gaveUp:
      "In `{service}` supervisord has given up on the program `{program}` ({how}), and everything else goes on: the container is up, and nobody serves where `{program}` would.{said}",
    again:
      "In `{service}` the program `{program}` ends again and again ({how}) and is started again by supervisord: the container is up, and most of the time nobody serves where `{program}` would.{said}",
    fix: "Find out why `{program}` ends: its last words stand before that line, or in the file that its `stderr_logfile` names. So that it is seen the next time, give the container a healthcheck that asks `{program}`, or run it in a service of its own.",
  },
  doc: {
    title: "A supervised program is dead",
    what: "Several programs run in one container below supervisord. One of them ends and is given up; the container lives on with the others, so everything looks healthy from outside. nginx beside it is refused at 127.0.0.1.",
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
        summary: { text: isGivenUp ? "gaveUp" : "again", params: { service, program, how, said } },
        fix: { text: "fix", params: { program } },
      };
    });
  },
});
