import type { Frame } from "./trace.ts";

export interface AtFrame {
  readonly language: "node" | "java";
  readonly frame: Frame;
}

/** Longer lines are bundles on one line, not frames. */
const LONGEST = 1000;

const JAVA = /^\s+at ([\w$.<>/@-]+)\(([\w$-]+\.(?:java|kt|scala|groovy))(?::(\d+))?\)/;
const JAVA_NATIVE = /^\s+at [\w$.<>/@-]+\((?:Native Method|Unknown Source)\)/;
const POSITION = /^(.+):(\d+):\d+$/;

/** `at f (/app/x.js:1:2)`, `at /app/x.js:1:2`, `at a.b.C.d(C.java:12)`; null for anything else. */
export function readAtFrame(text: string): AtFrame | null {
  if (text.length > LONGEST) return null;
  const [, method, file, line] = JAVA.exec(text) ?? [];
  if (method !== undefined && file !== undefined) {
    return {
      language: "java",
      frame: { file, line: Number(line ?? 0), function: method, text: "" },
    };
  }
  if (JAVA_NATIVE.test(text))
    return { language: "java", frame: { file: "<native>", line: 0, function: "", text: "" } };
  return nodeFrame(text);
}

function nodeFrame(text: string): AtFrame | null {
  const said = text
    .trim()
    .replace(/^at (?:async )?/, "")
    .replace(/ \{$/, "");
  const bracket = said.endsWith(")") ? said.lastIndexOf(" (") : -1;
  const name = bracket < 0 ? "" : said.slice(0, bracket);
  const where = bracket < 0 ? said : said.slice(bracket + 2, -1);
  const [, file, line] = POSITION.exec(where) ?? [];
  if (file !== undefined) {
    const path = file.replace(/^file:\/\//, "");
    return {
      language: "node",
      frame: { file: path, line: Number(line), function: name, text: "" },
    };
  }
  const internal = where === "<anonymous>" || where === "native" || where.startsWith("index ");
  return internal
    ? { language: "node", frame: { file: "<anonymous>", line: 0, function: name, text: "" } }
    : null;
}
