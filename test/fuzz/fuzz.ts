/**
 * `npm run fuzz [-- SECONDS] [--only nginx|compose|dockerfile] [--seed N [--count N]]`: feeds the
 * readers broken files, each for SECONDS (60), and fails where one crashes, hangs or takes more than
 * a second. What is printed with a finding is enough to see it again.
 */
import { parseArgs } from "node:util";
import { TARGETS } from "./targets.ts";
import { type Finding, hunt } from "./watch.ts";

const { values, positionals } = parseArgs({
  options: { only: { type: "string" }, seed: { type: "string" }, count: { type: "string" } },
  allowPositionals: true,
});
const seconds = Number(positionals[0] ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const end = seed + Number(values.count ?? Number.MAX_SAFE_INTEGER / 2);
const chosen = TARGETS.filter(({ name }) => values.only === undefined || values.only === name);
if (chosen.length === 0 || ![seconds, seed, end].every((value) => value > 0)) {
  console.error("usage: npm run fuzz [-- SECONDS] [--only READER] [--seed N [--count N]]");
  process.exit(2);
}

for (const { name, samples } of chosen) {
  const { inputs, findings } = await hunt(name, { seed, end, seconds });
  const faults = findings.length === 0 ? "no fault" : `${findings.length} faults`;
  console.log(`${name}: ${inputs} inputs of ${samples.length} samples, ${faults} (seed ${seed})`);
  for (const finding of findings) console.log(shown(name, finding));
  if (findings.length > 0) process.exitCode = 1;
}

function shown(name: string, { is, said, seed, sample, text }: Finding): string {
  const input = text.length > 2000 ? `${text.slice(0, 2000)}… (${text.length} characters)` : text;
  const again = `npm run fuzz -- 60 --only ${name} --seed ${seed} --count 1`;
  return `\n${is} ${said}\n  ${sample}; again: ${again}\n  ${JSON.stringify(input)}\n`;
}
