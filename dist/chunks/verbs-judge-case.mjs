import {
  reportOf
} from "./shared-diagnose-assess.mjs";
import "./shared-read-places-image.mjs";
import "./shared-read-compose-compose-services.mjs";
import "./shared-case-coverage.mjs";
import "./shared-report-speech.mjs";
import "./shared-vscode-languageserver-types.mjs";
import "./shared-read-nginx-syntax-grammar.mjs";
import "./shared-report-settling.mjs";
import "./shared-read-docker-ignore.mjs";
import "./shared-yaml.mjs";
import "./shared-diagnose-describe.mjs";
import "./shared-causes-proxy-config-location-uri-double-or-stripped-prefix.mjs";
import "./shared-case-last-words.mjs";
import "./shared-case-container-start.mjs";
import "./shared-verbs-load-language.mjs";
import "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";
export {
  reportOf
};
