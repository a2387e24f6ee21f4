import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../../src/case/captures.ts";
import { PHRASES } from "../../src/causes/phrases.ts";
import { causes } from "../../src/causes/registry.ts";
import { ON_MACHINE } from "../../src/diagnose/on-machine.ts";
import { clock } from "../../src/ports/clock.ts";
import { rawLines } from "../../src/read/pasted/lines.ts";
import type { Report } from "../../src/report/report.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { recorded } from "../recorded.ts";

/** A picture is no image of a container, and an upload may be one. */
const OF_CONTAINERS = /container|compose|docker|(?<!an )\bimages?\b(?!\/)/i;

/** Docker's own name server is named where nginx asks it, which is the fault. */
const NAMES_DOCKER = "nginx asks Docker's name server";

/** All that a report says of itself: not what it quotes. */
function sentences({ diagnosis }: Report): readonly string[] {
  const found = [...diagnosis.root, ...diagnosis.contributing];
  return [
    ...found.flatMap(({ summary, fix, chain }) => [summary, fix.say, fix.command ?? "", ...chain]),
    ...diagnosis.ruledOut.map(({ because }) => because),
    ...diagnosis.unanswered.flatMap(({ question, why, command }) => [question, why, command ?? ""]),
  ].filter((text) => !text.startsWith(NAMES_DOCKER) && OF_CONTAINERS.test(text));
}

const DEPLOYED = join(import.meta.dirname, "../corpus/deployed");
const machines = ["uniuni", "liaotian"].flatMap((system) =>
  readdirSync(join(DEPLOYED, system)).map((name) => join(DEPLOYED, system, name)),
);

test.each(machines)("%s tells nothing of containers", (path) => {
  const file = JSON.parse(readFileSync(path, "utf8")) as CaseFile;
  expect(sentences(reportOf(file).report)).toEqual([]);
});

/** What the programs of a recorded stack said, as the journal of a machine has it. */
function journalOf({ plan, captures }: CaseFile): string {
  return captures
    .flatMap(({ kind, subject, body }) => {
      if (kind !== "docker.logs" || body === null) return [];
      const lines = body.text
        .split("\n")
        .map((line) =>
          line.replace(/^\d{4}-\S+Z /, "").replace(/\b172\.\d+\.\d+\.\d+\b/g, "10.0.0.7"),
        )
        .filter((line) => !/docker|container/i.test(line));
      if (subject === plan.proxy?.service)
        return ["$ sudo tail /var/log/nginx/error.log", ...lines];
      const own = lines.map((line) => `Nov 29 10:00:00 box ${subject}[912]: ${line}`);
      return [`$ journalctl -u ${subject}.service --no-pager`, ...own];
    })
    .join("\n");
}

describe("what was recorded in containers, said by a machine", () => {
  test.each(recorded())(
    "$scenario.name tells nothing of containers",
    ({ file }) => {
      const text = journalOf(file());
      const { file: pasted } = caseOfPaste([{ name: "", lines: rawLines(text) }], clock);
      // Some show both: there nobody knows.
      if (pasted.plan.runsOn !== "systemd") return;
      expect(sentences(reportOf(pasted).report)).toEqual([]);
    },
    30_000,
  );
});

const MISSING = `Traceback (most recent call last):
  File "/srv/app/main.py", line 5, in <module>
    import asyncpg
ModuleNotFoundError: No module named 'asyncpg'`;

test("in a container, the package is missing in the image", () => {
  const text = MISSING.split("\n").map((line) => `api-1  | ${line}`);
  const { file } = caseOfPaste([{ name: "", lines: rawLines(text.join("\n")) }], clock);
  const [root] = reportOf(file).report.diagnosis.root;
  expect(root?.summary).toBe(
    "`api` cannot start, because the Python package `asyncpg` is not installed in its image.",
  );
});

const paramsOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
const tables = [
  ...causes.map(({ id, text }) => [id, text] as const),
  ["phrases", PHRASES] as const,
];

test.each(tables)(
  "%s has words for machines only beside others, with their parameters",
  (_, text) => {
    const all: Readonly<Record<string, string>> = text;
    for (const [key, words] of Object.entries(all)) {
      if (!key.endsWith(ON_MACHINE)) continue;
      const other = all[key.slice(0, -ON_MACHINE.length)] ?? "";
      expect(paramsOf(other)).toEqual(expect.arrayContaining(paramsOf(words)));
      expect(words).not.toMatch(OF_CONTAINERS);
    }
  },
);
