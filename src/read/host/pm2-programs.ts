import type { Pm2App } from "../../case/codes/host.ts";
import type { Kept } from "./kept-programs.ts";

/** Of each app of a pm2 whose folder is `home`. */
export function keptByPm2(home: string, apps: readonly Pm2App[]): readonly Kept[] {
  const names = [...new Set(apps.map(({ name }) => name))];
  return names.flatMap((name) => {
    // One app may have several instances.
    const app = apps.find((one) => one.name === name);
    if (!app) return [];
    const { script, args, interpreter, cwd, port } = app;
    const runner = interpreter === "none" || interpreter === "" ? [] : [interpreter];
    const logs = [app.output, app.errors].filter((path) => path.startsWith("/"));
    return {
      ...{ manager: "pm2", program: name, command: [...runner, script, ...args].join(" ") },
      ...{ workdir: cwd, user: "", journal: `${home}/pm2.log`, stream: null, place: null },
      port,
      logs: logs.length > 0 ? logs : [`${home}/logs/${name}-error.log`],
    } as const;
  });
}
