import type { Owner } from "../ports/process.ts";

/** On everything that a run creates; the value is the run's id. Nothing without it is ever removed. */
export const RUN = "bad-gateway.run";
/** The process that the run belongs to: `Owner` as JSON. */
export const OWNER = "bad-gateway.owner";
/** On an image that took over a name of the user's: `NAME=ID` of the image that had it before. */
export const REPLACED = "bad-gateway.replaced";

export const PROJECT = "com.docker.compose.project";
export const SERVICE = "com.docker.compose.service";

export function ownLabels(run: string, owner: Owner): Readonly<Record<string, string>> {
  return { [RUN]: run, [OWNER]: JSON.stringify(owner) };
}

/** Whether an id is one that `newRun` makes: a label may come from anybody's Dockerfile. */
export function isRun(id: string): boolean {
  return /^[0-9a-f]{8}$/.test(id);
}

/** null for a label that another version wrote differently. */
export function ownerIn(labels: Readonly<Record<string, string>>): Owner | null {
  try {
    const { host, pid, start } = JSON.parse(labels[OWNER] ?? "") as Partial<Owner>;
    const whole = typeof host === "string" && typeof pid === "number" && typeof start === "string";
    return whole ? { host, pid, start } : null;
  } catch {
    return null;
  }
}
