import { spawnSync } from "node:child_process";
import type { Plan } from "../src/plan/plan.ts";
import type { Laid } from "./laid.ts";

export interface ByHand {
  /** From the first command to the end of the last. */
  readonly ms: number;
  readonly exitCode: number;
  /** Everything that the commands printed. */
  readonly output: string;
}

/** Runs a script as users write it, in the folder of the stack. It ends at the first failure. */
export function byHand({ dir, env }: Laid, lines: readonly string[]): ByHand {
  const script = ["set -e", ...lines].join("\n");
  const began = performance.now();
  const ran = spawnSync("bash", ["-c", script], { cwd: dir, env, encoding: "utf8" });
  const ms = performance.now() - began;
  return { ms, exitCode: ran.status ?? -1, output: ran.stdout + ran.stderr };
}

/** Where the backend answers on the host, by the base's compose file. */
const BACKEND = "http://127.0.0.1:8034";

export function healthDirect({ health }: Plan): string {
  return `curl -fsS -o /dev/null ${quoted(`${BACKEND}${health.direct}`)}`;
}

export function healthProxied(plan: Plan): string {
  const headers = headerOptions(plan.health.headers);
  return `curl -fsS -o /dev/null${headers} ${quoted(address(plan, plan.health.proxied ?? "/"))}`;
}

/** Registers, logs in, and uploads through nginx. */
export function uploadProxied({ plan, upload }: Pick<Laid, "plan" | "upload">): readonly string[] {
  if (!plan.upload) return [];
  const { path, method, field, fields } = plan.upload;
  const form = Object.entries(fields).map(([name, value]) => ` -F ${quoted(`${name}=${value}`)}`);
  return [
    ...logIn(plan),
    `curl -fsS -o /dev/null -X ${method}${credentials(plan)} -F ${quoted(`${field}=@${upload}`)}${form.join("")} ${quoted(address(plan, path))}`,
  ];
}

function logIn({ auth, ...plan }: Plan): readonly string[] {
  if (auth?.is !== "steps") return [];
  return auth.steps.map(({ method, path, json, headers, save }, index) => {
    const sent = `-X ${method}${headerOptions({ "content-type": "application/json", ...headers })} -d ${quoted(JSON.stringify(json))}`;
    const [[name, key] = []] = Object.entries(save);
    const curl = `curl -sS ${sent} ${quoted(address({ auth, ...plan }, path))}`;
    // A user who exists already may be registered again; who gets no token has seen a failure.
    if (!name || !key) return `${curl} -o /dev/null${index === 0 ? " || true" : ""}`;
    const last = key.split(".").at(-1);
    return `${name}=$(${curl} | sed -n 's/.*"${last}": *"\\([^"]*\\)".*/\\1/p'); test -n "$${name}"`;
  });
}

/** Templates over the saved names are the shell's own `${name}`. */
function credentials({ auth }: Plan): string {
  return Object.entries(auth?.headers ?? {})
    .map(([name, value]) => ` -H "${name}: ${value}"`)
    .join("");
}

function headerOptions(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`)
    .join("");
}

function address({ proxy }: Plan, path: string): string {
  return `http://127.0.0.1:${proxy?.hostPort ?? 80}${path}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
