import type { Exchange } from "../case/codes/http.ts";
import type { BackendPlan } from "../plan/plan.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Http } from "../ports/http.ts";
import type { Crash } from "../read/crash.ts";
import type { Inside } from "./inside/inside.ts";
import type { Scene } from "./scene.ts";

/** Where nginx passes a request on to, and what the backend gets. */
export interface Upstream {
  readonly uri: string;
  /** The Host header; null: not known. */
  readonly host: string | null;
  /** null: no service of this stack. */
  readonly backend: BackendPlan | null;
}

/** Everything that probing touches. */
export interface ProbeDeps {
  /** From this machine. */
  readonly http: Http;
  /** From the network namespace of a running container. */
  readonly inside: Inside;
  readonly clock: Clock;
  readonly files: Files;
  /** A new mark for each request, by which logs tell it from all others: letters, digits, `-`. */
  mark(): string;
  /** The stack now; cheap enough to be asked five times a second. */
  look(): Promise<Scene>;
  /** By the nginx configuration in force; null where nginx does not pass the request on. */
  upstream(method: string, path: string): Upstream | null;
  readCrash(output: string): Crash;
  readonly signal: AbortSignal;
  /** Backends' ports (`address:port`) that were found to speak TLS; absent: asked each time anew. */
  readonly tlsPorts?: Set<string>;
  /** Called for each exchange as it ends. */
  onExchange?(exchange: Exchange): void;
}
