import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineRules } from "../log-line.ts";

const AVC = /avc: +denied +\{ ([\w ]+) \}.* comm="([^"]*)"/;
const APPARMOR = /apparmor="DENIED" operation="([^"]*)".* comm="([^"]*)"/;
const TROUBLE = /^SELinux is preventing (?:\S*\/)?([\w.-]+) from (?:'?)([\w ]+?)(?:'?) access/;

/** What the kernel's audit log and setroubleshoot say, in the journal or in audit.log. */
export const kernel: LineRules = {
  first: {
    "type=AVC": denied,
    "audit:": denied,
    audit: denied,
    kernel: denied,
    "type=1400": denied,
    SELinux: ({ message }) => {
      const [, program, what] = TROUBLE.exec(message) ?? [];
      if (program === undefined || what === undefined) return null;
      return { code: "policy-denied", program, what };
    },
  },
};

function denied({ text }: Line): AppLog | null {
  const [, what, program] = AVC.exec(text) ?? APPARMOR.exec(text) ?? [];
  if (program === undefined || what === undefined) return null;
  return { code: "policy-denied", program, what: what.trim() };
}
