import type { Config } from "./config/schema.ts";
import type { Origin } from "./config/settings.ts";
import type { FoundUpload } from "./discover/find-upload.ts";
import { generated } from "./generated-file.ts";
import { confine, type Locations } from "./locate.ts";
import type { UploadPlan } from "./plan.ts";

export interface UploadResult {
  readonly upload: UploadPlan | null;
  /** What is wrong with `upload.file`; null: nothing. */
  readonly wrong: string | null;
}

/** The upload with its content decided; `upstreamUri` is for discovery to add. */
export async function uploadPlan(
  at: Locations,
  upload: Config["upload"],
  origin: Origin | null,
): Promise<UploadResult> {
  if (!upload) return { upload: null, wrong: null };
  const base = {
    path: upload.path,
    method: upload.method ?? "POST",
    field: upload.field ?? "file",
    upstreamUri: null,
    fields: upload.fields ?? {},
    expect: upload.expect ?? null,
  };
  if (upload.file === undefined) {
    return { upload: { ...base, content: generated(base, upload.size) }, wrong: null };
  }
  const found = await confine(at, upload.file, origin?.from ?? "file");
  if ("wrong" in found) return { upload: null, wrong: found.wrong };
  const bytes = (await at.files.stat(found.path))?.bytes ?? 0;
  return { upload: { ...base, content: { is: "file", path: found.path, bytes } }, wrong: null };
}

/** An upload that nobody configured: a small made-up file, and no credentials. */
export function foundUploadPlan(route: FoundUpload["value"]): UploadPlan {
  const { path, method, field } = route;
  const base = { path, method, field, upstreamUri: null, fields: {}, expect: null };
  return { ...base, content: generated(base), found: true };
}
