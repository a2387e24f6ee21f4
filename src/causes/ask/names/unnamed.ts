import { type Param, phrase } from "../../phrases.ts";

/** The subject of an answer about a service that nothing names: a log alone may be all there is. */
export const UNNAMED_BACKEND = "the backend";
export const UNNAMED_DATABASE = "the database";
export const UNNAMED_SERVICE = "the service";

const WORDS: Readonly<Record<string, Param>> = {
  [UNNAMED_BACKEND]: phrase("the-backend"),
  [UNNAMED_DATABASE]: phrase("the-database"),
  [UNNAMED_SERVICE]: phrase("the-service"),
};

/** A subject as a sentence names it. */
export function named(subject: string): Param {
  return WORDS[subject] ?? subject;
}
