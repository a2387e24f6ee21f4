import { isStanding, isUpAs } from "../../host/pm2-list.ts";
import { array, at, number, string } from "../../json.ts";
import type { Material } from "../material.ts";
import type { Recogniser } from "../recogniser.ts";
import { jsonFrom } from "./json-block.ts";

type Program = Extract<Material, { readonly is: "program" }>;

/** `pm2 jlist`: the list as JSON, of which nothing but how each program stands is kept. */
export const pm2Json: Recogniser = ({ lines }, from) => {
  const block = jsonFrom(lines, from);
  if (block === null || !Array.isArray(block.value)) return null;
  const programs = new Map<string, Program>();
  for (const one of array(block.value)) {
    const program = programIn(one);
    if (program === null) return null;
    // Of an app with several instances, one that is up serves.
    if (!programs.get(program.service)?.isUp) programs.set(program.service, program);
  }
  if (programs.size === 0) return null;
  return { end: block.end, what: "list of pm2", materials: [...programs.values()] };
};

function programIn(one: unknown): Program | null {
  const service = string(at(one, "name"));
  const status = string(at(one, "pm2_env", "status"))?.toLowerCase();
  if (!service || status === undefined || !isStanding(status)) return null;
  const restarts = number(at(one, "pm2_env", "restart_time")) ?? 0;
  const id = number(at(one, "pm_id")) ?? "";
  const row = `${id} ${service} ${restarts} ${status}`.trim();
  return { is: "program", service, isUp: isUpAs(status), status, restarts, row };
}
