import type { Pm2App } from "../../case/codes/host.ts";
import type { Process } from "../../read/host/processes.ts";
import { type MachineAsker, ranAsRoot } from "./machine.ts";
import { headsOf, partsOf } from "./several-files.ts";

/** What one pm2 wrote down about apps that nobody told it to save. */
interface Traces {
  /** The end of its pm2.log. */
  readonly log: string;
  /** The process of each app that runs, by the app's name. */
  readonly pids: ReadonlyMap<string, number>;
}

/** Apps that a pm2 keeps, or kept, and that its dump.pm2 does not name: few people run `pm2 save`. */
export async function unsaved(
  asker: MachineAsker,
  home: string,
  saved: readonly Pm2App[],
  processes: readonly Process[],
): Promise<readonly Pm2App[]> {
  const listed = await ranAsRoot(asker, [
    ...["find", `${home}/pids`, "-maxdepth", "1", "-type", "f", "-name", "*.pid"],
  ]);
  const files = listed.stdout.split("\n").filter((path) => path !== "");
  const [log, read] = await Promise.all([
    ranAsRoot(asker, ["tail", "-n", "2000", `${home}/pm2.log`]),
    files.length === 0 ? null : ranAsRoot(asker, headsOf(files)),
  ]);
  const pids = new Map(
    partsOf(read?.stdout ?? "").flatMap(([path, text]) => {
      const name = /\/([^/]+)-\d+\.pid$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, Number(text.trim())] as const];
    }),
  );
  return appsFrom(home, { log: log.stdout, pids }, processes).filter(
    ({ name }) => !saved.some((app) => app.name === name),
  );
}

/** By name: what runs of it, else the script that pm2 gave up on. */
export function appsFrom(
  home: string,
  { log, pids }: Traces,
  processes: readonly Process[],
): readonly Pm2App[] {
  const scripts = new Map<string, string>([...pids.keys()].map((name) => [name, ""]));
  let last = "";
  for (const line of log.split("\n")) {
    last = /: App \[(.+):\d+\] /.exec(line)?.[1] ?? last;
    if (last === "") continue;
    const script = /: Script (\/.+) had too many unstable restarts/.exec(line)?.[1];
    scripts.set(last, script ?? scripts.get(last) ?? "");
  }
  return [...scripts].map(([name, script]) => {
    const running = processes.find(({ pid }) => pid === pids.get(name))?.command;
    return {
      ...{ name, script: running ?? script, args: [], interpreter: "", cwd: "", port: null },
      output: `${home}/logs/${name}-out.log`,
      errors: `${home}/logs/${name}-error.log`,
    };
  });
}
