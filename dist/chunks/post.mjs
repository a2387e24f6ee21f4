import {
  removeLeftovers
} from "./shared-stack-remove.mjs";
import {
  leftoverPorts
} from "./shared-ports-docker-engine.mjs";
import "./shared-ports-ssh-options.mjs";
import "./shared-ports-http-open.mjs";
import "./shared-dockerode.mjs";
import "./shared-ports-shell.mjs";
import {
  STARTED,
  workflow
} from "./shared-actions-core.mjs";
import "./shared-report-comment-comment.mjs";
import "./shared-ports-github.mjs";
import "./shared-gather-capture.mjs";
import "./shared-case-coverage.mjs";
import {
  StackUnavailable
} from "./shared-ports-docker.mjs";
import {
  stdout
} from "./shared-report-terminal-cause-block.mjs";
import "./shared-plan-options.mjs";
import "./shared-plan-usage-error.mjs";
import "./shared-package.mjs";
import "./shared-report-settling.mjs";
import "./shared-read-docker-ignore.mjs";
import "./shared-yaml.mjs";
import "./shared-ports-files.mjs";
import "./shared-deliver-write-out.mjs";
import "./shared-report-summary-summary.mjs";
import "./shared-report-project-home.mjs";
import "./shared-diagnose-describe.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-ports-ssh-destination.mjs";
import "./shared-case-language-tag.mjs";
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
