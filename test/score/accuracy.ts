import type { Cause } from "../../src/causes/define.ts";
import { type Asked, confusions, controlTally, isControl, tallies } from "./tally.ts";

const LIVE = /<!-- live -->\n[\s\S]*?<!-- end of live -->/;

export interface Parts {
  readonly causes: readonly Cause[];
  readonly replayed: readonly Asked[];
  /** Ids of causes that recorded cases of deployed systems show. */
  readonly deployed: ReadonlySet<string>;
  /** What stands in the page now, "" for nothing: its live half stays where there is no newer one. */
  readonly before: string;
  /** null: nothing has run here. */
  readonly live: { readonly asked: readonly Asked[]; readonly date: string } | null;
}

/** The page `docs/accuracy.md`. The same input gives the same text. */
export function accuracyPage({ causes, replayed, deployed, live, before }: Parts): string {
  const controls = replayed.filter(({ scenario }) => isControl(scenario)).length;
  const provoked = new Set(replayed.flatMap(({ scenario }) => scenario.expect.causes?.[0] ?? []));
  const others = causes.filter(({ id }) => !provoked.has(id));
  const rest = others.filter(({ id }) => !deployed.has(id));
  const isPublic = ({ doc }: Cause) => doc.what.includes("public evidence");
  const ids = (of: readonly Cause[]) => listed(of.map(({ id }) => id));
  return `${[
    "# Accuracy",
    "`npm run score` writes this page; do not edit it.",
    [
      `- ${replayed.length} scenarios: ${replayed.length - controls} stacks with one fault each, and ${controls} controls, which look wrong and work.`,
      `- ${causes.length} causes can be named; ${causes.length - others.length} of them are provoked by a scenario.`,
      `- Shown by recorded cases of deployed systems (test/scenarios/deployed/): ${ids(others.filter(({ id }) => deployed.has(id)))}.`,
      `- Recognised from public evidence only: ${ids(rest.filter(isPublic))}.`,
      `- Shown by unit tests only: ${ids(rest.filter((cause) => !isPublic(cause)))}.`,
    ].join("\n"),
    "*Cause*: the headline is the right cause. *Place*: it points to the right file and line. *Verdict*: healthy or broken is right. *No cause*: broken, and no cause was named. *Accused*: a control that was called broken or for which a cause was named.",
    live ? liveHalf(live, causes) : (LIVE.exec(before)?.[0] ?? liveHalf(null, causes)),
    "## Recorded cases, diagnosed again",
    half(replayed, causes),
  ].join("\n\n")}\n`;
}

function liveHalf(live: Parts["live"], causes: readonly Cause[]): string {
  const text = live
    ? `## Real Docker, ${live.date}\n\n${half(live.asked, causes)}`
    : "## Real Docker\n\nNot run yet.";
  return `<!-- live -->\n${text}\n<!-- end of live -->`;
}

function half(asked: readonly Asked[], causes: readonly Cause[]): string {
  const missing = asked.filter(({ answer }) => answer === null);
  const inexact = asked.flatMap(({ scenario, answer }) =>
    answer && answer.differences.length > 0
      ? [`- \`${scenario.name}\`: ${answer.differences.join("; ")}`]
      : [],
  );
  const cells = confusions(asked).map(
    ({ expected, given, scenarios }) => `| ${expected} | ${given} | ${scenarios.join(", ")} |`,
  );
  const { controls, verdict, accused } = controlTally(asked);
  return [
    ...(missing.length === 0
      ? []
      : [`Without an answer: ${listed(missing.map(({ scenario }) => scenario.name))}.`]),
    table(asked, causes),
    `Controls: ${controls}; verdict ${share(verdict, controls)}; accused ${accused}.`,
    "Expected and given, where they differ:",
    cells.length === 0
      ? "None."
      : ["| expected | given | scenarios |", "|---|---|---|", ...cells].join("\n"),
    "Not answered exactly:",
    inexact.length === 0 ? "None." : inexact.join("\n"),
  ].join("\n\n");
}

function table(asked: readonly Asked[], causes: readonly Cause[]): string {
  const rows = tallies(asked, causes).map(
    ({ layer, scenarios, cause, place, withPlace, verdict, abstained }) =>
      `| ${layer} | ${scenarios} | ${share(cause, scenarios)} | ${share(place, withPlace)} | ${share(verdict, scenarios)} | ${abstained} |`,
  );
  return [
    "| layer | faults | cause | place | verdict | no cause |",
    "|---|---:|---:|---:|---:|---:|",
    ...rows,
  ].join("\n");
}

/** Rounded down: 100 % is all of them. */
function share(part: number, whole: number): string {
  if (whole === 0) return "-";
  return `${part} (${Math.floor((part / whole) * 1000) / 10} %)`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}
