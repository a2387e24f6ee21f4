import { scenarios } from "../test/scenario.ts";
import { byHand, healthDirect, healthProxied, uploadProxied } from "./by-hand.ts";
import { byTool } from "./by-tool.ts";
import { type Laid, lay } from "./laid.ts";
import { inSeconds, type Options } from "./options.ts";
import { spreadOf } from "./spread.ts";
import type { Row } from "./table.ts";

interface Comparison {
  readonly what: string;
  readonly target: number;
  /** Over the base's files. */
  readonly change: Readonly<Record<string, string>>;
  script(laid: Laid): readonly string[];
}

const NO_HEALTHCHECKS = `services:
  backend: {healthcheck: {disable: true}}
  frontend: {healthcheck: {disable: true}}
`;

export const withoutHealthchecks: Comparison = {
  what: "healthy stack without healthchecks: whole check / up -d, curl loop, upload, down",
  target: 1.3,
  change: { "docker-compose.override.yml": NO_HEALTHCHECKS },
  script: (laid) => [
    "docker compose up -d",
    `until ${healthDirect(laid.plan)} && ${healthProxied(laid.plan)}; do sleep 1; done`,
    ...uploadProxied(laid),
    "docker compose down -v -t 0",
  ],
};

export const withHealthchecks: Comparison = {
  what: "healthy stack with its own healthchecks: whole check / up -d --wait, curls, down",
  target: 0.5,
  change: {},
  script: (laid) => [
    "docker compose up -d --wait",
    healthDirect(laid.plan),
    healthProxied(laid.plan),
    ...uploadProxied(laid),
    "docker compose down -v",
  ],
};

/** Both sides in turn, each in a folder that no earlier run has written to. */
export async function compareHealthy(
  { what, target, change, script }: Comparison,
  { runs, dist, say }: Options,
): Promise<Row> {
  const base = scenarios().find(({ name }) => name === "barcode/controls/base");
  if (!base) throw new Error("the barcode stack is not there");
  const pairs: { readonly tool: number; readonly hand: number }[] = [];
  for (let run = 1; run <= runs; run++) {
    const hand = await inFreshFolder(base, change, async (laid) => {
      const { ms, exitCode, output } = byHand(laid, script(laid));
      if (exitCode !== 0) throw new Error(`the shell failed on a healthy stack:\n${output}`);
      return ms;
    });
    const tool = await inFreshFolder(base, change, async (laid) => {
      const { ms, report } = await byTool(laid, dist);
      if (report.verdict !== "healthy") throw new Error(`a healthy stack is ${report.verdict}`);
      return ms;
    });
    pairs.push({ tool, hand });
    say(`${what}: ${inSeconds(tool)} / ${inSeconds(hand)}`);
  }
  const medianOf = (side: "tool" | "hand") =>
    inSeconds(spreadOf(pairs.map((pair) => pair[side]))?.median ?? 0);
  return {
    what,
    values: pairs.map(({ tool, hand }) => tool / hand),
    unit: "x",
    target,
    beside: `${medianOf("tool")} against ${medianOf("hand")}`,
  };
}

async function inFreshFolder(
  base: Parameters<typeof lay>[0],
  change: Comparison["change"],
  work: (laid: Laid) => Promise<number>,
): Promise<number> {
  await using laid = await lay(base, change);
  return await work(laid);
}
