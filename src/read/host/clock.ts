import type { Evidence } from "../evidence.ts";

/** How a machine's clock stands to ours. */
export interface MachineClock {
  /** Milliseconds that it is ahead; 0 where the two agree as far as a request can tell. */
  readonly skewMs: number;
  /** Milliseconds that its local time is ahead of UTC: nginx's error log is written in it. */
  readonly offsetMs: number;
  /** ISO time, on our clock, of microseconds since its boot; null for none. */
  since(boot: string | undefined): string | null;
}

/** Less is the time that the question was on its way. */
const TELLING_MS = 1500;

/** From `date "+%s.%3N %z"` and /proc/uptime. */
export function machineClock(evidence: Evidence): MachineClock {
  const [capture] = evidence.looked("host.clock");
  return capture ? clockFrom(capture.body.text, capture.at) : NO_CLOCK;
}

const NO_CLOCK: MachineClock = { skewMs: 0, offsetMs: 0, since: () => null };

function clockFrom(text: string, asked: string): MachineClock {
  const [, seconds, sign, hours, minutes, uptime] =
    /^(\d+\.\d+) ([+-])(\d\d)(\d\d)\s+(\d+\.\d+)/.exec(text) ?? [];
  if (seconds === undefined) return NO_CLOCK;
  const here = Date.parse(asked);
  const ahead = Math.round(Number(seconds) * 1000) - here;
  return {
    skewMs: Math.abs(ahead) < TELLING_MS ? 0 : ahead,
    offsetMs: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000,
    since(boot) {
      const micros = Number(boot ?? 0);
      if (!micros) return null;
      return new Date(here - Number(uptime) * 1000 + micros / 1000).toISOString();
    },
  };
}
