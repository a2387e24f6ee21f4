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

// src/ports/ssh/options.ts
var ALWAYS = [
  "BatchMode=yes",
  "StrictHostKeyChecking=yes",
  "UpdateHostKeys=no",
  "ForwardAgent=no",
  "ForwardX11=no",
  "ClearAllForwardings=yes",
  "PermitLocalCommand=no",
  "RequestTTY=no",
  "RemoteCommand=none",
  "ConnectTimeout=10",
  "ServerAliveInterval=10",
  "ServerAliveCountMax=3",
  "ExitOnForwardFailure=no",
  "LogLevel=INFO"
];
function userConfig() {
  return process.env["BAD_GATEWAY_SSH_CONFIG"] || null;
}
function configArguments(configFile) {
  return configFile === null ? [] : ["-F", configFile];
}
function masterArguments(control, configFile) {
  return [
    ...configArguments(configFile),
    ...["-M", "-S", control, "-T", "-o", "ControlPersist=no"],
    ...ALWAYS.flatMap((option) => ["-o", option])
  ];
}
function clientArguments(control) {
  return ["-F", "none", "-S", control, "-T", "-o", "BatchMode=yes", "-o", "ProxyCommand=false"];
}

export {
  SshError,
  httpOver,
  http,
  userConfig,
  configArguments,
  masterArguments,
  clientArguments
};
