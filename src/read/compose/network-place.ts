import type { Place } from "../../case/place.ts";
import type { Evidence } from "../evidence.ts";
import { at, record } from "../json.ts";
import type { ResolvedCompose } from "./resolve.ts";

/** Where the files say this of a network, by its name on the machine; else where they have it. */
export type NetworkPlaces = (name: string, ...key: readonly string[]) => Place | null;

export function networkPlaces(
  evidence: Evidence,
  files: Pick<ResolvedCompose, "place">,
): NetworkPlaces {
  const networks = evidence
    .looked("compose.config")
    .flatMap(({ body }) => Object.entries(record(at(body, "networks"))));
  return (name, ...rest) => {
    const [key] = networks.find(([own, network]) => (at(network, "name") ?? own) === name) ?? [];
    if (key === undefined) return null;
    return files.place("networks", key, ...rest) ?? files.place("networks", key);
  };
}
