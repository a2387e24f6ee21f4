import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/case/codes/http.ts
var UNNAMED = { method: "a", path: "request" };

export {
  UNNAMED
};
