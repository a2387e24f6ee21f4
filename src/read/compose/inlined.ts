import type { Place } from "../../case/place.ts";
import { array, at, string } from "../json.ts";

/** A file of a container that stands in the compose file itself (`configs: NAME: content:`). */
export interface Inlined {
  /** Path in the container. */
  readonly target: string;
  readonly text: string;
  readonly file: string;
  /** Of the compose file, to be added to a line of the text. */
  readonly offset: number;
}

/**
 * Those of one service, where each of their lines is a line of the compose file. `placeOf` says where
 * the content of a config was written.
 */
export function inlinedIn(
  service: unknown,
  configs: unknown,
  placeOf: (name: string) => Place | null,
): readonly Inlined[] {
  return array(at(service, "configs")).flatMap((config) => {
    const name = string(at(config, "source"));
    const content = name === null ? null : string(at(configs, name, "content"));
    const place = name === null ? null : placeOf(name);
    if (content === null || !place?.file || place.line === null) return [];
    // Compose prints what it resolved with its dollars doubled, as the file has them.
    const text = content.replaceAll("$$", "$");
    const count = text.trimEnd().split("\n").length;
    // A text in quotes, or folded (`>`), has lines of its own.
    if ((place.endLine ?? place.line) - place.line < count || count < 2) return [];
    const target = string(at(config, "target")) ?? `/${name}`;
    return { target, text, file: place.file, offset: place.line };
  });
}
