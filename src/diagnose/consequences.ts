import { CHECK_TEXTS, type CheckText } from "./check-texts.ts";
import type { Symptom } from "./diagnosis.ts";
import { fill, type Message } from "./message.ts";

/** A check's reason as a sentence. */
export function checkText(message: Message): string {
  const key = message.id.replace(/^check\./, "");
  return fill(CHECK_TEXTS[key as CheckText] ?? key, message.params);
}

/** How a check was asked, in words; asked once more from inside nginx's network is no news. */
const WAYS: Readonly<Record<string, string>> = {
  proxied: "through nginx",
  direct: "when asked direct",
  published: "on the published port",
};

/**
 * The last link of a chain: what people saw. Routes that failed in the same ways share a line. That
 * the `subject` of the cause itself is down is what the cause says already, and the reason of each
 * check stands with the check.
 */
export function consequences(symptoms: readonly Symptom[], subject: string): readonly string[] {
  const down = symptoms.filter(({ id }) => isService(id) && id !== `service:${subject}`);
  const checks = symptoms.filter(({ id }) => !isService(id) && wayOf(id) in WAYS);
  const waysOf = (route: string) =>
    Object.keys(WAYS).flatMap((way) => {
      const failed = checks.find(({ id }) => id === `${route}:${way}`);
      return failed ? [`${WAYS[way]}${statusOf(failed)}`] : [];
    });
  const routes = [...new Set(checks.map(({ id }) => routeOf(id)))];
  const groups = Map.groupBy(routes, (route) => inWords(waysOf(route)));
  const failures = [...groups].map(
    ([ways, alike]) => `${inWords(alike)} ${alike.length > 1 ? "fail" : "fails"} ${ways}`,
  );
  return [...failures, ...down.map(({ say }) => checkText(say))];
}

function statusOf({ say }: Symptom): string {
  const { status } = say.params;
  return status === undefined ? "" : ` (${status})`;
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
