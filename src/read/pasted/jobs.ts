import { at, record } from "../json.ts";
import { readNginxAccess } from "../nginx/access-log.ts";
import { readNginxError } from "../nginx/error-log.ts";
import { resolvePasted } from "./formats/compose-file.ts";
import type { Material } from "./material.ts";

/** What people call a service that prepares something, and then ends. */
const NAMED = /migrat|collectstatic|bootstrap|fixtures|(?:^|[-_])(?:init|seed|setup)(?:$|[-_])/i;

/** Whether its name says that it does not serve, however it ended. */
export function isNamedAsJob(service: string): boolean {
  return NAMED.test(service);
}

/** Services that end when their work is done, and that no request is meant for. */
export function jobsIn(materials: readonly Material[]): (service: string) => boolean {
  const codes = lastCodes(materials);
  const awaited = new Set(materials.flatMap(awaitedIn));
  return (service) => {
    const code = codes.get(service);
    if (awaited.has(service)) return code === undefined || code === 0;
    return code === 0 && NAMED.test(service);
  };
}

/** Services that ended well while requests are answered, and none failed: another one was asked. */
export function unmissedIn(materials: readonly Material[]): (service: string) => boolean {
  const codes = lastCodes(materials);
  const isWell = materials.some(hasAnswered) && !materials.some(hasFailed);
  return (service) => isWell && codes.get(service) === 0;
}

/** With which code each service ended last, as far as the paste tells. */
function lastCodes(materials: readonly Material[]): ReadonlyMap<string, number> {
  return new Map(
    materials.flatMap((one) => {
      if (one.is === "exit") return [[one.service, one.code] as const];
      if (one.is !== "container" || !one.service) return [];
      const state = record(at(one.body, "State"));
      const code = state["ExitCode"];
      const isOver = state["Status"] === "exited" && typeof code === "number";
      return isOver ? [[one.service, code] as const] : [];
    }),
  );
}

/** Those that others are not started before, until they have ended well. */
function awaitedIn(one: Material): readonly string[] {
  if (one.is !== "compose") return [];
  const services = Object.values(record(resolvePasted("paste", one.text).model["services"]));
  return services.flatMap((service) =>
    Object.entries(record(at(service, "depends_on"))).flatMap(([name, gate]) =>
      at(gate, "condition") === "service_completed_successfully" ? [name] : [],
    ),
  );
}

function hasAnswered(one: Material): boolean {
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => (readNginxAccess(line)?.status ?? 500) < 400);
}

function hasFailed(one: Material): boolean {
  if (one.is === "exchange") return true;
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => {
    const status = readNginxAccess(line)?.status ?? 0;
    const error = readNginxError(line);
    return status >= 500 || error?.upstream != null || error?.level === "emerg";
  });
}
