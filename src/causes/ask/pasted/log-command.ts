import type { Fact } from "../../../case/facts.ts";

/** How to read what a service said last, wherever it runs. */
export function logCommand({ subject, body }: Fact<"container.state">): string {
  const { keeper } = body;
  if (keeper?.manager === "pm2") return `pm2 logs ${keeper.program} --err --lines 40 --nostream`;
  if (keeper) return `supervisorctl tail -4000 ${keeper.program} stderr`;
  return body.runtime === "unit"
    ? `journalctl -u ${body.name} -n 40 --no-pager`
    : `docker compose logs --tail 40 ${subject}`;
}
