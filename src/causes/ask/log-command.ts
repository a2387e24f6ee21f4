import type { Fact } from "../../case/facts.ts";

/** How to read what a service said last, wherever it runs. */
export function logCommand({ subject, body }: Fact<"container.state">): string {
  return body.runtime === "unit"
    ? `journalctl -u ${body.name} -n 40 --no-pager`
    : `docker compose logs --tail 40 ${subject}`;
}
