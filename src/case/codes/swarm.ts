/** One task of a Swarm's service; the subject is the service. */
export interface TaskState {
  /** As `docker service ps` calls it: `web.1.x3v9…`. */
  readonly name: string;
  /** `running`, `failed`, `rejected`, `complete`, `shutdown`, `pending` … */
  readonly state: string;
  /** What the Swarm wants of it. */
  readonly desired: string;
  /** Why it ended, or cannot start; "" when nothing is wrong. */
  readonly error: string;
  readonly exitCode: number | null;
  readonly image: string;
  /** Of the image that its container was made of; null where nobody could inspect it. */
  readonly imageId: string | null;
  /** Of the specification in force, not of one before it. */
  readonly isPresent: boolean;
}

/** A service as a Swarm keeps it; the subject is its name. */
export interface SwarmServiceState {
  /** Tasks that should run; null: one on each node. */
  readonly wanted: number | null;
  /** null where nobody asked for its tasks. */
  readonly running: number | null;
  /** `completed`, `paused`, `rollback_completed` …; null: it was never updated. */
  readonly update: string | null;
  /** The Swarm's own words on the update; "" when none. */
  readonly updateSaid: string;
  /** The task for which the last update was paused or rolled back; null: none was, or is known. */
  readonly failed: FailedTask | null;
}

export interface FailedTask {
  readonly task: string;
  readonly image: string;
  /** The Swarm's words. */
  readonly error: string;
  /** The last line that it printed, where that is not in the service's own log; "" when none. */
  readonly said: string;
}
