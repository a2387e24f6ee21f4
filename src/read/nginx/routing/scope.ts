import { type Directive, type Span, spanOf } from "../directive.ts";

/** The blocks whose settings hold for a request, innermost first: if, locations, server, http. */
export type Scope = readonly (readonly Directive[])[];

/** A value in force; `place` is null for nginx's built-in default. */
export interface Setting<T> {
  readonly value: T;
  readonly place: Span | null;
}

/** The directive in force among these names: the innermost block that has one decides. */
export function inForce(scope: Scope, ...names: readonly string[]): Directive | null {
  for (const block of scope) {
    const found = block.find(({ name }) => names.includes(name));
    if (found) return found;
  }
  return null;
}

/** For directives that add up within a block and, as a group, replace those further out. */
export function allInForce(scope: Scope, ...names: readonly string[]): readonly Directive[] {
  for (const block of scope) {
    const found = block.filter(({ name }) => names.includes(name));
    if (found.length > 0) return found;
  }
  return [];
}

/** The first argument of the directive in force, read by `read`; what it cannot read is skipped. */
export function setting<T>(
  scope: Scope,
  name: string,
  read: (text: string) => T | null,
  builtIn: T,
): Setting<T> {
  const directive = inForce(scope, name);
  const value = directive ? read(directive.args[0] ?? "") : null;
  if (!directive || value === null) return { value: builtIn, place: null };
  return { value, place: spanOf(directive) };
}

export function readSwitch(text: string): boolean | null {
  return text === "on" ? true : text === "off" ? false : null;
}
