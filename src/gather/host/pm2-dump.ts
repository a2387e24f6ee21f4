import type { Pm2App } from "../../case/codes/host.ts";
import { at, string } from "../../read/json.ts";

/** The apps of a dump.pm2, without their environments; null for what is no such file. */
export function appsIn(text: string): readonly Pm2App[] | null {
  const dump = parsed(text);
  if (!Array.isArray(dump)) return null;
  return dump.flatMap((app: unknown): Pm2App[] => {
    const name = string(at(app, "name"));
    if (name === null) return [];
    const args = at(app, "args");
    const port = Number(at(app, "env", "PORT") ?? at(app, "PORT"));
    return [
      {
        name,
        script: string(at(app, "pm_exec_path")) ?? "",
        args: Array.isArray(args) ? args.map(String) : [],
        interpreter: string(at(app, "exec_interpreter")) ?? "",
        cwd: string(at(app, "pm_cwd")) ?? "",
        output: string(at(app, "pm_out_log_path")) ?? "",
        errors: string(at(app, "pm_err_log_path")) ?? "",
        port: Number.isInteger(port) && port > 0 ? port : null,
      },
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
