/** `npm run check`: every stage runs, also after one failed, so that one run shows all there is. */
import { spawnSync } from "node:child_process";
import { root } from "./generated.ts";

const stages: readonly (readonly [name: string, command: string])[] = [
  ["format", "npm run --silent format:check"],
  ["lint", "npm run --silent lint"],
  ["types", "npm run --silent types"],
  ["unused", "npm run --silent unused"],
  ["unit tests", "npm test --silent"],
  ["generated files", "npm run --silent generate -- --check"],
  ["score", "npm run --silent score -- --check"],
  ["dist", "npm run --silent build -- --check"],
];

const failed = stages.filter(([name, command]) => {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`\n$ ${command}\n${stdout}${stderr}`);
  return status !== 0;
});

console.log(
  failed.length === 0
    ? "everything holds"
    : `${failed.length} of ${stages.length} failed: ${failed.map(([name]) => name).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
