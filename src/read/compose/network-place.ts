import type { Place } from "../../case/place.ts";
import type { Evidence } from "../evidence.ts";
import { at, record } from "../json.ts";
import type { ResolvedCompose } from "./resolve.ts";

/** Where the files say that a network, by its name on the machine, is made outside of the stack. */
export function networkPlaces(
  evidence: Evidence,
  files: Pick<ResolvedCompose, "place">,
): (name: string) => Place | null {
  const networks = evidence
    .looked("compose.config")
    .flatMap(({ body }) => Object.entries(record(at(body, "networks"))));
  return (name) => {
    const [key] = networks.find(([own, network]) => (at(network, "name") ?? own) === name) ?? [];
    if (key === undefined) return null;
    return files.place("networks", key, "external") ?? files.place("networks", key);
  };
}
