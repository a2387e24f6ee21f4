import type { Capture, CaseFile } from "./captures.ts";
import { redactDeep, redactor } from "./redact.ts";

/** Longest text kept of one log or dump, in characters; the end is kept, where the failure stands. */
const TEXT_LIMIT = 2_000_000;

/**
 * Closes the evidence: redacts once, caps, and puts it in a stable order. Nothing right of here
 * ever sees a secret.
 */
export function seal(file: CaseFile, secrets: readonly string[]): CaseFile {
  const redact = redactor(secrets);
  const captures = redactDeep(file.captures, (text) => redact(cap(text)));
  return { ...redactDeep({ ...file, captures: [] }, redact), captures: captures.toSorted(inOrder) };
}

function cap(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const cut = text.indexOf("\n", text.length - TEXT_LIMIT) + 1;
  return text.slice(cut > 0 ? cut : text.length - TEXT_LIMIT);
}

function inOrder(a: Capture, b: Capture): number {
  const key = (capture: Capture) => `${capture.kind} ${capture.subject} ${capture.at}`;
  return key(a) < key(b) ? -1 : 1;
}
