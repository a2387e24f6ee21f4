import { DOWN_EVIDENCE, notUp } from "../ask/ends/loops.ts";
import { backendsOf, exitOf, idleServices } from "../ask/ends/running.ts";
import { hopsOf } from "../ask/hops/hops.ts";
import { refusedThrough } from "../ask/hops/refused-routes.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "kept-program-not-running",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [...DOWN_EVIDENCE, "nginx.route", "container.network"],
  text: {
    gaveUp:
      "{manager} has given up on `{program}` and does not start it again: it ended too often right after its start ({how}). {manager} itself goes on, and nobody serves where `{program}` would.",
    gaveUpUnseen:
      "{manager} has given up on `{program}` and does not start it again: it ended too often right after its start. {manager} itself goes on, and nobody serves where `{program}` would.",
    stopped:
      "`{program}` does not run, and {manager} does not start it: somebody stopped it there, or it has not been started since {manager} was.",
    ended:
      "`{program}` has ended ({how}), and {manager} is set up not to start it again, so nobody serves where it would.",
    look: "Find out why `{program}` ends: its last words stand in its log, which the command below shows. Mend that, then start it: `{start}`.",
    start:
      "Start it with `{start}`, and see that it stays up. So that it also comes back after a boot: {boot}.",
    runs: "{manager} says that `{program}` runs",
  },
  doc: {
    title: "The process manager does not start the program",
    what: "On a machine without containers, pm2 or supervisord keeps the backend. The manager runs, so its unit is active, but it does not start this program: it has given up after too many ends (pm2 calls that errored), or somebody stopped it. nginx is refused at its port until somebody starts it again.",
    confusedWith: {
      "supervisor-child-dead": "there supervisord has given up, and says so as FATAL",
      "host-upstream-nobody-listens": "there no process manager is known that should start it",
      "unit-not-running": "there a systemd unit is stopped or has failed",
    },
  },
  judge(view) {
    const idle = idleServices(view);
    return view.all("container.state").map((state) => {
      const { subject: service, body } = state;
      const { keeper } = body;
      const isPassedTo = hopsOf(view).some((hop) => hop.service === service);
      if (!keeper || !(isPassedTo || backendsOf(view).includes(service))) return SILENT;
      const { manager, program } = keeper;
      const named = { manager: NAMES[manager], program };
      const down = idle.find((one) => one.service === service);
      if (!down) return { is: "cleared", because: { text: "runs", params: named } };
      const { over } = keeper;
      // That supervisord gave up is a cause of its own.
      if (over === null || (over === "given-up" && manager === "supervisor")) return SILENT;
      const start = STARTS[manager].replace("NAME", program);
      const boot = BOOTS[manager];
      const answer = notUp(down);
      return {
        ...answer,
        effects: [...answer.effects, ...refusedThrough(view, service)],
        places: startCommandPlaces(view, service),
        summary: summaryOf(over, exitOf(down), named),
        fix:
          over === "stopped"
            ? { text: "start", params: { start, boot } }
            : { text: "look", params: { program, start } },
        command: LOOKS[manager].replaceAll("NAME", program),
      };
    });
  },
});

type Over = "given-up" | "stopped" | "ended";

/** Without its code where nobody saw one: the list of pm2 has none. */
function summaryOf(
  over: Over,
  code: number | null,
  named: { readonly manager: string; readonly program: string },
) {
  const how = phrase("exit-code", { code: code ?? "" });
  if (over === "stopped") return { text: "stopped", params: named } as const;
  if (over === "ended") return { text: "ended", params: { ...named, how } } as const;
  return code === null
    ? ({ text: "gaveUpUnseen", params: named } as const)
    : ({ text: "gaveUp", params: { ...named, how } } as const);
}

const NAMES = { pm2: "pm2", supervisor: "supervisord" } as const;
const STARTS = { pm2: "pm2 restart NAME", supervisor: "supervisorctl start NAME" } as const;
const LOOKS = {
  pm2: "pm2 logs NAME --err --lines 40 --nostream",
  supervisor: "supervisorctl status NAME; supervisorctl tail -4000 NAME stderr",
} as const;
const BOOTS = { pm2: "`pm2 startup` and `pm2 save`", supervisor: "`autostart=true`" } as const;
