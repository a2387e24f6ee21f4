import type { UploadPlan } from "./plan.ts";

const DEFAULT_BYTES = 64 * 1024;

/** Words in the path or the field's name that say what kind of file is wanted. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/excel|xlsx|spreadsheet|workbook/i, "xlsx"],
  [/csv/i, "csv"],
  [/pdf/i, "pdf"],
  [/image|img|photo|picture|avatar|logo|thumb|cover/i, "png"],
];

/** A file to be made up, of the kind that the route seems to want; 64 KiB unless told. */
export function generated(
  { path, field }: Pick<UploadPlan, "path" | "field">,
  bytes = DEFAULT_BYTES,
): UploadPlan["content"] {
  return { is: "generated", name: `sample.${kindFor(`${path} ${field}`)}`, bytes };
}

function kindFor(words: string): string {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? "txt";
}
