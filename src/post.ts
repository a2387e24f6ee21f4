import { stdout } from "./ports/terminal.ts";
import { workflow } from "./ports/workflow.ts";
import { cleanUp } from "./verbs/action/clean-up.ts";
import { leftoverPorts } from "./verbs/ports.ts";

await cleanUp(workflow, leftoverPorts);
await stdout.flushed();
process.exit();
