import { pathRules } from "../path-rules.ts";

export type Cast = "int" | "float" | "bool";

const SERVICE: Readonly<Record<Cast, readonly string[]>> = {
  int: [
    ..."cpu_count cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares oom_score_adj".split(
      " ",
    ),
    ..."pids_limit scale configs.*.mode secrets.*.mode ports.*.target healthcheck.retries".split(
      " ",
    ),
    ..."deploy.replicas deploy.update_config.parallelism deploy.rollback_config.parallelism".split(
      " ",
    ),
    ..."deploy.restart_policy.max_attempts deploy.placement.max_replicas_per_node".split(" "),
    ..."ulimits.* ulimits.*.hard ulimits.*.soft".split(" "),
  ],
  float: [
    ..."cpu_percent cpus deploy.update_config.max_failure_ratio".split(" "),
    "deploy.rollback_config.max_failure_ratio",
  ],
  bool: [
    ..."init healthcheck.disable oom_kill_disable privileged read_only stdin_open tty".split(" "),
    ..."volumes.*.read_only volumes.*.volume.nocopy".split(" "),
  ],
};

const TOP = [
  ..."external internal attachable enable_ipv4 enable_ipv6"
    .split(" ")
    .map((key) => `networks.*.${key}`),
  ..."volumes.*.external secrets.*.external configs.*.external".split(" "),
];

/** Where compose makes a number or a boolean of text, after the variables are filled in. */
export const CASTS = pathRules<Cast>(
  Object.fromEntries([
    ...(["int", "float", "bool"] as const).flatMap((cast) =>
      SERVICE[cast].map((key) => [`services.*.${key}`, cast] as const),
    ),
    ...TOP.map((key) => [key, "bool"] as const),
  ]),
);

const BOOLEANS: Readonly<Record<string, boolean>> = {
  ...{ true: true, y: true, yes: true, on: true },
  ...{ false: false, n: false, no: false, off: false },
};

/** null: the text is no such thing. */
export function castText(text: string, to: Cast): number | boolean | null {
  if (to === "bool") {
    const word = text.toLowerCase();
    return Object.hasOwn(BOOLEANS, word) ? (BOOLEANS[word] ?? null) : null;
  }
  const form = to === "int" ? /^[-+]?\d+$/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
  return form.test(text) ? Number(text) : null;
}

export const CAST_NAMES: Readonly<Record<Cast, string>> = {
  int: "a whole number",
  float: "a number",
  bool: "true or false",
};
