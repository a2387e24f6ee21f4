#!/usr/bin/env node
const version = process.versions.node;
if (Number(version.split(".")[0]) < 24) {
  process.stderr.write("bad-gateway needs Node 24 or newer; this is v" + version + ".\n");
  process.exitCode = 2;
} else {
  import("node:module").then(({ enableCompileCache }) => {
    enableCompileCache();
    return import("./chunks/cli.mjs");
  });
}
