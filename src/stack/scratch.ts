const PREFIX = "bad-gateway-stack-";

/** In a run's folder: the process that the run belongs to, as in the label. */
export const OWNER_FILE = "owner.json";

/** Name of a run's folder for temporary files; it also tells its compose processes from others'. */
export function scratchName(run: string): string {
  return `${PREFIX}${run}`;
}

/** The run whose folder this is; null for a folder of somebody else's. */
export function runOfScratch(folder: string): string | null {
  return folder.startsWith(PREFIX) ? folder.slice(PREFIX.length) : null;
}
