import { serviceName } from "../lines.ts";
import type { Recogniser } from "../recogniser.ts";

/** Compose tells of each container that ends while it is attached. */
const EXITED = /^\s*(?<name>[\w.-]+) exited with code (?<code>\d+)(?: \(restarting\))?\s*$/;

export const composeExits: Recogniser = ({ lines }, from) => {
  let end = from;
  const codes = new Map<string, number>();
  for (; end < lines.length; end++) {
    const { name, code } = EXITED.exec(lines[end]?.text ?? "")?.groups ?? {};
    if (name === undefined) break;
    codes.set(serviceName(name), Number(code));
  }
  const materials = [...codes].map(([service, ExitCode]) => {
    const body = { State: { Status: "exited", ExitCode } };
    return { is: "container", service, body } as const;
  });
  return codes.size > 0 ? { end, what: "exit codes", materials } : null;
};
