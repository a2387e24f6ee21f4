import { clock } from "./ports/clock.ts";
import { files } from "./ports/files.ts";
import { personAtTerminal } from "./ports/person.ts";
import { stderr, stdout } from "./ports/terminal.ts";
import { runCli } from "./verbs/cli/run.ts";

const code = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout,
  stderr,
  clock,
  files,
  person: personAtTerminal(),
});
await Promise.all([stdout.flushed(), stderr.flushed()]);
// Connections that are kept alive for reuse would hold the process for seconds.
process.exit(code);
