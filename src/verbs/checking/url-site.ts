import type { Plan } from "../../plan/plan.ts";
import type { UrlTarget } from "../../plan/target.ts";
import type { Site } from "./site.ts";

/** An address and nothing else: whatever stands behind it, only its answers can be looked at. */
export function urlSite(plan: Plan, { host, port, scheme }: UrlTarget): Site {
  const here = { address: host, port, from: null };
  const secure = scheme === "https" ? here : { ...here, port: 443 };
  const nothing = async () => [];
  return {
    size: `${scheme}://${host}:${port}`,
    plan,
    lost: new AbortController().signal,
    secrets: [],
    inside: async () => null,
    look: async () => ({
      services: [],
      endpoints: { proxy: here, secure, within: null, backends: {} },
      start: { is: "done", detail: "" },
    }),
    captures: nothing,
    early: nothing,
    gather: nothing,
    leave: async () => null,
  };
}
