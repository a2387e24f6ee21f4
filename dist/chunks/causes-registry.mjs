import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  causes
} from "./shared-causes-process-backend-not-running.mjs";
import "./shared-runtime.mjs";
export {
  causes
};
