import type { Capture } from "../case/captures.ts";
import { take, Unavailable } from "./capture.ts";
import { runInside } from "./inside.ts";
import { LOOKUP_SCRIPT, type Lookup, readLookups } from "./lookup-script.ts";
import type { Asker, Subject } from "./subject.ts";

/** The script gives up on each single name after 4 s. */
const TIMEOUT_MS = 6000;

/** What names resolve to for the container. */
export function lookups(
  asker: Asker,
  subject: Subject,
  names: readonly string[],
): Promise<Capture> {
  const how = `getent ahosts ${names.join(" ")}`;
  return take(asker, { kind: "dns", subject: subject.service, how }, async () => {
    const argv = ["sh", "-c", LOOKUP_SCRIPT, "sh", ...names];
    const ran = await runInside(asker, subject, argv, TIMEOUT_MS);
    // The answers come as they come; a case has them in the order of the questions.
    const answers = new Map(readLookups(ran.stdout).map((answer) => [answer.name, answer]));
    const found = names.flatMap((name) => answers.get(name) ?? []).filter(isTold);
    if (found.length === 0) throw new Unavailable(`neither getent nor nslookup by ${ran.how}`);
    return { body: found.map(({ tool: _, ...answer }) => answer) };
  });
}

function isTold({ tool }: Lookup): boolean {
  return tool !== "none";
}
