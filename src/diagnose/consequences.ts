import { CHECK_TEXTS, type CheckText } from "./check-texts.ts";
import type { Symptom } from "./diagnosis.ts";
import { fill, type Message } from "./message.ts";

/** A check's reason as a sentence. */
export function checkText(message: Message): string {
  const key = message.id.replace(/^check\./, "");
  return fill(CHECK_TEXTS[key as CheckText] ?? key, message.params);
}

/** The last link of a chain: what people saw. Checks that failed in the same way share a line. */
export function consequences(symptoms: readonly Symptom[]): readonly string[] {
  const groups = Map.groupBy(symptoms, ({ id, say }) =>
    wayOf(id) === "service" ? id : `${wayOf(id)} ${say.id}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const routes = [...new Set(group.map(({ id }) => routeOf(id)))];
    const way = wayOf(first.id);
    const where = way === "service" ? "" : `${routes.join(", ")} (${way}): `;
    return [where + checkText(first.say)];
  });
}

/** `upload:proxied` is the route `upload`, asked the way `proxied`; a path may hold colons too. */
function wayOf(id: string): string {
  return id.startsWith("service:") ? "service" : id.slice(id.lastIndexOf(":") + 1);
}

function routeOf(id: string): string {
  return id.slice(0, id.lastIndexOf(":"));
}
