import type { Place } from "../../case/place.ts";
import type { Evidence } from "../evidence.ts";
import { at, record, string } from "../json.ts";
import type { Repository } from "../places/repository.ts";
import type { ResolvedCompose } from "./resolve.ts";

/** Where the files name this file as that of a secret or a config. */
export type FilePlaces = (path: string) => Place | null;

export function filePlaces(
  evidence: Evidence,
  files: Pick<ResolvedCompose, "place">,
  repository: Repository,
): FilePlaces {
  const named = evidence.looked("compose.config").flatMap(({ body }) =>
    ["secrets", "configs"].flatMap((kind) =>
      Object.entries(record(at(body, kind))).map(([key, one]) => ({
        kind,
        key,
        file: string(at(one, "file")) ?? "",
      })),
    ),
  );
  return (path) => {
    const found = named.find(
      ({ file }) => file !== "" && (file === path || repository.relative(file) === path),
    );
    if (!found) return null;
    const { kind, key } = found;
    return files.place(kind, key, "file") ?? files.place(kind, key);
  };
}
