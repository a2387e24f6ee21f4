import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  ENGLISH
} from "./shared-report-sayings-refusals.mjs";

// src/report/speech.ts
var IN_ENGLISH = { tag: "en", language: ENGLISH };

export {
  IN_ENGLISH
};
