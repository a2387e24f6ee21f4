import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { keyPlace, type Service, type Written } from "./evidence.ts";
import { type StartLine, startLine, stepsOf } from "./start-line.ts";

/** Programs that serve until they are ended. */
const SERVER =
  /(?:^|[\s/])(?:uvicorn|gunicorn|hypercorn|daphne|celery|nginx|node|npm (?:run )?start|yarn start|flask(?: \S+)* run|php-fpm|puma|java|supervisord|runserver)(?=\s|$)/;

export interface AtOnce {
  readonly line: StartLine;
  readonly program: Param;
  /** The end of the line as written, and without its `&`. */
  readonly end: string;
  readonly mended: string;
}

/** A start command whose last step is put into the background, and nothing waits for it. */
export function leavesAtOnce(view: Written, service: string): AtOnce | null {
  const line = startLine(view, service);
  if (!line?.shell || /\b(?:wait|tail -f|sleep infinity)\b/.test(line.text)) return null;
  const text = line.text.replace(/["'\s]+$/, "");
  const before = /^(.*[^&\s])\s*&$/s.exec(text)?.[1];
  if (before === undefined || !SERVER.test(before)) return null;
  const last = stepsOf({ ...line, text: before }).at(-1)?.text ?? before;
  const program = last.replace(/^exec\s+/, "").split(/\s+/)[0] || phrase("the-server");
  const word = before.split(/\s+/).at(-1) ?? "";
  return { line, program, end: `${word} &`, mended: word };
}

/** Options that send a server into the background, by the server. */
const DAEMONS: readonly RegExp[] = [
  /(?:^|[\s/])gunicorn\s(?:.*\s)?(--daemon|-D)(?=\s|$)/s,
  /(?:^|[\s/])uwsgi\s(?:.*\s)?(--daemonize)(?=[\s=]|$)/s,
  /(?:^|[\s/])php-fpm\S*\s(?:.*\s)?(--daemonize|-D)(?=\s|$)/s,
];

/** The option of the last step with which its server leaves the foreground. */
export function daemonOption(
  view: Written,
  service: string,
): { readonly line: StartLine; readonly program: Param; readonly option: string } | null {
  const line = startLine(view, service);
  if (!line || /\b(?:wait|tail -f|sleep infinity)\b/.test(line.text)) return null;
  const last = stepsOf(line).at(-1)?.text ?? "";
  const option = DAEMONS.flatMap((daemon) => daemon.exec(last)?.[1] ?? [])[0];
  const program = /(?:gunicorn|uwsgi|php-fpm)/.exec(last)?.[0] ?? phrase("the-server");
  return option === undefined ? null : { line, program, option };
}

export interface LeftOut {
  /** What compose starts. */
  readonly kept: string;
  /** From the first character that only a shell understands. */
  readonly rest: string;
  readonly program: string;
}

/**
 * A server that compose never starts: a command that is one text is split into words up to the first
 * `&&`, `;` or `|`, and the rest is left out without a word. What an entrypoint does, nobody knows.
 */
export function serverLeftOut(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): LeftOut | null {
  const body = view.of("compose.service", service)[0]?.body;
  const rest = body?.commandLeftOut;
  const hasEntrypoint = view
    .of("dockerfile.instruction", service)
    .some((one) => one.body.final && one.body.instruction === "ENTRYPOINT");
  if (rest === undefined || hasEntrypoint || (body?.entrypoint ?? []).length > 0) return null;
  const kept = (body?.command ?? []).join(" ");
  const program = SERVER.exec(rest)?.[0]?.replace(/^[\s/]/, "");
  if (program === undefined || kept === "") return null;
  return SERVER.test(kept) && !PREPARES.test(kept) ? null : { kept, rest, program };
}

export interface HiddenFailure {
  readonly line: StartLine;
  readonly step: string;
  /** What lets the command go on. */
  readonly by: string;
}

/** Preparing steps, of which a failure matters to what follows. */
const PREPARES =
  /\b(?:migrate|collectstatic|alembic|prisma|db:migrate|db upgrade|makemigrations|pip3? install|npm (?:ci|install)|bundle install|artisan)\b/;

/** A preparing step whose failure nobody notices: `a && b || c && server`, `a ; server`, `a || true`. */
export function hiddenFailure(view: Written, service: string): HiddenFailure | null {
  const line = startLine(view, service);
  if (!line?.shell || /\bset -[a-z]*e/.test(line.text)) return null;
  const steps = stepsOf(line).filter(({ text }) => text !== "");
  const server = steps.findLastIndex(({ text }) => SERVER.test(text) && !PREPARES.test(text));
  for (let index = 0; index < server; index++) {
    const step = steps[index];
    const next = steps[index + 1];
    if (!step || !next || !PREPARES.test(step.text)) continue;
    if (next.by === "||" || next.by === ";" || next.by === "&") {
      const by = next.by === ";" ? ";" : `${next.by} ${next.text}`;
      return { line, step: step.text, by };
    }
  }
  return null;
}

export interface BlockedStep {
  readonly line: StartLine;
  readonly step: string;
  readonly target: string;
  /** Of the mount, below the service. */
  readonly key: string;
}

/** A step before the server that writes where a mount allows no writing. */
export function readOnlyStep(view: Written, service: Service): BlockedStep | null {
  const line = startLine(view, service.subject);
  if (!line?.shell) return null;
  const steps = stepsOf(line);
  for (const [index, { text }] of steps.entries()) {
    // Only where the server waits for this step to succeed.
    if (steps[index + 1]?.by !== "&&") continue;
    const paths = /^(?:mkdir|touch|chown|chmod|install)\b(.*)$/.exec(text)?.[1]?.split(/\s+/) ?? [];
    const at = service.body.volumes.findIndex(({ target, readOnly }) => {
      const folder = `${target.replace(/\/$/, "")}/`;
      return readOnly && paths.some((path) => path.startsWith(folder));
    });
    const target = service.body.volumes[at]?.target;
    if (target === undefined) continue;
    const key = keyPlace(service, `volumes.${at}`) ? `volumes.${at}` : "volumes";
    return { line, step: text, target, key };
  }
  return null;
}
