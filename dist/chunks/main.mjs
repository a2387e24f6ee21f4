import {
  runAction,
  workflow
} from "./shared-actions-core.mjs";
import "./shared-report-comment-comment.mjs";
import "./shared-ports-github.mjs";
import "./shared-gather-capture.mjs";
import "./shared-case-coverage.mjs";
import "./shared-ports-docker.mjs";
import {
  watchForEnding
} from "./shared-ports-ending.mjs";
import {
  stdout
} from "./shared-report-terminal-cause-block.mjs";
import "./shared-plan-options.mjs";
import "./shared-plan-usage-error.mjs";
import "./shared-package.mjs";
import "./shared-report-settling.mjs";
import "./shared-read-docker-ignore.mjs";
import "./shared-yaml.mjs";
import {
  clock,
  files
} from "./shared-ports-files.mjs";
import "./shared-deliver-write-out.mjs";
import "./shared-report-summary-summary.mjs";
import "./shared-report-project-home.mjs";
import "./shared-diagnose-describe.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-case-language-tag.mjs";
import "./shared-runtime.mjs";

// src/main.ts
await runAction({ env: process.env, workflow, files, clock, watch: watchForEnding });
await stdout.flushed();
process.exit();
