import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/ports/docker.ts
var EngineError = class extends Error {
  name = "EngineError";
  status;
  constructor(message, status, cause) {
    super(message, { cause });
    this.status = status;
  }
};
var StackUnavailable = class extends Error {
  name = "StackUnavailable";
};

export {
  EngineError,
  StackUnavailable
};
