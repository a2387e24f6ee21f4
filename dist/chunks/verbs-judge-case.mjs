import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  reportOf
} from "./shared-report-compose-report.mjs";
import "./shared-read-nginx-log-error-rules.mjs";
import "./shared-vscode-languageserver-types.mjs";
import "./shared-diagnose-assess.mjs";
import "./shared-diagnose-patch.mjs";
import "./shared-yaml.mjs";
import "./shared-causes-upload-limits-nginx-client-max-body-size.mjs";
import "./shared-case-still-starting.mjs";
import "./shared-runtime.mjs";
export {
  reportOf
};
