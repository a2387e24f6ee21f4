import { clock } from "./ports/clock.ts";
import { files } from "./ports/files.ts";
import { personAtTerminal } from "./ports/person.ts";
import { stdin } from "./ports/stdin.ts";
import { stderr, stdout } from "./ports/terminal.ts";
import { runCli } from "./verbs/cli/run.ts";

const code = await runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin,
  stdout,
  stderr,
  clock,
  files,
  // Looked for when somebody has to be asked: opening the input takes time.
  get person() {
    return personAtTerminal();
  },
});
await Promise.all([stdout.flushed(), stderr.flushed()]);
// Connections that are kept alive for reuse would hold the process for seconds.
process.exit(code);
