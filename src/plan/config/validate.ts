import * as z from "zod";
import { suggestion } from "../nearest.ts";
import type { Problem } from "../usage-error.ts";
import type { KeyPath } from "./document.ts";
import { problemAt } from "./problem-at.ts";
import { type Config, configSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";

/** Checks the shape of everything at once; `config` is null when there are problems. */
export function validate(
  settings: Settings,
  value: unknown,
): { readonly config: Config | null; readonly problems: readonly Problem[] } {
  const parsed = configSchema.safeParse(value ?? {});
  if (parsed.success) return { config: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => {
    const path = written(
      value,
      issue.path.map((key) => (typeof key === "symbol" ? key.toString() : key)),
    );
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(path);
      return issue.keys.map((key) =>
        problemAt(settings, [...path, key], `no such key.${suggestion(key, known)}`),
      );
    }
    const found = valueAt(value, path);
    const message =
      found === undefined
        ? `missing: ${issue.message}`
        : `found ${shown(found)}; right would be ${issue.message}`;
    return [problemAt(settings, path, message)];
  });
  return { config: null, problems: problems.filter(isFirst) };
}

/** One wrong value may break several rules that say the same. */
function isFirst({ key, message }: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.key === key && other.message === message) === index;
}

/** Without the place in a list that was written as a single entry, without its brackets. */
function written(value: unknown, path: KeyPath): KeyPath {
  const parent = valueAt(value, path.slice(0, -1));
  const isSingle = parent !== null && parent !== undefined && typeof parent !== "object";
  return isSingle ? path.slice(0, -1) : path;
}

/** The keys that the schema knows at a path. */
function keysAt(path: KeyPath): readonly string[] {
  let schema: unknown = configSchema;
  for (const key of path) {
    const at = bare(schema);
    schema =
      at instanceof z.ZodObject ? at.shape[key] : at instanceof z.ZodArray ? at.element : null;
  }
  const at = bare(schema);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function bare(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isWrapped ? bare(schema.unwrap()) : schema;
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, String(key)) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (value === null) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
