import {
  ENGLISH
} from "./shared-causes-phrases.mjs";

// src/report/speech.ts
var IN_ENGLISH = { tag: "en", language: ENGLISH };

export {
  IN_ENGLISH
};
