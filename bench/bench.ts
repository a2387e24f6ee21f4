/**
 * `npm run bench [-- --runs N] [--measures 1,3] [--only NAME,…] [--all] [--dist FOLDER]`: measures
 * the distribution against what people do by hand, in turn within one run, and prints one table of
 * ratios. Needs Docker, curl, and the host ports of the barcode stack for itself.
 */
import { clock } from "../src/ports/clock.ts";
import { compareExplain } from "./explain.ts";
import { compareHealthy, withHealthchecks, withoutHealthchecks } from "./healthy.ts";
import { occupy, takeDown } from "./laid.ts";
import { inSeconds, type Options, optionsFrom } from "./options.ts";
import { compareStart } from "./start.ts";
import { compareStatic } from "./static.ts";
import { type Row, tableOf } from "./table.ts";
import { compareVariants } from "./variants.ts";

type Measure = (options: Options) => Promise<readonly Row[]>;

/** By number, as `--measures` names them. */
const MEASURES: Readonly<Record<string, Measure>> = {
  1: async (options) => [await compareHealthy(withoutHealthchecks, options)],
  2: async (options) => [await compareHealthy(withHealthchecks, options)],
  3: compareVariants,
  4: compareStart,
  5: compareStatic,
  6: compareExplain,
};
const WITHOUT_DOCKER: readonly Measure[] = [compareStart, compareStatic, compareExplain];

const PORTS = [8034, 8080];

/** @throws where somebody else's stack would be measured */
async function refuseTakenPorts(): Promise<void> {
  takeDown(); // A run that was stopped may have left its own.
  for (const port of PORTS) {
    try {
      (await occupy(port)).close();
    } catch (error) {
      throw new Error(`host port ${port} is taken: end what listens there first`, { cause: error });
    }
  }
}

async function bench(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const began = clock.elapsed();
  const chosen = Object.entries(MEASURES).filter(
    ([number]) => options.measures.length === 0 || options.measures.includes(number),
  );
  const rows: Row[] = [];
  for (const [, measure] of chosen) {
    if (!WITHOUT_DOCKER.includes(measure)) await refuseTakenPorts();
    rows.push(...(await measure(options)));
  }
  console.log(tableOf(rows));
  console.log(`\n${inSeconds(clock.elapsed() - began)} in all, Node ${process.version}`);
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
