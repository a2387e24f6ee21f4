import type { UnitState } from "../../case/codes/host.ts";
import { DOWN_EVIDENCE, downAs, notUp } from "../ask/ends/loops.ts";
import { backendsOf, idleServices } from "../ask/ends/running.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "unit-not-running",
  layer: "process",
  severity: "error",
  needs: ["unit.state", "container.state"],
  wants: DOWN_EVIDENCE,
  text: {
    absent:
      "The machine has no systemd unit `{unit}`: nothing starts `{service}` there, and nothing would start it after a reboot.",
    masked:
      "The unit `{unit}` is masked, so systemd refuses to start `{service}` whoever asks for it.",
    stopped: "The unit `{unit}` does not run{since}: it was stopped, or never started.{boot}",
    failed:
      "The unit `{unit}` has failed{since} ({why}), and systemd does not start it again.{boot}",
    install:
      "Install the unit: copy its file to /etc/systemd/system, then `systemctl daemon-reload` and `systemctl enable --now {unit}`. If it has another name there, give that name in the target.",
    unmask: "Run `systemctl unmask {unit}`, then `systemctl enable --now {unit}`.",
    start:
      "Start it for now and for every boot: `systemctl enable --now {unit}`. Then see in its journal that it stays up.",
    look: "Look at the end of its journal for why it ended (`journalctl -u {unit} -n 50`), mend that, then `systemctl restart {unit}`.",
    runs: "the unit of `{service}` is active",
  },
  doc: {
    title: "The systemd unit does not run",
    what: "The backend is a systemd unit of the machine, and the unit is not active: it was stopped, is masked, failed for good, or is not installed at all. nginx is refused at its port. A unit that is not enabled is gone after each reboot.",
    confusedWith: {
      "crash-loop-generic": "there systemd starts it again and again",
      "host-upstream-nobody-listens": "there no unit is known that should have the port",
      "upstream-wrong-port": "there the unit runs, and listens on another port",
    },
  },
  judge(view) {
    const wanted = [...backendsOf(view), ...(view.plan.proxy ? [view.plan.proxy.service] : [])];
    const idle = idleServices(view);
    return view.all("unit.state").map((fact) => {
      const service = fact.subject;
      if (!wanted.includes(service)) return SILENT;
      const down = idle.find((one) => one.service === service);
      if (!down) return { is: "cleared", because: { text: "runs", params: { service } } };
      if (down.state.body.status === "running" || downAs(view, down) === "looping") return SILENT;
      const answer = notUp(down);
      const unit = fact.body;
      const text = textFor(unit);
      const start = text === "failed" ? startCommandPlaces(view, service) : [];
      return {
        ...answer,
        cites: [fact, ...down.ends.slice(-1)],
        places: [...start.slice(0, 1), ...placeOf(view, service, "")],
        summary: { text, params: paramsOf(service, unit) },
        fix: fixFor(text, unit.unit),
        command: `systemctl status ${unit.unit}`,
      };
    });
  },
});

type Text = "absent" | "masked" | "stopped" | "failed";

function fixFor(text: Text, unit: string) {
  const params = { unit };
  if (text === "absent") return { text: "install", params } as const;
  if (text === "masked") return { text: "unmask", params } as const;
  return text === "failed"
    ? ({ text: "look", params } as const)
    : ({ text: "start", params } as const);
}

function textFor({ load, active }: UnitState): Text {
  if (load === "not-found") return "absent";
  if (load === "masked") return "masked";
  return active === "failed" ? "failed" : "stopped";
}

function paramsOf(service: string, { unit, enabled, result, exitCode, signal, since }: UnitState) {
  const code =
    exitCode === null
      ? signal === null
        ? result
        : phrase("signal", { signal })
      : phrase("exit-code", { code: exitCode });
  return {
    ...{ service, unit },
    why: result === "start-limit-hit" ? phrase("too-often", { why: code }) : code,
    since: since === null ? "" : phrase("since", { time: since.slice(0, 19).replace("T", " ") }),
    boot: enabled === "disabled" ? phrase("not-enabled") : "",
  };
}
