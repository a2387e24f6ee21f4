import type { Place } from "../../case/place.ts";
import type { Inlined } from "../../read/compose/inlined.ts";

/** A service as far as the compose files alone tell: enough to find out who is who. */
export interface ServiceModel {
  readonly name: string;
  readonly image: string | null;
  readonly build: {
    /** Absolute. */
    readonly context: string;
    /** Absolute; "" when the Dockerfile stands in the compose file (`dockerfile_inline`). */
    readonly dockerfile: string;
    readonly inline: string | null;
    readonly target: string | null;
    readonly args: Readonly<Record<string, string>>;
  } | null;
  /** null: the image's own. */
  readonly command: readonly string[] | null;
  readonly entrypoint: readonly string[] | null;
  /** `host` is null when the engine chooses it. */
  readonly ports: readonly { readonly container: number; readonly host: number | null }[];
  readonly expose: readonly number[];
  readonly volumes: readonly {
    /** Absolute for bind mounts; a volume's name else. */
    readonly source: string;
    readonly target: string;
    readonly bind: boolean;
  }[];
  /** Its files that stand in a compose file. */
  readonly inlined: readonly Inlined[];
  readonly environment: Readonly<Record<string, string>>;
  readonly dependsOn: readonly string[];
  /** The test's words joined by spaces; null: none, or disabled. */
  readonly healthcheck: string | null;
  /** Every name under which other containers reach it, its own first. */
  readonly names: readonly string[];
  readonly networkMode: string | null;
  readonly profiles: readonly string[];
  /** Key path below the service (`ports`, `healthcheck.test`) to where it stands. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface ComposeModel {
  /** Those that the profiles and the chosen services start, in the order of the files. */
  readonly services: readonly ServiceModel[];
  /** Names of all services that the files know. */
  readonly known: readonly string[];
  /** Those that are not started: of profiles that are off, or not chosen. */
  readonly off?: readonly ServiceModel[];
}
