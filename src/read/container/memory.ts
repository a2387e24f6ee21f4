import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { fact, witness } from "../witness.ts";

/** Version 1 writes "unlimited" as the largest page-aligned number; anything near it is no limit. */
const NO_LIMIT = 2 ** 60;

/** cgroup v1 and v2 say the same under other names (kernel: cgroup-v1/memory, cgroup-v2). */
export function readMemory(capture: Looked<"cgroup.memory">): AnyFact {
  const files = new Map(
    Object.entries(capture.body).map(([path, text]) => [path.split("/").at(-1) ?? path, text]),
  );
  const value = (...names: readonly string[]): number | null => {
    const text = names.map((name) => files.get(name)?.trim()).find((found) => found !== undefined);
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
  };
  const limit = value("memory.max", "memory.limit_in_bytes");
  const counters = ["memory.events", "memory.oom_control"].map((name) => files.get(name) ?? "");
  const kills = counters.map((text) => /^oom_kill (\d+)$/m.exec(text)?.[1]).find((n) => n);
  return fact(
    "container.memory",
    capture.subject,
    {
      limit: limit !== null && limit < NO_LIMIT ? limit : null,
      usage: value("memory.current", "memory.usage_in_bytes"),
      peak: value("memory.peak", "memory.max_usage_in_bytes"),
      oomKills: kills === undefined ? null : Number(kills),
    },
    witness({
      source: capture.subject,
      how: capture.how,
      at: capture.at,
      quote: kills === undefined ? null : `oom_kill ${kills}`,
    }),
  );
}
