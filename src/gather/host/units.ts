import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { keptVariable } from "../../case/environment.ts";
import { take, Unavailable } from "../capture.ts";
import { type MachineAsker, ranAsRoot, ranThere, refusal } from "./machine.ts";
import { SHOW } from "./survey.ts";

/** Entries of a unit's journal that are asked for: several lives of one that crashes at its start. */
const LINES = 1000;

/** Everything about one unit that outlives its process: how it stands, its files, what it said. */
export function unit(
  asker: MachineAsker,
  { service, unit: name }: HostService,
): Promise<readonly Capture[]> {
  if (name === null) return Promise.resolve([]);
  return Promise.all([
    shownUnit(asker, service, name),
    take(asker, { kind: "unit.file", subject: service, how: `systemctl cat ${name}` }, async () => {
      const ran = await ranThere(asker, ["systemctl", "cat", "--no-pager", name]);
      if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
      return { body: { text: withoutValues(ran.stdout) }, how: ran.how };
    }),
    take(asker, { kind: "unit.journal", subject: service, how: "journalctl" }, async () => {
      const ran = await ranAsRoot(asker, journalOf(name, LINES));
      // It succeeds with nothing where the user may see nothing of the system's.
      const isHidden = /insufficient permissions|not seeing messages from other users/.test(
        ran.stderr,
      );
      if (ran.exitCode !== 0 || (isHidden && !hasEntries(ran.stdout)))
        throw new Unavailable(HIDDEN);
      return { body: { text: ran.stdout }, how: ran.how };
    }),
  ]);
}

const HIDDEN =
  "the user may not read the journal of the system (groups systemd-journal and adm may, and root)";

/** The command that prints the last lines of a unit, with times in ISO 8601. */
export function journalOf(unit: string, lines: number): readonly string[] {
  const options = ["--quiet", "--no-pager", "--output=short-iso-precise"];
  return ["journalctl", `--unit=${unit}`, `--lines=${lines}`, ...options];
}

function hasEntries(text: string): boolean {
  return text.split("\n").some((line) => /^\d{4}-/.test(line));
}

export function shownUnit(asker: MachineAsker, service: string, name: string): Promise<Capture> {
  const about = { kind: "unit.show", subject: service, how: `systemctl show ${name}` } as const;
  return take(asker, about, async () => {
    const ran = await ranThere(asker, [...SHOW, name]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: `ssh ${asker.ssh.destination} ${about.how}` };
  });
}

/** `Environment=` may hold secrets: of each variable its name is kept. */
function withoutValues(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const [, head, rest] = /^(\s*Environment=)(.*)$/.exec(line) ?? [];
      if (head === undefined || rest === undefined) return line;
      const variables = rest.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
      return head + variables.map((one) => keptVariable(one.replace(/^["']|["']$/g, ""))).join(" ");
    })
    .join("\n");
}
