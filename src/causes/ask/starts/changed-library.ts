import type { AppException } from "../../../case/codes/app.ts";

/** An installed package is used as another release of it was. */
export interface ChangedLibrary {
  readonly is: "library-changed";
  /** The package that lacks something; null where only the one that asked for it is known. */
  readonly lacking: string | null;
  /** The installed package that asks; null: the project's own code does. */
  readonly asking: string | null;
}

const PACKAGES = /\/(?:site|dist)-packages\/([\w-]+)/;
/** Servers and the import system stand in every stack, whoever is at fault. */
const SERVERS: ReadonlySet<string> = new Set([
  "gunicorn",
  "uvicorn",
  "hypercorn",
  "click",
  "flask",
]);

/** null where the error need not be one of versions: half loaded modules, the project's own names. */
export function changedLibrary({
  language,
  name,
  error,
  frames,
}: AppException): ChangedLibrary | null {
  if (language !== "python" || (error.is === "import" && error.circular)) return null;
  const inside = PACKAGES.exec(frames.at(-1)?.file ?? "")?.[1] ?? null;
  const asking = inside !== null && SERVERS.has(inside) ? null : inside;
  if (error.is === "import" && error.from !== undefined) {
    return { is: "library-changed", lacking: error.from, asking };
  }
  if (asking === null) return null;
  if (error.is === "attribute-missing") {
    return { is: "library-changed", lacking: error.module, asking };
  }
  return name === "ImportError" ? { is: "library-changed", lacking: null, asking } : null;
}
