import type { Capture } from "../case/captures.ts";
import { take, Unavailable } from "./capture.ts";
import { CONNECT_SCRIPT, readConnects } from "./connect-script.ts";
import { runInside } from "./inside.ts";
import type { Asker, Subject } from "./subject.ts";

interface Target {
  readonly host: string;
  readonly port: number;
}

/** The script gives up on each single target after 4 s. */
const TIMEOUT_MS = 6000;

/** Whether TCP connections from the container's network are accepted, by `host:port`. */
export function connects(
  asker: Asker,
  subject: Subject,
  targets: readonly Target[],
): Promise<Capture> {
  const pairs = targets.map(({ host, port }) => `${host}:${port}`);
  const how = `TCP connect to ${pairs.join(" ")}`;
  return take(asker, { kind: "connects", subject: subject.service, how }, async () => {
    const argv = ["sh", "-c", CONNECT_SCRIPT, "sh", ...pairs];
    const ran = await runInside(asker, subject, argv, TIMEOUT_MS);
    const answers = readConnects(ran.stdout);
    const found = targets.flatMap((target) => {
      const { result } = answers.find((answer) => isSame(answer, target)) ?? { result: null };
      return result === null ? [] : [{ host: target.host, port: target.port, result }];
    });
    if (found.length === 0) throw new Unavailable(`nothing to be told by ${ran.how}`);
    return { body: found };
  });
}

function isSame(one: Target, other: Target): boolean {
  return one.host === other.host && one.port === other.port;
}
