import type { Place } from "../../case/place.ts";
import type { ComposeProblem, ResolvedCompose } from "../../read/compose/resolve.ts";
import { record } from "../../read/json.ts";
import { type Locations, shown } from "../locate.ts";
import type { Problem } from "../usage-error.ts";
import { type ComposeFiles, loadResolved } from "./load.ts";
import type { ComposeModel } from "./model.ts";
import { serviceModel } from "./service-model.ts";

/**
 * The services of the compose files. Only what cannot be read is complained about here: what compose
 * makes of the rest depends on its version, and it says so itself in the end.
 */
export async function readCompose(
  at: Locations,
  input: ComposeFiles,
): Promise<{
  readonly model: ComposeModel;
  readonly problems: readonly Problem[];
  readonly included: readonly string[];
}> {
  const resolved = await loadResolved(at.files, input);
  const services = record(resolved.model["services"]);
  const known = [...Object.keys(services), ...Object.keys(resolved.off)];
  const problems = resolved.problems.filter(isUnreadable).map((problem) => toUsage(at, problem));
  for (const path of input.paths) {
    if ((await at.files.readText(path)) !== null) continue;
    problems.push({ file: shown(at, path), line: null, key: "", message: "may not be read" });
  }
  const [first] = input.paths;
  if (known.length === 0 && problems.length === 0 && first !== undefined) {
    const message = "missing; a compose file lists what it runs below this key";
    problems.push({ file: shown(at, first), line: null, key: "services", message });
  }
  const content = (name: string) => resolved.place("configs", name, "content");
  const modelsOf = (those: unknown) =>
    Object.entries(record(those)).map(([name, service]) =>
      serviceModel(name, service, placesOf(at, resolved, name), resolved.model["configs"], content),
    );
  const models = modelsOf(services);
  const off = modelsOf(resolved.off);
  return {
    model: { services: models, known, off },
    problems,
    included: broughtIn(resolved, input),
  };
}

/** Files that say something of a service, and are none of those that were named. */
function broughtIn(resolved: ResolvedCompose, { paths }: ComposeFiles): readonly string[] {
  const services = Object.keys(record(resolved.model["services"]));
  const files = services.flatMap((name) =>
    Object.values(resolved.placesBelow("services", name)).flatMap(({ file }) => file ?? []),
  );
  return [...new Set(files)].filter((file) => !paths.includes(file));
}

function isUnreadable({ code, key }: ComposeProblem): boolean {
  if (code === "missing-file") return key === "" || key.startsWith("include");
  return code === "yaml" || code === "duplicate-key" || code === "too-large";
}

function toUsage(at: Locations, { file, line, message, code }: ComposeProblem): Problem {
  return { file: shown(at, file), line, key: code === "missing-file" ? "compose" : "", message };
}

function placesOf(at: Locations, resolved: ResolvedCompose, service: string) {
  const files = new Map<string, string>();
  const shownOnce = (path: string) => {
    const text = files.get(path) ?? shown(at, path);
    files.set(path, text);
    return text;
  };
  const places: Record<string, Place> = {};
  for (const [key, place] of Object.entries(resolved.placesBelow("services", service))) {
    places[key] = { ...place, file: place.file === null ? null : shownOnce(place.file) };
  }
  return places;
}
