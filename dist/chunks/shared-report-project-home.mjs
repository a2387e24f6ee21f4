import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/report/project-home.ts
var REPOSITORY = "OWNER/bad-gateway";
var HOME = `https://github.com/${REPOSITORY}`;

export {
  REPOSITORY,
  HOME
};
