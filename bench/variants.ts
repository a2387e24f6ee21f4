import { differences } from "../test/judged.ts";
import { type Scenario, scenarios } from "../test/scenario.ts";
import { byHand, healthProxied, uploadProxied } from "./by-hand.ts";
import { type ByTool, byTool } from "./by-tool.ts";
import { lay } from "./laid.ts";
import { inSeconds, type Options } from "./options.ts";
import type { Row } from "./table.ts";

/** One for each way to fail that takes its own time, so that the whole bench ends in ten minutes. */
const FEW = [
  "worker-oom-killed",
  "upload-dir-not-writable",
  "missing-env-var",
  "python-missing-dependency",
  "backend-bind-loopback",
  "upstream-wrong-port",
  "upstream-name-typo-or-container-name",
  "nginx-client-max-body-size",
  "host-port-already-allocated",
];

interface Compared {
  readonly leaf: string;
  readonly tool: ByTool;
  /** Milliseconds until the shell saw a failure; null: it saw none. */
  readonly handMs: number | null;
  readonly named: { readonly tool: boolean; readonly hand: boolean };
}

/** Until something is known to be wrong by hand, until it is written down what by us. */
export async function compareVariants(options: Options): Promise<readonly Row[]> {
  const compared: Compared[] = [];
  for (const scenario of chosen(options)) compared.push(await compare(scenario, options));
  const seen = compared.filter(({ handMs }) => handMs !== null);
  const count = (side: "tool" | "hand") => compared.filter(({ named }) => named[side]).length;
  const blind = compared.length - seen.length;
  return [
    {
      what: "broken variants: written diagnosis / the shell sees that anything is wrong",
      values: seen.map(({ tool, handMs }) => tool.writtenMs / (handMs ?? 1)),
      unit: "x",
      target: 1.5,
      beside: `causes named with their place: ${count("tool")} of ${compared.length}, the shell ${count("hand")}${blind > 0 ? `; the shell saw nothing wrong in ${blind}` : ""}`,
    },
    {
      what: "broken variants: last probe to written report",
      values: compared.flatMap(({ tool }) => tool.judgedMs ?? []),
      unit: "ms",
      target: 1000,
      beside: "gathering, judging and writing",
    },
  ];
}

function chosen({ all, only }: Options): readonly Scenario[] {
  const broken = scenarios().filter(({ expect }) => expect.verdict === "broken");
  if (only.length > 0) {
    return broken.filter(({ name }) => only.some((part) => name.includes(part)));
  }
  return all ? broken : broken.filter(({ leaf }) => FEW.includes(leaf));
}

async function compare(scenario: Scenario, { dist, say }: Options): Promise<Compared> {
  const { leaf, expect } = scenario;
  const hand = await (async () => {
    await using laid = await lay(scenario);
    return byHand(laid, [
      "docker compose up -d --wait --wait-timeout 60",
      healthProxied(laid.plan),
      ...uploadProxied(laid),
    ]);
  })();
  const tool = await (async () => {
    await using laid = await lay(scenario);
    return await byTool(laid, dist); // Before the folder goes away.
  })();
  const wrong = differences(tool.report, expect);
  const handMs = hand.exitCode === 0 ? null : hand.ms;
  const times = `${inSeconds(tool.writtenMs)} (${inSeconds(tool.ms)} with all removed)`;
  say(`${leaf}: ${times} / ${handMs === null ? "nothing seen" : inSeconds(handMs)}`);
  for (const line of wrong) say(`  ${line}`);
  const files = (expect.places ?? []).map(({ file, line }) => `${file}:${line}`);
  return {
    leaf,
    tool,
    handMs,
    named: { tool: wrong.length === 0, hand: files.some((place) => hand.output.includes(place)) },
  };
}
