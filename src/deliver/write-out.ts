import { join } from "node:path";
import type { CaseFile } from "../case/captures.ts";
import type { Files } from "../ports/files.ts";
import type { Report } from "../report/report.ts";

export interface Written {
  readonly report: string;
  readonly summary: string;
  readonly case: string;
}

export interface ToWrite {
  readonly report: Report;
  readonly file: CaseFile;
  /** Redacted log text by service. */
  readonly logs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** Further forms of the report by file name: `report.html`, `junit.xml` … */
  readonly forms: Readonly<Record<string, string>>;
  /** Lines of audit.log; null: none is written. */
  readonly audit?: readonly string[] | null;
  /** The folder is ours alone: it tells git to ignore it. */
  readonly ignored: boolean;
}

/**
 * Writes the run to the folder, and removes from it what an earlier run wrote and this one did not.
 * Nothing else there is touched. Throws when the folder cannot be written.
 */
export async function writeOut(files: Files, out: string, run: ToWrite): Promise<Written> {
  const written = {
    report: join(out, "report.json"),
    summary: join(out, "summary.md"),
    case: join(out, "case.json"),
  };
  const texts = new Map([
    ...Object.entries(run.logs).map(([service, text]) => [logPath(out, service), text] as const),
    ...(run.audit ? [[join(out, "audit.log"), `${run.audit.join("\n")}\n`] as const] : []),
    ...Object.entries(run.forms).map(([name, text]) => [join(out, name), text] as const),
    [written.summary, run.summary] as const,
    [written.case, json(run.file)] as const,
    [written.report, json(run.report)] as const,
  ]);
  const earlier = await writtenBefore(files, out);
  if (run.ignored && (await files.stat(join(out, ".gitignore"))) === null) {
    await files.writeText(join(out, ".gitignore"), "*\n");
  }
  for (const [path, text] of texts) await files.writeText(path, text);
  await Promise.all(earlier.filter((path) => !texts.has(path)).map((path) => files.remove(path)));
  return written;
}

/** The report as it is published, on disk and on standard output. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Logs of the run whose case lies there: only a case of ours proves that they are ours. */
async function writtenBefore(files: Files, out: string): Promise<readonly string[]> {
  const before = parsed(await files.readText(join(out, "case.json")));
  if (before?.tool?.name !== "bad-gateway") return [];
  const captures = Array.isArray(before.captures) ? before.captures : [];
  const services = captures.flatMap(({ kind, subject }: Partial<CaseFile["captures"][number]>) =>
    kind === "docker.logs" && typeof subject === "string" ? [logPath(out, subject)] : [],
  );
  return [...services, join(out, "audit.log")];
}

function parsed(text: string | null): Partial<CaseFile> | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** Compose allows only such names; anything else comes from a file that was tampered with. */
function logPath(out: string, service: string): string {
  return join(out, "logs", `${service.replace(/[^\w.-]/g, "_")}.log`);
}
