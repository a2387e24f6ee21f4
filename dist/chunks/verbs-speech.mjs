import {
  IN_ENGLISH,
  inWords,
  spoken
} from "./shared-causes-proxy-config-location-uri-double-or-stripped-prefix.mjs";
import "./shared-case-last-words.mjs";
import "./shared-case-container-start.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";
export {
  IN_ENGLISH,
  inWords,
  spoken
};
