import type { AnyFact } from "../case/facts.ts";
import type { Evidence } from "./evidence.ts";
import type { Repository } from "./places/repository.ts";
import { fact, witness } from "./witness.ts";

const FILE = /(?:^|\/)[^/]*supervisor[^/]*(?:\/[^/]+)*\.(?:conf|ini)$/;
const SECTION = /^\[(?:program|fcgi-program):([^\]]+)\]/;
const COMMAND = /^command\s*=\s*(.+)/;

/** The programs in the repository's supervisord files, each at its `command` line. */
export function readSupervisedPrograms(
  evidence: Evidence,
  repository: Repository,
): readonly AnyFact[] {
  const files = evidence.looked("repo.file").filter(({ subject }) => FILE.test(subject));
  return files.flatMap(({ subject: file }) => {
    let program: string | null = null;
    return (repository.text(file) ?? "").split("\n").flatMap((text, index) => {
      if (text.startsWith("[")) program = SECTION.exec(text)?.[1]?.trim() ?? null;
      const command = COMMAND.exec(text)?.[1]?.trim();
      if (program === null || command === undefined) return [];
      const place = { file, line: index + 1 };
      const seen = witness({ source: file, how: `read ${file}`, place, quote: text });
      return fact("supervised.program", program, { command }, seen);
    });
  });
}
