import { serviceName } from "../lines.ts";
import type { Material } from "../material.ts";
import type { Recogniser } from "../recogniser.ts";
import { EXITED } from "../stands-alone.ts";

export const composeExits: Recogniser = ({ lines }, from) => {
  let end = from;
  const materials: Material[] = [];
  for (; end < lines.length; end++) {
    const { name, code, restarts } = EXITED.exec(lines[end]?.text ?? "")?.groups ?? {};
    if (name === undefined) break;
    materials.push({
      is: "exit",
      service: serviceName(name),
      container: name,
      code: Number(code),
      restarts: restarts !== undefined,
    });
  }
  return materials.length > 0 ? { end, what: "exit codes", materials } : null;
};

/** What compose says when it is interrupted, or ends everything because one container ended. */
const STOPPING = /^\s*(?:\^C)?\s*(?:Gracefully stopping\b|Aborting on container exit\b)/i;

export const composeStops: Recogniser = ({ lines }, from) => {
  const { text = "", source = null } = lines[from] ?? {};
  if (source !== null || !STOPPING.test(text)) return null;
  return { end: from + 1, what: "messages of docker and compose", materials: [{ is: "stop" }] };
};
