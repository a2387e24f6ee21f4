import type { Place } from "../place.ts";

/**
 * A variable that a template of nginx's configuration wants replaced before nginx starts; the place
 * is its line.
 */
export interface NginxTemplate {
  readonly variable: string;
  /** The argument around it, as written: `${API_HOST}:${API_PORT}`. */
  readonly word: string;
  /** The directive of its line; "" where the line begins with something else. */
  readonly directive: string;
  /** `image`: the official entrypoint, which leaves what is not defined; `envsubst`: a command. */
  readonly by: "image" | "envsubst";
  /** The command names the variables that it replaces; all others stay. */
  readonly listed: boolean;
  /** The line of a script that does so; null for a command of compose or the Dockerfile. */
  readonly caller: Place | null;
}

/** A configuration file of the repository that this nginx does not read. */
export interface NginxUnloaded {
  /** Where it lies in the container; null where it is not in there at all. */
  readonly path: string | null;
  /** Planned routes that it would hand to a backend. */
  readonly routes: readonly string[];
  /** Path in the repository. */
  readonly file: string;
}
