import { CHECK_TEXTS, type CheckText } from "./check-texts.ts";
import type { Symptom } from "./diagnosis.ts";
import { fill, type Message } from "./message.ts";

/** A check's reason as a sentence. */
export function checkText(message: Message): string {
  const key = message.id.replace(/^check\./, "");
  return fill(CHECK_TEXTS[key as CheckText] ?? key, message.params);
}

/** How a check was asked, in words: what people would have done to see it fail. */
const WAYS: Readonly<Record<string, string>> = {
  proxied: "through nginx",
  direct: "asked direct",
  published: "on the published port",
  upstream: "asked from where nginx is",
};

/**
 * The last link of a chain: what people saw. Checks that failed in the same way share a line; that
 * the `subject` of the cause itself is down is what the cause says already.
 */
export function consequences(symptoms: readonly Symptom[], subject: string): readonly string[] {
  const groups = Map.groupBy(symptoms, ({ id, say }) =>
    isService(id) ? id : `${wayOf(id)} ${checkText(say)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.id === `service:${subject}`) return [];
    if (isService(first.id)) return [checkText(first.say)];
    const routes = [...new Set(group.map(({ id }) => routeOf(id)))];
    const way = wayOf(first.id);
    const verb = routes.length > 1 ? "fail" : "fails";
    return [`${inWords(routes)} ${verb} ${WAYS[way] ?? way}: ${checkText(first.say)}`];
  });
}

function isService(id: string): boolean {
  return id.startsWith("service:");
}

/** `upload:proxied` is the route `upload`, asked the way `proxied`; a path may hold colons too. */
function wayOf(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1);
}

function routeOf(id: string): string {
  return id.slice(0, id.lastIndexOf(":"));
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
