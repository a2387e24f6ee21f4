import type { Texts } from "../causes/define.ts";

/** A sentence as data: which template, and the values for its parameters. */
export interface Message {
  /** `CAUSE.KEY` for causes, `check.KEY` for checks: the key of every translation. */
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Fills `{name}` in a template. A parameter without a value stays visible, so that a test sees it. */
export function fill(template: string, params: Message["params"]): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The template of a cause's text, in the cause's own words. */
export function textOf(texts: Texts, key: string): string {
  return texts[key] ?? key;
}
