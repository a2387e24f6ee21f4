import { backendsDown, codeInWords, DOWN_EVIDENCE, notUp } from "../ask/ends/loops.ts";
import { exitOf } from "../ask/ends/running.ts";
import { logCommand } from "../ask/pasted/log-command.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "crash-loop-generic",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [...DOWN_EVIDENCE, "log.end"],
  text: {
    summary:
      "`{service}` starts and ends again and again ({times}, last with exit code {code}{meaning}). Between two lives nobody listens, and nginx is refused or finds no route.",
    said: "`{service}` starts and ends again and again ({times}, last with exit code {code}{meaning}); it prints last `{words}`. Between two lives nobody listens, and nginx is refused or finds no route.",
    unread: "Read the last lines of the run before: the reason stands there.",
    fix: "Read the last lines of the run before: the reason stands there, in words that this tool does not know.",
  },
  doc: {
    title: "The backend crashes in a loop",
    what: "The backend ends shortly after each start, and its restart policy starts it again. This is named only where the log gives no reason that has a cause of its own.",
    confusedWith: {
      "backend-not-running": "there it ended once, and nothing starts it again",
      "foreground-missing": "there it ends with exit code 0: nothing failed",
      "startup-race-backend-slow-boot": "there it comes up in the end",
    },
  },
  judge(view) {
    return backendsDown(view, "looping").map((idle) => {
      const { service, state, ends } = idle;
      const code = exitOf(idle) ?? 0;
      const said = lastSaid(view, service);
      const times = Math.max(ends.length, state.body.restartCount);
      const params = {
        service,
        code,
        meaning: codeInWords(code),
        times: times > 1 ? phrase("times-so-far", { count: times }) : phrase("restarting-now"),
      };
      return {
        ...notUp(idle),
        cites: [state, ...(said ? [said] : []), ...ends.slice(-1)],
        places: [...startCommandPlaces(view, service).slice(0, 1), ...placeOf(view, service, "")],
        summary: said
          ? { text: "said", params: { ...params, words: said.body.text.replaceAll("`", "'") } }
          : { text: "summary", params },
        fix: { text: view.looked("app.log", service) ? "fix" : "unread", params: {} },
        command: logCommand(idle.state),
      };
    });
  },
});

/** What it prints last; null also where that is an error which a cause of its own tells. */
function lastSaid(view: View<"log.end" | "app.log">, service: string) {
  const [said] = view.of("log.end", service);
  if (!said) return null;
  const isTold = view
    .of("app.log", service)
    .some(({ body }) => body.code === "exception" && said.body.text.includes(body.name));
  return isTold ? null : said;
}
