import type { HtmlTexts } from "../texts.ts";

/** Data that the page carries in a script element; null where it has none. */
function data(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

const texts = data("texts") as HtmlTexts;

/** What the log viewer shows. */
export interface LogData {
  readonly service: string;
  readonly text: string;
  readonly cited: readonly number[];
  readonly isCut: boolean;
}

export const logData = (data("log-data") ?? []) as readonly LogData[];

/** Fills `{name}` in a text of the page. */
export function say(key: keyof HtmlTexts, params: Readonly<Record<string, string | number>> = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** A new element; text is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}
