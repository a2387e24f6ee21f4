import { parse } from "yaml";
import { OPTIONS } from "../../plan/options.ts";
import { isCredential } from "../../plan/secrets.ts";
import type { Workflow } from "../../ports/workflow.ts";

/** Shorter values are no secrets, and masking them would eat ordinary text. */
const SHORTEST = 4;

/** Values of inputs that are credentials, so that the runner masks them in every log. */
export function secretInputs(workflow: Pick<Workflow, "input">): readonly string[] {
  const values = OPTIONS.flatMap(({ name, key, takes }) => {
    const text = workflow.input(name).trim();
    if (text === "") return [];
    return secretsIn(takes === "yaml" ? parsed(text) : text, key);
  });
  return [...new Set(values)].filter((value) => value.length >= SHORTEST);
}

function secretsIn(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => secretsIn(item, [...path, `${at}`]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, item]) => secretsIn(item, [...path, name]));
  }
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value);
  // `${NAME}` names the secret that is to be used.
  if (text.includes("${") || !isCredential(path, text)) return [];
  // `Bearer TOKEN`: the token alone appears elsewhere, too.
  const [, credential] = /^[A-Za-z]+ +(\S+)$/.exec(text) ?? [];
  return credential === undefined ? [text] : [text, credential];
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null; // The plan says what is wrong with it.
  }
}
