import type { LineRules } from "../log-line.ts";

/** What the JVM itself says, with -XX:+ExitOnOutOfMemoryError or +CrashOnOutOfMemoryError. */
export const jvm: LineRules = {
  first: {
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
