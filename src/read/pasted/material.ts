import type { Exchange } from "../../case/codes/http.ts";

/** What a stretch of a paste turned out to be, understood as far as the captures need it. */
export type Material =
  | {
      readonly is: "log";
      /** null: nobody named it; nginx's own, or the application's. */
      readonly service: string | null;
      readonly program: "nginx" | "other";
      readonly lines: readonly string[];
    }
  /** One container as the engine would show it, or a part of it; the service where it is named. */
  | {
      readonly is: "container";
      readonly service: string | null;
      readonly body: object;
      /** As a list of containers shows them; `outside` is the machine's, null where it has none. */
      readonly ports?: readonly { readonly inside: number; readonly outside: number | null }[];
      /** It has run for a minute or two at most. */
      readonly isYoung?: boolean;
      /** It runs since it was made: an end that was told before is that of one which it replaced. */
      readonly isFirstLife?: boolean;
    }
  /** A unit of systemd, as far as `systemctl status` shows it. */
  | {
      readonly is: "unit";
      readonly service: string;
      /** It runs, or is about to. */
      readonly isUp: boolean;
      /** What it is started with, and its processes. */
      readonly commands: readonly string[];
      /** As `systemctl show` prints them. */
      readonly properties: readonly string[];
    }
  /** A program that pm2 keeps, as its list shows it. */
  | {
      readonly is: "program";
      readonly service: string;
      readonly isUp: boolean;
      /** pm2's word. */
      readonly status: string;
      readonly restarts: number;
      readonly row: string;
    }
  /** Compose told that a container ended: an event, at its place among the other stretches. */
  | {
      readonly is: "exit";
      readonly service: string;
      readonly container: string;
      readonly code: number;
      /** Compose said that it is started again. */
      readonly restarts: boolean;
    }
  /** From here on the whole stack is on its way down, because somebody told it to. */
  | { readonly is: "stop" }
  | {
      readonly is: "sockets";
      readonly service: string | null;
      readonly sockets: readonly { readonly address: string; readonly port: number }[];
    }
  | { readonly is: "compose"; readonly text: string; readonly from: number }
  | { readonly is: "nginx-config"; readonly text: string; readonly from: number }
  | { readonly is: "dockerfile"; readonly text: string; readonly from: number }
  /** The kernel's own log. */
  | { readonly is: "kernel"; readonly lines: readonly string[] }
  | { readonly is: "engine"; readonly output: string }
  | { readonly is: "exchange"; readonly body: Exchange }
  /** Says nothing by itself: a prompt, prose. */
  | { readonly is: "nothing" };

/** A stretch of lines of one kind. */
export interface Segment {
  /** Name of the input; "" where there is only one, on standard input. */
  readonly input: string;
  readonly from: number;
  readonly to: number;
  /** As a reader would call it: `nginx error log`. */
  readonly what: string;
  /** The service that it is from, where that is named. */
  readonly source: string | null;
  readonly understood: number;
  /** Lines of that kind that never explain a failure. */
  readonly noise: number;
  /** Each line, and whether it was understood; for who wants to know exactly. */
  readonly lines: readonly { readonly number: number; readonly understood: boolean }[];
  readonly materials: readonly Material[];
}
