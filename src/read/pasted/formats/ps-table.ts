import { isFirstLife } from "../first-life.ts";
import { serviceName } from "../lines.ts";
import type { Material } from "../material.ts";
import type { Recogniser } from "../recogniser.ts";

const HEADINGS =
  /^\s*(?:CONTAINER ID\s+IMAGE|NAMES?\s+(?:IMAGE|COMMAND|STATUS|SERVICE)|Name\s+Command\s+State)\b/;

/** `docker ps`, `docker compose ps` and that of compose 1. */
export const psTable: Recogniser = ({ lines }, from) => {
  const head = lines[from]?.text ?? "";
  if (!HEADINGS.test(head)) return null;
  const columns = [...head.matchAll(/\S+(?: \S+)*/g)].map(({ 0: name, index }) => ({
    name: name.toUpperCase(),
    index,
  }));
  const rows: Row[] = [];
  let end = from + 1;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    if (/^-{5,}$/.test(text.trim())) continue;
    const row = containerIn(text, columns);
    if (row === null) break;
    rows.push(row);
  }
  const project = projectOf(rows.map(({ name }) => name));
  const materials = rows.map(({ name, service, ...row }): Material => {
    const own = service ?? serviceName(name.slice(project.length));
    return { is: "container", service: own, ...row };
  });
  return materials.length > 0 ? { end, what: "list of containers", materials } : null;
};

interface Column {
  readonly name: string;
  readonly index: number;
}

interface ShownPort {
  readonly inside: number;
  readonly outside: number | null;
}

interface Row {
  readonly name: string;
  /** Where there is a column for it. */
  readonly service: string | null;
  readonly body: object;
  readonly ports: readonly ShownPort[];
  readonly isYoung: boolean;
  readonly isFirstLife: boolean;
}

/** How the engine says that a container came up a moment ago. */
const YOUNG = /^Up (?:Less than|About a minute|\d+ seconds?\b)/;

/** `app-` of `app-web-1` and `app-db-1`: what compose puts before the names of all services. */
function projectOf([first = "", ...others]: readonly string[]): string {
  const [project = ""] = /^[a-z0-9][a-z0-9_-]*?[-_](?=.*[-_]\d+$)/.exec(first) ?? [];
  return others.length > 0 && others.every((name) => name.startsWith(project)) ? project : "";
}

function containerIn(text: string, columns: readonly Column[]): Row | null {
  const cells = cellsOf(text, columns);
  const status = cells.get("STATUS") ?? cells.get("STATE") ?? "";
  const State = stateOf(
    /^(?:Up|Running|Exit|Restart|Created|Paused|Dead|Removal)/i.test(status) ? status : text,
  );
  const name = cells.get("NAMES") ?? cells.get("NAME");
  if (State === null || name === undefined) return null;
  const RestartCount = State.Status === "restarting" ? 1 : 0;
  const Image = cells.get("IMAGE") ?? "";
  return {
    name,
    service: cells.get("SERVICE") ?? null,
    body: { Name: name, Image, State, RestartCount },
    ports: portsIn(cells.get("PORTS") ?? ""),
    isYoung: YOUNG.test(status),
    isFirstLife: isFirstLife(cells.get("CREATED") ?? "", status),
  };
}

/** `8000/tcp, 0.0.0.0:8080->80/tcp`; a request over HTTP goes to no other. */
function portsIn(text: string): readonly ShownPort[] {
  return [...text.matchAll(/(?:(\d+)->)?(\d+)\/tcp/g)].map(([, outside, inside]) => ({
    inside: Number(inside),
    outside: outside === undefined ? null : Number(outside),
  }));
}

/** By the places of the headings; by wide gaps where a forum has moved the columns. */
function cellsOf(text: string, columns: readonly Column[]): ReadonlyMap<string, string> {
  const fits = columns.every(({ index }) => index === 0 || /\s/.test(text[index - 1] ?? " "));
  const cells = fits
    ? columns.map(({ index }, at) => text.slice(index, columns[at + 1]?.index).trim())
    : text.trim().split(/\s{2,}/);
  return new Map(
    columns.flatMap(({ name }, at) => {
      const cell = cells[at];
      return cell === undefined || cell === "" ? [] : [[name, cell] as const];
    }),
  );
}

function stateOf(text: string) {
  const [, code] = /\b(?:Exited \(|Exit |Restarting \()(\d+)/i.exec(text) ?? [];
  const [, health] = /\((?:health: )?(healthy|unhealthy|starting)\)/.exec(text) ?? [];
  const Health = health === undefined ? {} : { Health: { Status: health } };
  const ended = code === undefined ? {} : { ExitCode: Number(code) };
  if (/\bRestarting\b/i.test(text)) return { Status: "restarting", ...ended, ...Health };
  if (/\bExit(?:ed)?\b/i.test(text)) return { Status: "exited", ...ended, ...Health };
  if (/\(Paused\)|^Paused/i.test(text)) return { Status: "paused", ...Health };
  if (/\bUp\b|^running/i.test(text)) return { Status: "running", ...Health };
  if (/^Created/i.test(text)) return { Status: "created" };
  return /^Dead/i.test(text) ? { Status: "dead", ...ended } : null;
}
