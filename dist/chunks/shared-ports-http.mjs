import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  openTcp
} from "./shared-ports-http-open.mjs";

// src/ports/http.ts
function httpOver(open) {
  return {
    // Loading undici takes longer than a short run: only who sends pays for it.
    send: async (request) => (await import("./ports-http-send.mjs")).send(request, open),
    connect: async (...to) => (await import("./ports-http-connect.mjs")).connect(open, ...to)
  };
}
var http = httpOver(openTcp);

// src/ports/ssh.ts
var SshError = class extends Error {
  name = "SshError";
};

export {
  SshError,
  httpOver,
  http
};
