import { bringUp, newRun } from "../../src/stack/bring-up.ts";
import { planFor, realPorts } from "./small-stack.ts";

/** Brings the stack of the folder up and waits to be killed; prints the run's id when it is up. */
const plan = planFor(process.argv[2] ?? "");
const run = newRun(plan);
const stack = await bringUp(plan, await realPorts(), { run });
await stack.started;
console.log(run.id);
setInterval(() => undefined, 1000);
