import type { Fact } from "../../../case/facts.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";

/** compose gives up for all services, not only for the one that it names. */
export function heldUp(
  view: View<"container.state">,
  { subject }: Fact<"compose.failure">,
): NonEmpty<EffectOn> {
  const held = view
    .all("container.state")
    .filter(({ body }) => body.status === "absent" || body.status === "created")
    .map((fact) => fact.subject)
    .filter((service) => service !== subject);
  const on = (service: string): EffectOn => ({ effect: "not-started", on: service });
  return [on(subject), ...held.map(on)];
}
