import type { RepositoryPath } from "../../case/codes/compose.ts";
import type { Place } from "../../case/place.ts";
import { dockerfilePath } from "../compose/compose-services.ts";
import { isDockerIgnored } from "../docker-ignore.ts";
import type { KnownServices } from "../known-services.ts";
import type { Build } from "../places/image.ts";
import { below, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { modulesNamed } from "./app-modules.ts";

/** What a file of the stack names by its path, without whether it is there. */
export interface NamedPath
  extends Pick<RepositoryPath, "role" | "named" | "path" | "dockerIgnored"> {
  readonly service: string;
  readonly place: Place | null;
  /** Other paths that would do as well. */
  readonly or: readonly string[];
}

/** Everything inside the repository that compose files and Dockerfiles say is there. */
export function namedPaths(known: KnownServices, repository: Repository): readonly NamedPath[] {
  return [...known.composed].flatMap(([service, composed]) => {
    const { build, places, volumes } = composed;
    const place = (...keys: readonly string[]) =>
      keys.map((key) => places[key]).find((one) => one !== undefined) ?? null;
    const plain = { service, dockerIgnored: false, or: [] };
    const binds = volumes.flatMap(({ type, source }, index) => {
      if (type !== "bind" || source.startsWith("/") || source.startsWith("..")) return [];
      const at = place(`volumes.${index}`, `volumes.${index}.source`, "volumes", "");
      return [{ ...plain, role: "bind-source" as const, named: source, path: source, place: at }];
    });
    const file = build && dockerfilePath(build);
    if (!build || file === null || file.startsWith("..")) return binds;
    const { context, dockerfile } = build;
    const isInside = !context.startsWith("/") && !context.startsWith("..");
    const contexts = isInside
      ? [
          {
            ...{ ...plain, role: "build-context" as const, named: context },
            path: context === "." ? "" : context,
            place: place("build.context", "build", ""),
          },
        ]
      : [];
    const dockerfiles = {
      ...{ ...plain, role: "dockerfile" as const, named: dockerfile, path: file },
      place: place("build.dockerfile", "build.context", "build", ""),
    };
    const built = known.builds.get(service);
    const copied = built && isInside ? copySources(service, built, repository) : [];
    return [
      ...binds,
      ...contexts,
      dockerfiles,
      ...copied,
      ...modulesNamed(service, known, repository),
      ...settingsOf(service, context === "." ? "" : context, repository),
    ];
  });
}

/** Settings that a server reads by itself, without anybody naming them. */
function settingsOf(
  service: string,
  context: string,
  repository: Repository,
): readonly NamedPath[] {
  return repository
    .within(context)
    .filter((path) => path.endsWith("gunicorn.conf.py") || setsFlask(path, repository))
    .map((path) => ({
      ...{
        service,
        role: "settings" as const,
        named: path.slice(path.lastIndexOf("/") + 1),
        path,
        or: [],
      },
      place: { file: path, line: 1 },
      dockerIgnored: false,
    }));
}

/** `flask` reads these with python-dotenv. */
function setsFlask(path: string, repository: Repository): boolean {
  const isRead = /(?:^|\/)\.(?:flask)?env$/.test(path);
  return isRead && /^\s*(?:export\s+)?FLASK_RUN_/m.test(repository.text(path) ?? "");
}

/** Sources of COPY and ADD that come from the context. A pattern may well match nothing. */
function copySources(
  service: string,
  { dockerfile, context }: Build,
  repository: Repository,
): readonly NamedPath[] {
  const own = repository.text(`${dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(context, ".dockerignore")) ?? "";
  const steps = dockerfile.stages.flatMap((stage) => stage.steps);
  return steps.flatMap(({ keyword, flags, args, line }) => {
    if (!/^(?:COPY|ADD)$/.test(keyword) || flags["from"] !== undefined) return [];
    return args.slice(0, -1).flatMap((source) => {
      const named = source.replace(/^\/+/, "");
      if (/[*?[$]|^<<|:\/\/|^git@/.test(source) || /^\.?\/?$/.test(named)) return [];
      const path = resolve(context, named);
      const inContext = below(context, path);
      if (inContext === null || inContext === "" || path.startsWith("..")) return [];
      return [
        {
          ...{ service, role: "copy-source" as const, named: source, path, or: [] },
          place: { file: dockerfile.file, line },
          dockerIgnored: isKeptOut(ignored, inContext, repository.has(path) === "directory"),
        },
      ];
    });
  });
}

/** Of a folder that is ignored, single files may be let in again. */
function isKeptOut(ignored: string, path: string, isFolder: boolean): boolean {
  if (isFolder && /^\s*!/m.test(ignored)) return false;
  return isDockerIgnored(ignored, path);
}
