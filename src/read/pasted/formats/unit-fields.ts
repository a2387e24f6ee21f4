import { SIGNAL_NUMBERS } from "../../app/signal-numbers.ts";
import { commandEnds } from "../command-ends.ts";
import type { Material } from "../material.ts";

/** One line of `systemctl status` without what stands before it. */
export type UnitField = string;

type Unit = Extract<Material, { readonly is: "unit" }>;

const LOADED = /^Loaded: (?<load>\S+) \((?:(?<path>\/[^;)]*))?(?:; (?<enabled>[\w-]+))?/;
const ACTIVE =
  /^Active: (?<active>\w+)(?: \((?!Result: )(?<sub>[^)]*)\))?(?: \(Result: (?<result>[\w-]+)\))?/;
const ENDED = /\(code=(?<how>exited|killed|dumped), (?:status|signal)=(?<what>\w+)/;
/** `├─812 /srv/venv/bin/python /srv/venv/bin/gunicorn …` */
const PROCESS = /^[├└|`][─-]+\s*\d+ (?<command>.+)$/;
const STARTS = /^Process: \d+ ExecStart=(?<command>.+?)(?= \(code=|$)/;

/** SIGCHLD's si_code (sigaction(2)): systemd shows it as ExecMainCode. */
const CODES: Readonly<Record<string, string>> = { exited: "1", killed: "2", dumped: "3" };

/**
 * The properties that `systemctl show` would have had, as far as the status shows them. null where it
 * says nothing about whether the service should run: there is no such unit (people guess names), or
 * something else starts it when it is needed.
 */
export function unitFields(
  head: string | null,
  fields: readonly UnitField[],
  journal: readonly string[],
): Unit | null {
  const { load = "", path = "", enabled = "" } = first(fields, LOADED);
  const unit = head ?? /[^/]+\.service$/.exec(path)?.[0];
  const { active, sub, result } = first(fields, ACTIVE);
  if (unit === undefined || active === undefined || load === "not-found") return null;
  const isTriggered = fields.some((field) => field.startsWith("TriggeredBy:"));
  // What has ended and counts as active has done its work, and what it started runs elsewhere.
  const isOver = active === "inactive" && isTriggered;
  if (isOver || (active === "active" && sub !== "running")) return null;
  const ended =
    fields.find((field) => field.startsWith("Main PID:")) ??
    fields.find((field) => STARTS.test(field));
  const isUp = active === "active" || (active === "activating" && sub !== "auto-restart");
  const commands = fields.flatMap(
    (field) => (PROCESS.exec(field) ?? STARTS.exec(field))?.groups?.["command"] ?? [],
  );
  const told = commands.find((command) => commandEnds([command]).ports.length > 0);
  const shown: Readonly<Record<string, string | undefined>> = {
    Id: unit,
    LoadState: load,
    ActiveState: active,
    SubState: sub ?? active,
    UnitFileState: enabled,
    FragmentPath: path,
    ...(told === undefined ? {} : { ExecStart: `{ argv[]=${told} ; }` }),
    Result: result,
    NRestarts: isUp ? "0" : restartsIn(journal),
    ...(isUp ? {} : endIn(ended ?? "")),
    ...(sub === "auto-restart" ? { Restart: "on-failure" } : {}),
  };
  const properties = Object.entries(shown).flatMap(([name, value]) =>
    value ? [`${name}=${value}`] : [],
  );
  const service = unit.replace(/\.service$/, "");
  return { is: "unit", service, isUp, commands, properties };
}

function first(
  fields: readonly UnitField[],
  pattern: RegExp,
): Readonly<Record<string, string | undefined>> {
  const found = fields.map((field) => pattern.exec(field)).find((one) => one !== null);
  return found?.groups ?? {};
}

/** `Scheduled restart job, restart counter is at 5.` */
function restartsIn(told: readonly string[]): string | undefined {
  return told.flatMap((text) => /restart counter is at (\d+)/.exec(text)?.[1] ?? []).at(-1);
}

function endIn(field: string): Readonly<Record<string, string>> {
  const { how = "", what = "" } = ENDED.exec(field)?.groups ?? {};
  const code = CODES[how];
  const status = /^\d+$/.test(what) ? what : SIGNAL_NUMBERS[`SIG${what}`]?.toString();
  if (code === undefined || status === undefined) return {};
  return { ExecMainCode: code, ExecMainStatus: status };
}
