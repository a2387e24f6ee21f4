import {
  ENGLISH
} from "./shared-report-sayings-refusals.mjs";

// src/report/speech.ts
var IN_ENGLISH = { tag: "en", language: ENGLISH };

export {
  IN_ENGLISH
};
