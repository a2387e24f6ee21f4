import type { Symptom } from "./diagnosis.ts";
import { fill, listed, type Message, textOf } from "./message.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

/** A check's reason as a sentence. */
export function checkText(message: Message, wording: Wording = ENGLISH_WORDING): string {
  const key = message.id.replace(/^check\./, "");
  return fill(textOf(wording.checks, key), message.params, wording);
}

/** How a check was asked; asked once more from inside nginx's network is no news. */
const WAYS = ["proxied", "direct", "published"] as const;

/**
 * The last link of a chain: what people saw. Routes that failed in the same ways share a line. That
 * the `subject` of the cause itself is down is what the cause says already, and the reason of each
 * check stands with the check.
 */
export function consequences(
  symptoms: readonly Symptom[],
  subject: string,
  wording: Wording = ENGLISH_WORDING,
): readonly string[] {
  const texts = wording.consequences;
  const all = (names: readonly string[]) => listed(names, wording.lists.and, wording);
  const down = symptoms.filter(({ id }) => isService(id) && id !== `service:${subject}`);
  const checks = symptoms.filter(({ id }) =>
    WAYS.some((way) => !isService(id) && wayOf(id) === way),
  );
  const waysOf = (route: string) =>
    WAYS.flatMap((way) => {
      const failed = checks.find(({ id }) => id === `${route}:${way}`);
      return failed ? [wayInWords(texts[way], failed, wording)] : [];
    });
  const routes = [...new Set(checks.map(({ id }) => routeOf(id)))];
  const groups = Map.groupBy(routes, (route) => all(waysOf(route)));
  const failures = [...groups].map(([ways, alike]) =>
    fill(texts[alike.length > 1 ? "many-fail" : "one-fails"], { routes: all(alike), ways }),
  );
  return [...failures, ...down.map(({ say }) => checkText(say, wording))];
}

function wayInWords(way: string, { say }: Symptom, { consequences: texts }: Wording): string {
  const { status } = say.params;
  const isSaid = typeof status === "number" || typeof status === "string";
  return isSaid ? fill(texts["with-status"], { way, status }) : way;
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
