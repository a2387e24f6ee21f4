import type { Effect, EffectOn, NonEmpty, View } from "../../define.ts";

/** Effects on the planned backend, and on the service at fault where that is another one. */
export function backendEffects(
  view: View<never>,
  service: string | null,
  ...effects: NonEmpty<Effect>
): NonEmpty<EffectOn> {
  const backend = backendName(view);
  const [first, ...rest] = effects;
  const others = service === null || service === backend ? [] : [service];
  return [
    { effect: first, on: backend },
    ...rest.map((effect) => ({ effect, on: backend })),
    ...others.flatMap((on) => effects.map((effect) => ({ effect, on }))),
  ];
}

/** The planned backend; where nothing is known of it, the name that symptoms use then. */
function backendName({ plan }: View<never>): string {
  return plan.backend?.service ?? "backend";
}
