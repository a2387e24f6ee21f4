import type { AppError } from "../../../case/codes/app.ts";

/** An operating system error by its number; the words beside it differ between C libraries. */
export function osError(errno: number, path: string | null): AppError | null {
  switch (errno) {
    case 1:
    case 13:
    case 30:
      return path === null ? null : { is: "permission", path, errno };
    case 2:
      return path === null ? null : { is: "file-not-found", path };
    case 12:
      return { is: "out-of-memory" };
    case 28:
      return path === null ? { is: "no-space" } : { is: "no-space", path };
    default:
      return null;
  }
}

const ERRNO: Readonly<Record<string, number>> = {
  EPERM: 1,
  ENOENT: 2,
  ENOMEM: 12,
  EACCES: 13,
  ENOSPC: 28,
  EROFS: 30,
};

/** inotify gives numbers that else mean a full disk and too many files: Node names what it called. */
const WATCHES = /\bENOSPC: System limit for number of file watchers|\bEMFILE: [^,']*, watch\b/;

/** `ENOENT: no such file or directory, open '/a/b'`, and Java's refusal. */
export function errnoWords(words: string): AppError | null {
  if (WATCHES.test(words)) return { is: "no-watches" };
  const [, code, path] =
    /\b(EPERM|ENOENT|ENOMEM|EACCES|ENOSPC|EROFS): [^,']*(?:, \w+(?: '([^']+)')?)?/.exec(words) ??
    [];
  if (code !== undefined) return osError(ERRNO[code] ?? 0, path ?? null);
  const denied = /AccessDeniedException: (\/\S+)/.exec(words)?.[1];
  return denied === undefined ? null : { is: "permission", path: denied, errno: 13 };
}
