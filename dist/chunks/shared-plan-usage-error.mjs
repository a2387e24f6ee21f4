
// src/plan/usage-error.ts
var UsageError = class extends Error {
  problems;
  /** The language that the wrong input itself asks to be answered in; null: it names none. */
  lang;
  constructor(problems, lang = null) {
    super(problems.map(problemLine).join("\n"));
    this.name = "UsageError";
    this.problems = problems;
    this.lang = lang;
  }
};
async function speaking(lang, work) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.problems, error.lang ?? lang) : error;
  }
}
function problemLine({ file, line, key, message }) {
  const place = file === null ? "" : line === null ? `${file}: ` : `${file}:${line}: `;
  return `${place}${key === "" ? "" : `${key}: `}${message}`;
}

export {
  UsageError,
  speaking,
  problemLine
};
