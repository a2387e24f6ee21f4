import type { LanguageTag } from "../case/language-tag.ts";

/** One thing that is wrong with arguments, inputs or config, and what would be right. */
export interface Problem {
  /** Relative to the repository; null for an argument or input. */
  readonly file: string | null;
  readonly line: number | null;
  /** Config key (`upload.size`), input (`upload-size`), or "" for the whole. */
  readonly key: string;
  readonly message: string;
}

/** Wrong input, as opposed to a broken stack: all problems at once; exit code 2. */
export class UsageError extends Error {
  readonly problems: readonly Problem[];
  /** The language that the wrong input itself asks to be answered in; null: it names none. */
  readonly lang: LanguageTag | null;

  constructor(problems: readonly Problem[], lang: LanguageTag | null = null) {
    super(problems.map(problemLine).join("\n"));
    this.name = "UsageError";
    this.problems = problems;
    this.lang = lang;
  }
}

/** What is found wrong during the work is told in this language. */
export async function speaking<T>(lang: LanguageTag | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.problems, error.lang ?? lang) : error;
  }
}

/** `file:line: key: message`, without the parts that there are none of. */
export function problemLine({ file, line, key, message }: Problem): string {
  const place = file === null ? "" : line === null ? `${file}: ` : `${file}:${line}: `;
  return `${place}${key === "" ? "" : `${key}: `}${message}`;
}
