import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  causes
} from "./shared-causes-upload-limits-nginx-client-max-body-size.mjs";
import "./shared-case-still-starting.mjs";
import "./shared-runtime.mjs";
export {
  causes
};
