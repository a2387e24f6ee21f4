import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/ports/github.ts
var GithubRefusal = class extends Error {
  name = "GithubRefusal";
  is;
  constructor(is, message, options) {
    super(message, options);
    this.is = is;
  }
};

export {
  GithubRefusal
};
