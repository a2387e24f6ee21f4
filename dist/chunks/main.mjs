import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  runAction,
  workflow
} from "./shared-actions-core.mjs";
import {
  watchForEnding
} from "./shared-ports-ending.mjs";
import {
  stdout
} from "./shared-report-summary-summary.mjs";
import {
  clock,
  files
} from "./shared-ports-files.mjs";
import "./shared-plan-options.mjs";
import "./shared-diagnose-assess.mjs";
import "./shared-diagnose-patch.mjs";
import "./shared-yaml.mjs";
import "./shared-case-still-starting.mjs";
import "./shared-runtime.mjs";

// src/main.ts
await runAction({ env: process.env, workflow, files, clock, watch: watchForEnding });
await stdout.flushed();
process.exit();
