import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";
import { dependencyError } from "../stacks/dependency-error.ts";

/** A database that is not there (3D000), and a login that is refused (28P01, 28000). */
const STATES = ["3D000", "28P01", "28000"];
/** The end of the message, of the error around it, of a value in logfmt, and of a line of JSON. */
const ENDS = [")", "))", ')"', '))"', ')"}', '))"}'];

/** What Go programs log before they end: pgx, lib/pq and MySQL's driver; Go has no stack for it. */
export const goDatabases: LineRules = {
  first: {
    pq: (line) => failed("pq", line),
    Error: (line) =>
      /^Error 10(?:44|45|49)(?: \(\w{5}\))?: /.test(line.message) ? failed("mysql", line) : null,
  },
  last: Object.fromEntries(
    STATES.flatMap((state) =>
      ENDS.map((end): [string, LineReader] => [`${state}${end}`, (line) => failed("pgx", line)]),
    ),
  ),
};

function failed(name: string, { message }: Line): AppLog | null {
  const said = message.replaceAll('\\"', '"').slice(0, 1000);
  const error = dependencyError(said);
  if (error === null) return null;
  return {
    ...{ code: "exception", language: "go", name, message: said, error, during: "unknown" },
    ...{ path: null, origin: null, frames: [], program: null },
  };
}
