import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  leftoverPorts
} from "./shared-ports-docker-engine.mjs";
import "./shared-dockerode.mjs";
import {
  STARTED,
  workflow
} from "./shared-actions-core.mjs";
import "./shared-ports-shell.mjs";
import {
  stdout
} from "./shared-report-summary-summary.mjs";
import "./shared-ports-files.mjs";
import {
  removeLeftovers
} from "./shared-stack-remove.mjs";
import "./shared-ports-http.mjs";
import {
  StackUnavailable
} from "./shared-ports-docker.mjs";
import "./shared-plan-options.mjs";
import "./shared-ports-http-open.mjs";
import "./shared-diagnose-assess.mjs";
import "./shared-diagnose-patch.mjs";
import "./shared-yaml.mjs";
import "./shared-case-still-starting.mjs";
import "./shared-runtime.mjs";

// src/verbs/action/clean-up.ts
async function cleanUp(workflow2, ports) {
  if (workflow2.state(STARTED) === "") return;
  try {
    const removed = await removeLeftovers(await ports());
    workflow2.line(
      removed.length === 0 ? "Nothing was left." : `Removed what was left of ${removed.join(", ")}.`
    );
  } catch (error) {
    if (error instanceof StackUnavailable) return;
    workflow2.line(`warning: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// src/post.ts
await cleanUp(workflow, leftoverPorts);
await stdout.flushed();
process.exit();
