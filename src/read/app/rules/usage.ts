import type { AppLog } from "../../../case/codes/app.ts";
import type { Line, LineReader, LineRules } from "../log-line.ts";

const CLICK =
  /^Error: (?:No such (?:option|command)|Invalid value|Missing (?:argument|option|parameter)|Got unexpected extra|Option )/;

/** Programs that argparse speaks for: `gunicorn: error: unrecognized arguments: …`. */
const ARGPARSE = [
  "gunicorn",
  "hypercorn",
  "manage.py",
  "celery",
  "main.py",
  "app.py",
  "server.py",
  "run.py",
];

/** Usage errors of argparse, click and node: the start command itself is wrong. */
export const usage: LineRules = {
  first: {
    Usage: ({ message }) => {
      const program = /^Usage: (?:python3? -m )?([\w.-]+)/.exec(message)?.[1];
      return program === undefined ? null : { code: "usage", program };
    },
    Error: ({ message }) =>
      CLICK.test(message) ? badArguments("", message.slice("Error: ".length)) : null,
    node: ({ message }) => {
      const detail = /^(?:\/\S+\/)?node: (bad option: .*|.* is not allowed in NODE_OPTIONS)/.exec(
        message,
      )?.[1];
      return detail === undefined ? null : { code: "bad-arguments", program: "node", detail };
    },
    ...Object.fromEntries(ARGPARSE.map((program): [string, LineReader] => [program, argparse])),
  },
};

function argparse({ message }: Line) {
  const [, program, detail] = /^([\w.-]+)(?: [\w-]+)?: error: (.+)/.exec(message) ?? [];
  if (program === undefined || detail === undefined) return null;
  return badArguments(program, detail);
}

/** click's words for an option without its value, and argparse's. */
const LACKING =
  /^Option '(--?[\w-]+)' requires an argument|^argument (?:-\w+[ /,]+)*(--[\w-]+)[^:]*: expected one argument/;

function badArguments(program: string, detail: string): AppLog {
  const [, asClick, lacking = asClick] = LACKING.exec(detail) ?? [];
  const told = { code: "bad-arguments", program, detail } as const;
  return lacking === undefined ? told : { ...told, lacking };
}
