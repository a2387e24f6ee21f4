/** The stages of a run, in order; each is one titled group in the action's log. */
export type Stage =
  | "plan"
  | "attach"
  | "build"
  | "start"
  | "ready"
  | "probe"
  | "gather"
  | "diagnose"
  | "teardown";

/** Tells a waiting person what is going on. Texts are foreign where they quote a program. */
export interface Progress {
  begin(stage: Stage, text: string): void;
  /** One line of detail within the running stage: a build step, a service that became ready. */
  note(text: string): void;
  end(stage: Stage, text: string): void;
  warn(text: string): void;
}
