import { isStanding, isUpAs } from "../../host/pm2-list.ts";
import { FENCE } from "../lines.ts";
import type { Material } from "../material.ts";
import type { Recogniser } from "../recogniser.ts";

type Program = Extract<Material, { readonly is: "program" }>;

const BORDER = /^\s*(?:[┌├└╔╠╚][─┬┼┴┐┤┘═╦╬╩╗╣╝]+|\+(?:-+\+)+)\s*$/;

interface Columns {
  readonly count: number;
  readonly name: number;
  readonly status: number;
  readonly restarts: number;
}

/** `pm2 list`, drawn with lines or in ASCII; pm2 before 5 has its columns in another order. */
export const pm2List: Recogniser = ({ lines }, from) => {
  const head = BORDER.test(lines[from]?.text ?? "") ? from + 1 : from;
  const columns = columnsIn(lines[head]?.text ?? "");
  if (columns === null) return null;
  const programs = new Map<string, Program>();
  let end = head + 1;
  for (; end < lines.length; end++) {
    const { text = FENCE, source = null } = lines[end] ?? {};
    if (BORDER.test(text)) continue;
    const program = source === null ? programIn(text, columns) : null;
    if (program === null) break;
    // Of an app with several instances, one that is up serves.
    if (!programs.get(program.service)?.isUp) programs.set(program.service, program);
  }
  if (programs.size === 0) return null;
  return { end, what: "list of pm2", materials: [...programs.values()] };
};

function columnsIn(text: string): Columns | null {
  const cells = cellsOf(text).map((cell) => cell.toLowerCase());
  const name = cells.findIndex((cell) => cell === "name" || cell === "app name");
  const restarts = cells.findIndex((cell) => cell === "↺" || cell === "restart");
  const columns = { count: cells.length, name, status: cells.indexOf("status"), restarts };
  return Object.values(columns).every((at) => at >= 0) ? columns : null;
}

function programIn(text: string, { count, ...at }: Columns): Program | null {
  const cells = cellsOf(text);
  const service = cells[at.name] ?? "";
  const status = cells[at.status]?.toLowerCase() ?? "";
  if (cells.length !== count || service === "" || !isStanding(status)) return null;
  const restarts = Number(cells[at.restarts]) || 0;
  return { is: "program", service, isUp: isUpAs(status), status, restarts, row: cells.join(" ") };
}

/** Without the bars at both ends, of which the first may be gone already. */
function cellsOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^[│|┃]|[│|┃]$/g, "")
    .split(/[│|┃]/)
    .map((cell) => cell.trim());
}
