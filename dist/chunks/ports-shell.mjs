import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  shell
} from "./shared-ports-shell.mjs";
import "./shared-runtime.mjs";
export {
  shell
};
