import type { Files } from "./files.ts";

/** The disk as it was when it was first asked: what several steps look at is read once. */
export function rememberedFiles(files: Files): Files {
  return {
    ...files,
    readText: remembered((path) => files.readText(path)),
    stat: remembered((path) => files.stat(path)),
    realPath: remembered((path) => files.realPath(path)),
    list: remembered((path) => files.list(path)),
  };
}

function remembered<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
