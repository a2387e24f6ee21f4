import type { LineRules } from "../log-line.ts";

const NAMED = /["'‘]([^"'’]{1,200})["'’][^"'‘]*$/;

/** PostgreSQL names a segment as shm_open(3) does: it lies in /dev/shm of its container. */
const SHARED = /could not (?:resize|open) shared memory segment /;

/** Errno 28 in one line: databases, tools and Go say it at the end, all with the same words. */
export const diskFull: LineRules = {
  first: {
    // Python's, where only the last line of the traceback is there.
    OSError: ({ message }) => {
      const [said, path = ""] = /^OSError: \[Errno 28\][^:]*(?:: '([^']*)')?/.exec(message) ?? [];
      return said === undefined ? null : { code: "disk-full", what: path };
    },
  },
  last: {
    device: ({ text }) => {
      const end = text.slice(-24).toLowerCase();
      if (!end.endsWith("no space left on device") || text.length > 1000) return null;
      if (SHARED.test(text)) return { code: "disk-full", what: "/dev/shm" };
      const path = NAMED.exec(text)?.[1] ?? /(\/[\w./-]+): no space/i.exec(text)?.[1];
      return { code: "disk-full", what: path ?? "" };
    },
  },
};
