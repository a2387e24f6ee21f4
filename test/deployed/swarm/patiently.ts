import { setTimeout as sleep } from "node:timers/promises";

/** Again and again, until it does not reject: a minute or more. */
export async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 240) throw error;
      await sleep(500);
    }
  }
}
