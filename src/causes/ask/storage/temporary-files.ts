import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { upstreamDirective } from "../hops/upstream-directive.ts";

/** What nginx wanted to keep in a temporary file: a visitor's upload, or a backend's answer. */
export interface Stored {
  readonly answer: boolean;
  /** The service that answered, or was to. */
  readonly service: string;
  /** The directive that says where such files lie, and the one that limits those of answers. */
  readonly temp: string;
  readonly most: string;
}

/** By the line's own words: an answer is stored `while reading upstream`, an upload before that. */
export function storedIn(view: View<never>, line: Fact<"nginx.error">): Stored {
  const answer = line.body.phase?.startsWith("reading upstream") ?? false;
  return {
    answer,
    service: view.plan.backend?.service ?? "backend",
    temp: answer ? upstreamDirective("temp_path", undefined, line) : "client_body_temp_path",
    most: upstreamDirective("max_temp_file_size", undefined, line),
  };
}
