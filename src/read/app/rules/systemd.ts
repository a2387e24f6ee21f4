import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

/** systemd's words on a program that it could not execute (exit status 203, systemd.exec(5)). */
export const systemd: LineRules = {
  first: {
    Failed: ({ body }) => {
      const pattern = /^Failed (?:at step EXEC spawning|to execute) (\/\S+): (.+)$/;
      const [, path, why] = pattern.exec(body) ?? [];
      return path === undefined || why === undefined ? null : notExecuted(path, why);
    },
    Unable: ({ body }) => {
      const command = /^Unable to locate executable '([^']+)'/.exec(body)?.[1];
      return command === undefined ? null : { code: "command-not-found", command };
    },
  },
};

function notExecuted(path: string, why: string): AppLog | null {
  if (/^No such file/.test(why)) return { code: "command-not-found", command: path };
  if (/^Exec format/.test(why)) return { code: "exec-format", path };
  return /^Permission/.test(why) ? { code: "permission-denied", path, tool: null } : null;
}
