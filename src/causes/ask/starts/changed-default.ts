import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";

/** A server whose default port is not, or no longer, the one that people know. */
export interface ChangedDefault {
  readonly server: string;
  readonly now: number;
  /** What says so. */
  readonly cite: Fact<"app.log"> | Fact<"compose.service">;
  readonly since: Param;
}

interface Default {
  readonly server: string;
  readonly now: readonly number[];
  readonly known: readonly number[];
  readonly since: Param;
}

const DEFAULTS: readonly Default[] = [
  { server: "kestrel", now: [8080], known: [80], since: phrase("images-of", { name: ".NET 8" }) },
  { server: "vite", now: [5173, 4173], known: [3000, 8080, 80], since: "Vite 3" },
  { server: "puma", now: [9292], known: [3000], since: phrase("without-rails") },
];

/** Whether this service listens on a default of its framework where nginx expects the known one. */
export function changedDefault(
  view: View<"app.log" | "compose.service">,
  service: string,
  wanted: number,
  open: readonly number[],
): ChangedDefault | null {
  for (const { server, now, known, since } of DEFAULTS) {
    const line = view
      .of("app.log", service)
      .find(({ body }) => body.code === "listening" && body.server === server);
    const port = now.find((one) => open.includes(one));
    if (line && port !== undefined && known.includes(wanted)) {
      return { server, now: port, cite: line, since };
    }
  }
  const composed = view.of("compose.service", service)[0];
  const isUnprivileged = /nginx-unprivileged/.test(composed?.body.image ?? "");
  return composed && isUnprivileged && wanted === 80 && open.includes(8080)
    ? { server: "nginx-unprivileged", now: 8080, cite: composed, since: phrase("this-image") }
    : null;
}
