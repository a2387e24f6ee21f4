import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { answeredAgain } from "../ends/answered-again.ts";
import { undecidedRefusals } from "../names/undecided.ts";

/**
 * The answers about connections that were refused by somebody of whom nothing more is known. Each of
 * the causes that this fits says so in its own words (`told`), and how to find out.
 */
export function maybeRefused(
  view: Parameters<typeof undecidedRefusals>[0] & View<"nginx.access">,
  effect: "refused" | "not-started",
) {
  const lasting = undecidedRefusals(view).filter((refusal) => {
    const since = answeredAgain(view, refusal);
    return since === "never" || (effect === "not-started" && since === "at-times");
  });
  return lasting.map(({ line, host, port, service }) => {
    const effects: NonEmpty<EffectOn> = [{ effect, on: service }];
    return {
      is: "cause",
      confidence: "possible",
      subject: service,
      effects,
      cites: [line],
      places: [],
      summary: { text: "told", params: { host, port, service } },
    } as const;
  });
}
