import type { Listener } from "../../case/codes/container.ts";

export interface Socket extends Listener {
  /** Who holds it; empty where that may not be seen. */
  readonly pids: readonly number[];
  readonly line: string;
}

const LINE = /^LISTEN\s+(\d+)\s+\d+\s+(\S+):(\d+)\s+\S+\s*(.*)$/;

/** `ss -Hltnp`: state, two queues, local and remote address, and the processes. */
export function socketsIn(table: string): readonly Socket[] {
  return table.split("\n").flatMap((line) => {
    const [, waiting, local = "", port, users = ""] = LINE.exec(line.trim()) ?? [];
    if (port === undefined) return [];
    // `127.0.0.1%lo`: bound to a device; `*`: both families.
    const address = local.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const isWild = address === "*";
    return {
      address: isWild ? "::" : address,
      port: Number(port),
      family: isWild || address.includes(":") ? 6 : 4,
      loopback: address.startsWith("127.") || address === "::1",
      waiting: Number(waiting),
      pids: [...users.matchAll(/pid=(\d+)/g)].map(([, pid]) => Number(pid)),
      line: line.trim(),
    } as const;
  });
}
