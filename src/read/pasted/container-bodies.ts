import { record } from "../json.ts";
import { type Lasting, lastingEnds } from "./lasting-ends.ts";
import type { Material } from "./material.ts";
import type { Names } from "./names.ts";

type Body = Readonly<Record<string, unknown>>;

/**
 * Each service's container as the engine would show it. Parts of one container's answer are put
 * together; what the engine itself says of a state holds against what compose said of an end,
 * wherever the two stand in the paste.
 */
export function containerBodies(
  materials: readonly Material[],
  names: Names,
): ReadonlyMap<string, Body> {
  const shown = new Map<string, Body>();
  const young = new Set<string>();
  for (const material of materials) {
    if (material.is !== "container") continue;
    const service = material.service || names.backend.service;
    shown.set(service, merged(shown.get(service) ?? {}, material.body));
    if (material.isYoung) young.add(service);
  }
  const ends = lastingEnds(materials, names);
  const services = new Set([...shown.keys(), ...ends.keys()]);
  return new Map(
    [...services].map((service) => {
      const body = shown.get(service) ?? {};
      const end = ends.get(service);
      if (end === undefined) return [service, body];
      return [service, end ? withEnd(body, end, young.has(service)) : runningAgain(body)];
    }),
  );
}

function merged(known: Body, part: object): Body {
  const entries = Object.entries(part).map(([key, value]) => {
    const both = typeof value === "object" && !Array.isArray(value) && value !== null;
    return [key, both ? { ...record(known[key]), ...value } : value];
  });
  return { ...known, ...Object.fromEntries(entries) };
}

function runningAgain(body: Body): Body {
  const state = record(body["State"]);
  return state["Status"] === undefined ? { ...body, State: { ...state, Status: "running" } } : body;
}

function withEnd(body: Body, { code, restarts, times }: Lasting, isYoung: boolean): Body {
  const state = record(body["State"]);
  const RestartCount = times > 1 ? times : 0;
  const status = state["Status"];
  if (status === undefined) {
    const Status = restarts ? "restarting" : "exited";
    return { ...body, State: { ...state, Status, ExitCode: code }, RestartCount };
  }
  // Up for seconds after several ends, and at no work since: that is one more life of the same loop.
  if (status !== "running" || !isYoung || times < 2) return body;
  const State = { ...state, Status: "restarting", ExitCode: code };
  return { ...body, State, RestartCount };
}
