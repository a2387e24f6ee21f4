import type { FactTable } from "../case/fact-table.ts";
import { isOnMachine } from "../case/on-machine.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import type { Judgement, Say, Texts } from "../causes/define.ts";
import { type Param, PHRASES } from "../causes/phrases.ts";

/**
 * What speaks of containers is not true where there are none. Beside such a text, `summary`, a cause
 * may have `summary-on-machine`, with the same parameters or fewer; so may phrases.
 */
export const ON_MACHINE = "-on-machine";

/** The answer in the words of where its subject runs: a unit may stand beside containers. */
export function asItRuns(answer: Judgement, texts: Texts, { plan, of }: FactTable): Judgement {
  if (answer.is === "silent") return answer;
  const states = answer.is === "cause" ? of("container.state", answer.subject) : [];
  const isUncontained = states.some(({ body }) => body.runtime !== undefined);
  if (!isUncontained && !isOnMachine(plan)) return answer;
  if (answer.is === "cleared") return { ...answer, because: reworded(answer.because, texts) };
  const { command, ...rest } = answer;
  const asked = command === undefined ? undefined : commandFor(command, plan);
  return {
    ...rest,
    summary: reworded(rest.summary, texts),
    fix: reworded(rest.fix, texts),
    ...(asked === undefined ? {} : { command: asked }),
  };
}

/** A sentence, and the phrases in it, in the words of a machine where there are such. */
export function reworded({ text, params }: Say<Texts>, texts: Texts): Say<Texts> {
  const other = `${text}${ON_MACHINE}`;
  const entries = Object.entries<Param>(params).map(
    ([name, value]) => [name, paramFor(value)] as const,
  );
  return { text: texts[other] === undefined ? text : other, params: Object.fromEntries(entries) };
}

function paramFor(value: Param): Param {
  if (typeof value !== "object") return value;
  if ("list" in value) return { ...value, of: value.of.map(paramFor) };
  const other = `${value.phrase}${ON_MACHINE}`;
  return other in PHRASES ? { ...value, phrase: other } : value;
}

/** What shows the same of programs that systemd or pm2 keeps; undefined where nothing does. */
function commandFor(command: string, { runsOn }: PlanRecord): string | undefined {
  if (!/^docker\b/.test(command)) return command;
  const own = COMMANDS.find(([asked]) => asked.test(command));
  return runsOn === "pm2" ? own?.[2] : own?.[1];
}

const COMMANDS: readonly (readonly [asked: RegExp, systemd: string, pm2: string])[] = [
  [/\/proc\/net\/tcp/, "sudo ss -ltnp", "sudo ss -ltnp"],
  [
    /^docker compose (?:logs|ps)\b/,
    "systemctl --failed; sudo journalctl --no-pager -n 200",
    "pm2 list; pm2 logs --nostream --lines 200",
  ],
  [/OOMKilled/, "sudo journalctl -k --no-pager", "sudo journalctl -k --no-pager"],
  [
    /^docker compose restart nginx\b/,
    "sudo systemctl restart nginx",
    "sudo systemctl restart nginx",
  ],
];
