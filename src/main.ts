import { clock } from "./ports/clock.ts";
import { watchForEnding } from "./ports/ending.ts";
import { files } from "./ports/files.ts";
import { stdout } from "./ports/terminal.ts";
import { workflow } from "./ports/workflow.ts";
import { runAction } from "./verbs/action/run.ts";

await runAction({ env: process.env, workflow, files, clock, watch: watchForEnding });
await stdout.flushed();
// Connections that are kept alive for reuse would hold the process for seconds.
process.exit();
