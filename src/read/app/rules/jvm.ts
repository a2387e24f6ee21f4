import type { LineRules } from "../log-line.ts";

const NOT_THERE = /^Error: (?:Unable to access jarfile|Could not find or load main class) (\S+)$/;

/** What the JVM itself says: of what it cannot start, and of its heap, where an option has it end. */
export const jvm: LineRules = {
  first: {
    Error: ({ message }) => {
      const command = NOT_THERE.exec(message)?.[1];
      return command === undefined ? null : { code: "command-not-found", command };
    },
    Terminating: ({ message }) =>
      message.startsWith("Terminating due to java.lang.OutOfMemoryError")
        ? { code: "heap-exhausted", runtime: "jvm" }
        : null,
    Aborting: ({ message }) =>
      message.startsWith("Aborting due to java.lang.OutOfMemoryError")
        ? { code: "heap-exhausted", runtime: "jvm" }
        : null,
  },
};
