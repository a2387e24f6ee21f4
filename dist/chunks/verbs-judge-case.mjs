import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  reportOf
} from "./shared-vscode-languageserver-types.mjs";
import "./shared-diagnose-assess.mjs";
import "./shared-causes-process-backend-not-running.mjs";
import "./shared-yaml.mjs";
import "./shared-runtime.mjs";
export {
  reportOf
};
