import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  IN_ENGLISH,
  inWords,
  spoken
} from "./shared-causes-upload-limits-nginx-client-max-body-size.mjs";
import "./shared-case-last-words.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-report-sayings-refusals.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-runtime.mjs";
export {
  IN_ENGLISH,
  inWords,
  spoken
};
