import type { Place } from "./place.ts";

/** One limit that a request has to keep to, on its way from the visitor to the application. */
export interface LimitRow {
  readonly of: "body" | "time";
  /** `nginx`, `gunicorn` … */
  readonly layer: string;
  readonly service: string;
  /** Directive or option. */
  readonly name: string;
  /** Bytes or seconds; 0: unlimited. */
  readonly value: number;
  /** null: the default, which is written nowhere. */
  readonly place: Place | null;
  /** What it holds for: a location, or "" for all. */
  readonly where: string;
}
