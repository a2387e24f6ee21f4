import { connectSsh } from "../../src/ports/ssh/open-ssh.ts";
import { type CheckRun, check } from "../../src/verbs/check.ts";
import { realPorts } from "../../src/verbs/ports.ts";

const nothing = () => undefined;

/** `check` in a checkout, with these inputs. `sshConfig`: in place of the user's own. */
export function checkDeployed(
  cwd: string,
  options: Readonly<Record<string, string>>,
  sshConfig?: string,
): Promise<CheckRun> {
  const raw = { cwd, dir: null, config: null, out: null, env: process.env, options };
  const progress = { begin: nothing, note: nothing, end: nothing, warn: nothing };
  const { signal } = new AbortController();
  const real = realPorts();
  const ports = sshConfig
    ? { ...real, ssh: (to: string) => connectSsh(to, { configFile: sshConfig }) }
    : real;
  return check(raw, { signal, progress, ports });
}
