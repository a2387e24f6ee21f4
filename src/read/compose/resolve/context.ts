import type { Node, Spot } from "./node.ts";

export type ProblemCode =
  | "yaml"
  | "duplicate-key"
  | "too-large"
  | "variable-form"
  | "variable-required"
  | "unknown-key"
  | "wrong-type"
  | "wrong-value"
  | "missing-key"
  | "cannot-merge"
  | "missing-file"
  | "remote-file"
  | "extends"
  | "include"
  | "undefined-service"
  | "undefined-network"
  | "undefined-volume"
  | "undefined-secret"
  | "undefined-config"
  | "contradiction"
  | "cycle"
  | "project-name";

/** Something that makes compose refuse the project, and what would be right. */
export interface ComposeProblem {
  readonly file: string;
  readonly line: number | null;
  readonly col: number | null;
  /** `services.web.ports.0`; "" for the whole file. */
  readonly key: string;
  readonly message: string;
  readonly code: ProblemCode;
  /** Variables without a value on the same line: with one, compose may well take it. */
  readonly unset?: readonly string[];
}

export type Key = readonly string[];

/** What every step of the resolution can ask, and where it leaves what is wrong. */
export interface Context {
  /** Text of a file; null when there is none, or none yet. */
  readonly read: (path: string) => string | null;
  readonly report: (code: ProblemCode, key: Key, at: Spot | Node, message: string) => void;
  /** Called for variables that are not set and have no default. */
  readonly unset: (name: string, at: Spot) => void;
  /** Whether this many more values may still be made. */
  readonly afford: (values: number) => boolean;
  /** Home directory for `~`; null: not known. */
  readonly home: string | null;
}

export type Variables = Readonly<Record<string, string | undefined>>;

export function variable(variables: Variables, name: string): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

export function spotOf(at: Spot | Node): Spot {
  return "spot" in at ? at.spot : at;
}

/** The beginning of a file, for what is wrong with it as a whole. */
export function startOf(file: string): Spot {
  return { file, line: 1, column: 1, endLine: 1 };
}
