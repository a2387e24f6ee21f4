import type { Fact } from "../../case/facts.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "host-port-held",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "host.process", "unit.state"],
  text: {
    summary:
      "`{service}` cannot listen on port {port}: process {pid} of the user {user} has it (`{command}`), started by {by}. The service ends at each start, and what answers at that port is the other program.",
    unseen:
      "`{service}` cannot listen on {port}: another program of the machine has it already, and the service ends at each start. Which one could not be seen.",
    stop: "Find out who needs process {pid} (`{command}`). If nobody does, end it, see that nothing starts it again, and start `{service}`; else give one of the two another port, and tell nginx.",
    find: "See who has it: `sudo ss -ltnp 'sport = :{number}'`. Often it is an earlier instance that was started by hand. End it, or give one of the two another port.",
  },
  doc: {
    title: "Another program of the machine has the port",
    what: "On a machine without containers all programs share the ports. An instance that somebody once started by hand, or another unit, still has the port, so the unit ends at each start (errno 98, EADDRINUSE), and requests reach the wrong program or nobody.",
    confusedWith: {
      "backend-port-in-use-in-container":
        "there both programs are in one container, which has ports of its own",
      "upstream-wrong-port": "there the backend does listen, on another port than nginx asks",
    },
  },
  judge(view) {
    return endsBecause(view, "port-in-use").map((ended) => {
      const { service, state, reason } = ended;
      if (!state.body.runtime) return SILENT;
      const port = reason.port ?? portOf(view, service);
      const holder = holderOf(view, service, port);
      const grounds = neverServed(ended, ...(holder ? [holder] : []));
      const { effects } = grounds;
      const answer = {
        ...grounds,
        // Whoever has the port answers in the service's place.
        effects: [
          ...effects,
          { effect: "app-rejected", on: service },
          { effect: "server-error", on: service },
        ] as const,
        places: startCommandPlaces(view, service),
      };
      if (!holder || port === null) {
        const shown = port === null ? phrase("its-port") : phrase("port", { port });
        return {
          ...answer,
          effects: [effects[0], ...answer.effects.slice(1)],
          summary: { text: "unseen", params: { service, port: shown } },
          fix: { text: "find", params: { number: port ?? "PORT" } },
        };
      }
      const { pid, user, by, unit } = holder.body;
      const command = holder.body.command.replaceAll("`", "'");
      const starter =
        by === "systemd" && unit !== null
          ? phrase("the-unit", { unit })
          : by === "a shell"
            ? phrase("a-shell")
            : by;
      return {
        ...answer,
        effects: [effects[0], ...answer.effects.slice(1)],
        summary: { text: "summary", params: { service, port, pid, user, command, by: starter } },
        fix: { text: "stop", params: { service, pid, command } },
        command: `ps -o pid,user,lstart,args -p ${pid}`,
      };
    });
  },
});

/** The port that the service is meant to have, where its last words do not name it. */
function portOf(view: View<"compose.service">, service: string): number | null {
  return view.of("compose.service", service)[0]?.body.ports[0]?.container ?? null;
}

/** A process with this port that is none of the service's own. */
function holderOf(
  view: View<"host.process" | "unit.state">,
  service: string,
  port: number | null,
): Fact<"host.process"> | undefined {
  const own = view.of("unit.state", service)[0]?.body.unit;
  return view
    .of("host.process", service)
    .find(({ body }) => port !== null && body.ports.includes(port) && body.unit !== (own ?? ""));
}
