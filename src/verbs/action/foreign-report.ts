import { join } from "node:path";
import { fromJSONSchema } from "zod";
import schema from "../../../schemas/report.schema.json" with { type: "json" };
import type { Files } from "../../ports/files.ts";
import type { Report } from "../../report/report.ts";

/** The largest of ours have some hundred kilobytes. */
const LIMIT = 4_000_000;

/**
 * A report that somebody else's code may have written: of bounded size, a file and no link to one,
 * and of the published shape, else it is not used. Null where there is none. Its texts are foreign,
 * as those of every report are.
 */
export async function reportIn(
  folder: string,
  files: Files,
): Promise<{ readonly report: Report } | { readonly wrong: string } | null> {
  const name = "report.json";
  const entry = (await files.list(folder)).find((found) => found.name === name);
  if (!entry) return null;
  if (entry.kind !== "file") return { wrong: "is no file" };
  const path = join(folder, name);
  const { bytes } = (await files.stat(path)) ?? { bytes: LIMIT + 1 };
  if (bytes > LIMIT) return { wrong: `is larger than ${LIMIT / 1e6} MB` };
  const value = parsed(await files.readText(path));
  const wrong = firstWrong(value);
  return wrong === null ? { report: value as Report } : { wrong };
}

function firstWrong(value: unknown): string | null {
  const { error } = fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]).safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!issue) return null;
  return `is no report of ours: ${issue.path.join(".") || "all of it"}: ${issue.message}`.slice(
    0,
    300,
  );
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
