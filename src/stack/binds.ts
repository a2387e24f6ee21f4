import { dirname, sep } from "node:path";
import type { CaptureKinds } from "../case/captures.ts";
import type { Files } from "../ports/files.ts";
import type { Footprint } from "../ports/footprint.ts";
import type { Bind, Model } from "./model.ts";

type Found = "file" | "directory" | "missing";

/** Files below bind mounts that are compared at most; more is somebody's data, not a checkout. */
const LIMIT = 10_000;

/** Watches the host's side of bind mounts: what is there, and what the stack does to it. */
export interface BindWatch {
  /** Per service, before the start and now. */
  now(): Promise<ReadonlyMap<string, CaptureKinds["bind.sources"]>>;
  /** Files in the checkout that were written since; absolute paths. */
  written(): Promise<readonly string[]>;
  /** Removes the empty folders that the engine made for sources that were missing. */
  removeMade(): Promise<void>;
}

/** Looks at what is mounted from the checkout now, to tell later what the stack has made of it. */
export async function watchBinds(
  ports: { readonly files: Files; readonly footprint: Footprint },
  model: Model,
  root: string,
): Promise<BindWatch> {
  const { files, footprint } = ports;
  const mounts = model.services.flatMap(({ name, binds }) =>
    binds.map((bind) => ({ service: name, ...bind })),
  );
  const before = new Map<string, Found>();
  const missing = new Set<string>();
  for (const { source } of mounts) {
    before.set(source, await kindOf(files, source));
    for (let path = source; (await files.stat(path)) === null; path = dirname(path))
      missing.add(path);
  }
  const inCheckout = mounts
    .filter(({ source, readOnly }) => !readOnly && `${source}${sep}`.startsWith(`${root}${sep}`))
    .map(({ source }) => source);
  const watched = [...new Set(inCheckout)];
  const first = footprint.of(watched, LIMIT);

  const look = async ({ source, target }: Bind) => ({
    source,
    target,
    before: before.get(source) ?? "missing",
    after: await kindOf(files, source),
    empty: (await files.list(source)).length === 0,
  });
  return {
    async now() {
      const byService = new Map<string, Awaited<ReturnType<typeof look>>[]>();
      for (const mount of mounts) {
        const list = byService.get(mount.service) ?? [];
        list.push(await look(mount));
        byService.set(mount.service, list);
      }
      return byService;
    },
    async written() {
      const then = await first;
      const now = await footprint.of(watched, LIMIT);
      if (then.size >= LIMIT || now.size >= LIMIT) return [];
      return [...now].flatMap(([path, stamp]) => (then.get(path) === stamp ? [] : [path]));
    },
    async removeMade() {
      // The deepest first, so that a folder is empty when its turn comes.
      const deepest = [...missing].sort((a, b) => b.length - a.length);
      for (const path of deepest) await footprint.removeEmptyFolder(path);
    },
  };
}

async function kindOf(files: Files, path: string): Promise<Found> {
  const stat = await files.stat(path);
  return stat === null ? "missing" : stat.kind === "directory" ? "directory" : "file";
}
