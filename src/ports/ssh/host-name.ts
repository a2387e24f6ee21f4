import type { Shell } from "../shell.ts";
import { sshDestination } from "./destination.ts";
import { configArguments, userConfig } from "./options.ts";

const TIMEOUT_MS = 5000;

/** The host that ssh itself connects to, by the same configuration; an IPv6 address without brackets. */
export async function sshHostName(
  destination: string,
  shell: Pick<Shell, "run">,
  configFile: string | null = userConfig(),
): Promise<string> {
  const to = sshDestination(destination) ?? destination;
  const args = [...configArguments(configFile), "-G", "--", to];
  const { stdout } = await shell.run("ssh", args, { timeoutMs: TIMEOUT_MS });
  const host = /^hostname (.+)$/m.exec(stdout)?.[1] ?? hostIn(to);
  return host.replace(/^\[(.*)\]$/, "$1");
}

/** Only in a URL a colon begins a port. */
function hostIn(to: string): string {
  const host = to.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "");
  return to.startsWith("ssh://") ? host.replace(/:\d+$/, "") : host;
}
