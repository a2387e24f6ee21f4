/** Seconds that a container may take from being made to being started. */
const START_SECONDS = 30;

const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

interface Age {
  readonly seconds: number;
  /** How exact it is: the engine cuts off all but the largest unit. */
  readonly unit: number;
}

/** Whether a container has been up since it was made, by the two ages that a list shows of it. */
export function isFirstLife(created: string, status: string): boolean {
  const made = ageIn(created);
  const up = /^Up\b/.test(status) ? ageIn(status) : null;
  if (made === null || up === null) return false;
  return made.seconds - up.seconds <= Math.max(up.unit, START_SECONDS);
}

/** `Less than a second`, `12 seconds`, `About an hour`, as the engine writes them. */
function ageIn(text: string): Age | null {
  const [, count = "", name = ""] =
    /\b(an?|\d+) (second|minute|hour|day|week|month|year)s?\b/.exec(text) ?? [];
  const unit = UNITS[name];
  return unit === undefined ? null : { seconds: (Number(count) || 1) * unit, unit };
}
