import { issued } from "./issued.ts";
import { privateKeys, written } from "./written.ts";

/** A secret, and a text that carries it as programs do. */
export interface Planted {
  readonly name: string;
  readonly text: string;
  /** What must not be left of it. */
  readonly secret: string;
}

/** Every shape of secret that has to disappear although nobody told us its value. */
export const planted: readonly Planted[] = [...issued, ...written, ...privateKeys];
