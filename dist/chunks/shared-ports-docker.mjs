
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
