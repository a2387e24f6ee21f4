import type { CheckText } from "./check-texts.ts";
import type { Message } from "./message.ts";

/** What a check says, of the texts that there are for it. */
export function say(text: CheckText, params: Message["params"]): Message {
  return { id: `check.${text}`, params };
}
