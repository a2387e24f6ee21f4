import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/plan/usage-error.ts
var UsageError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(problemLine).join("\n"));
    this.name = "UsageError";
    this.problems = problems;
  }
};
function problemLine({ file, line, key, message }) {
  const place = file === null ? "" : line === null ? `${file}: ` : `${file}:${line}: `;
  return `${place}${key === "" ? "" : `${key}: `}${message}`;
}

export {
  UsageError,
  problemLine
};
