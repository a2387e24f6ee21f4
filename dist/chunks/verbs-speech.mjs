import {
  IN_ENGLISH,
  inWords,
  spoken
} from "./shared-causes-proxy-config-upstream-wrong-port.mjs";
import "./shared-case-last-words.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-runtime.mjs";
export {
  IN_ENGLISH,
  inWords,
  spoken
};
