import type { Place } from "../../case/place.ts";
import type { Json } from "../json.ts";
import { readOnceFrom } from "../read-once.ts";
import { type ComposeProblem, type Context, type Key, variable } from "./resolve/context.ts";
import { absoluteFrom, folderOf } from "./resolve/file-path.ts";
import { withEnvFiles } from "./resolve/load/env-files.ts";
import { loadFile } from "./resolve/load/file.ts";
import type { Loader, Scope } from "./resolve/load/loader.ts";
import { loadModel } from "./resolve/load/model.ts";
import {
  isNull,
  itemsOf,
  type MapNode,
  mapNode,
  type Node,
  printed,
  textNode,
} from "./resolve/node.ts";
import { notesFor } from "./resolve/notes.ts";
import { projectName } from "./resolve/project/name.ts";
import { normalize } from "./resolve/project/normalize.ts";
import { showProject } from "./resolve/project/project.ts";
import { addPlaces, jsonOf, nodeAt, placeOf, toJson } from "./resolve/project/shown.ts";

export type { ComposeProblem } from "./resolve/context.ts";

export interface ComposeInput {
  /** In compose's order. Paths are absolute, or all relative to one folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Other files: includes, extended files, `env_file`, `.env`; null: not there, or not yet read. */
  readonly read: (path: string) => string | null;
  /** The environment of the command. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As with `--env-file`; none: `.env` of the project directory. */
  readonly envFiles?: readonly string[];
  /** null: those of COMPOSE_PROFILES. */
  readonly profiles?: readonly string[] | null;
  /** The services to start, with what they need; none: all. */
  readonly services?: readonly string[];
  /** Where relative paths start from; null: the folder of the first file. */
  readonly directory?: string | null;
  /** As with `--project-name`. */
  readonly project?: string | null;
}

export interface ResolvedCompose {
  /** As `docker compose config --format json` prints it, but with dollars undoubled. */
  readonly model: Json;
  /** Services of the files that are not started: of profiles that are off, or not chosen. */
  readonly off: Json;
  /** Empty when compose would take the project. */
  readonly problems: readonly ComposeProblem[];
  /** Paths that were asked for and not given: read them, and resolve again. */
  readonly missing: readonly string[];
  /** Variables that are not set and have no default: compose fills in nothing. */
  readonly unset: readonly { readonly name: string; readonly place: Place }[];
  /** Where a key of the model, or a service that is off, was written last; null: nowhere. */
  readonly place: (...key: Key) => Place | null;
  /** Places of everything below a key, by the rest of the path joined with dots; "" is the key. */
  readonly placesBelow: (...key: Key) => Readonly<Record<string, Place>>;
  /** A scalar as it was written, with its variables filled; null for all else. */
  readonly text: (...key: Key) => string | null;
  /** Items of a list as they were written, in their long form; text where they could not be read. */
  readonly written: (...key: Key) => readonly WrittenItem[];
}

export interface WrittenItem {
  readonly value: unknown;
  /** Keys below the item; "" is the item. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A run asks for the stack as it is started, and once more for the places in its files. */
const KEPT = 4;

/**
 * Reads compose files as `docker compose config` does, in the version that the tests compare with.
 * Pure; never throws: what compose would refuse is in `problems`, and the model is what is left.
 */
export const resolveCompose: (input: ComposeInput) => ResolvedCompose = readOnceFrom(
  KEPT,
  resolved,
);

function resolved(input: ComposeInput): ResolvedCompose {
  const { files, env, services = [] } = input;
  const notes = notesFor(input);
  const { context } = notes;
  const paths = files.map(({ path }) => path);
  const folder = input.directory ?? folderOf(paths[0] ?? "");
  const asked = input.envFiles ?? [];
  const outside = withEnvFiles(context, env, {
    files: asked.length > 0 ? asked : [absoluteFrom(folder, ".env")],
    required:
      asked.length > 0
        ? textNode("", { file: asked[0] ?? "", line: 1, column: 1, endLine: 1 })
        : null,
  });
  const naming = { asked: input.project ?? null, files: paths, folder, variables: outside };
  const name = projectName(naming, context);
  const variables = { ...outside, COMPOSE_PROJECT_NAME: name };
  const model = loadModel(loaderOf(context), paths, { folder, variables, including: [] });
  const profiles = input.profiles ?? listIn(variable(variables, "COMPOSE_PROFILES"));
  const normal = normalize(model, name, variables);
  const { shown, off } = showProject(normal, {
    name,
    choice: { profiles, services },
    variables,
    context,
  });
  if (model.entries.size === 0 && notes.isClean()) {
    context.report("missing-key", ["services"], model.spot, "is an empty compose file");
  }
  return { ...finished(shown, off, normal), ...notes.found() };
}

function listIn(text = ""): readonly string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function loaderOf(context: Context): Loader {
  const loader: Loader = {
    context,
    bases: new Map(),
    file: (path, before, scope, purpose) => loadFile(loader, path, before, { scope, purpose }),
    model: (paths: readonly string[], scope: Scope) => loadModel(loader, paths, scope),
  };
  return loader;
}

function finished(
  shown: ReadonlyMap<string, Node>,
  off: ReadonlyMap<string, MapNode>,
  { entries, spot }: MapNode,
) {
  const root = mapNode(shown, spot);
  const find = (key: Key) =>
    nodeAt(root, key) ??
    (key[0] === "services" ? nodeAt(mapNode(off, spot), key.slice(1)) : undefined) ??
    nodeAt(mapNode(entries, spot), key);
  return {
    model: jsonOf(shown),
    off: jsonOf(off),
    place: (...key: Key) => {
      const node = find(key);
      return node ? placeOf(node.spot) : null;
    },
    placesBelow: (...key: Key) => {
      const places = new Map<string, Place>();
      const written = nodeAt(mapNode(entries, spot), key);
      const node = find(key);
      // Keys that compose reads and does not show, such as env_file.
      for (const [name, value] of written?.kind === "map" ? written.entries : []) {
        if (node?.kind === "map" && !node.entries.has(name)) addPlaces(places, value, name);
      }
      if (node) addPlaces(places, node);
      return Object.fromEntries(places);
    },
    text: (...key: Key) => {
      const node = nodeAt(mapNode(entries, spot), key);
      return node?.kind === "scalar" && !isNull(node) ? printed(node) : null;
    },
    written: (...key: Key) =>
      itemsOf(nodeAt(mapNode(entries, spot), key)).map((item) => {
        const places = new Map<string, Place>();
        addPlaces(places, item);
        return { value: toJson(item), places: Object.fromEntries(places) };
      }),
  };
}
