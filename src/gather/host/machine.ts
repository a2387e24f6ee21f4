import type { Executed } from "../../ports/docker.ts";
import type { Ssh } from "../../ports/ssh.ts";
import type { Time } from "../capture.ts";
import { readerOf } from "./readers.ts";

/** What every source of evidence about a machine needs. */
export interface MachineAsker extends Time {
  /** Runs what reads, and nothing else. */
  readonly ssh: Pick<Ssh, "run" | "destination">;
  /** Whether the user may run something there as root without a password. */
  readonly sudo: boolean;
}

/** A command that ran to its end, and how a person would repeat it. */
export interface RanThere extends Executed {
  readonly how: string;
}

const NOT_THERE = 127;
const TIMEOUT_MS = 45_000;
/** sudo's own refusals (sudo(8)): it has no other exit code for them than the programs'. */
const NO_SUDO = /^sudo: /m;

/** Runs a command on the machine. Rejects where the connection does, and after the time limit. */
export async function ranThere(
  { ssh, signal }: Pick<MachineAsker, "ssh" | "signal">,
  argv: readonly string[],
): Promise<RanThere> {
  const ran = await ssh.run(argv, { signal, timeoutMs: TIMEOUT_MS });
  return { ...ran, how: `ssh ${ssh.destination} ${argv.join(" ")}` };
}

/**
 * As root where that needs no password, and files in folders of another user as that user; else as
 * the user who logged in: then less may be to be seen.
 */
export async function ranAsRoot(asker: MachineAsker, argv: readonly string[]): Promise<RanThere> {
  const reader = asker.sudo ? await readerOf(asker, argv) : null;
  if (reader !== null) {
    const as = reader === "root" ? [] : ["-u", reader];
    const ran = await ranThere(asker, ["sudo", "-n", ...as, ...argv]);
    if (!NO_SUDO.test(ran.stderr)) return ran;
  }
  return ranThere(asker, argv);
}

/** Whether sudo lets the user run anything without a password; asks nobody, and logs no attempt. */
export async function maySudo(ssh: Pick<Ssh, "run">, signal: AbortSignal): Promise<boolean> {
  const { exitCode } = await ssh.run(["sudo", "-n", "-l"], { signal });
  return exitCode === 0;
}

/** Why a program did not say what it was asked for. */
export function refusal({ exitCode, stderr, how }: RanThere): string {
  const program =
    /\s(?:sudo -n (?:-u \S+ )?)?([\w/.-]+)/.exec(how.replace(/^ssh \S+/, ""))?.[1] ?? how;
  if (exitCode === NOT_THERE) return `${program} is not on the machine`;
  const said = stderr.trim().split("\n").at(-1) ?? "";
  return said === "" ? `${program} ended with exit code ${exitCode}` : said;
}
