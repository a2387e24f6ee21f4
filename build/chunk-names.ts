import type { Chunk } from "./bundle.ts";

/**
 * Gives every chunk a name without a hash, so that a change shows as a change and not as a file
 * that went and another that came: an entry is named after its source, shared code after the
 * largest package or source in it. Returns text by file name, with the references rewritten.
 */
export function nameChunks(chunks: readonly Chunk[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const inOrder = chunks
    .map((chunk) => ({ chunk, wish: wishOf(chunk) }))
    .sort((a, b) => compare(key(a), key(b)));
  for (const { chunk, wish } of inOrder) {
    let name = wish;
    for (let n = 2; taken.has(name); n++) name = `${wish}-${n}`;
    taken.add(name);
    names.set(chunk.name, `${name}.mjs`);
  }
  const reference = /[\w.@-]+-[A-Z0-9]{8}\.mjs/g;
  return new Map(
    chunks.map(({ name, text }) => [
      names.get(name) ?? name,
      text.replace(reference, (hashed) => names.get(hashed) ?? hashed),
    ]),
  );
}

function wishOf({ entry, bytes }: Chunk): string {
  if (entry !== undefined) return nameOf(entry);
  const [largest] = [...bytes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return `shared-${nameOf(largest?.[0] ?? "runtime")}`;
}

/** `src/ports/docker.ts` is `ports-docker`; a file of a package is the package. */
function nameOf(path: string): string {
  const inPackage = /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(path)?.groups?.["name"];
  const name = inPackage ?? path.replace(/^src\//, "").replace(/\.\w+$/, "");
  return name.replace(/[^\w.]+/g, "-").replace(/^-|-$/g, "");
}

// Entries first: they keep the plain name. Then by content, which no folder or machine changes.
function key({ chunk, wish }: { chunk: Chunk; wish: string }): string {
  return [chunk.entry === undefined ? 1 : 0, wish, ...[...chunk.bytes.keys()].sort()].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
