import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Capture } from "../../case/captures.ts";
import type { Files } from "../../ports/files.ts";
import { filesNamedIn } from "../../read/host/named-files.ts";
import { take } from "../capture.ts";
import { type MachineAsker, ranAsRoot } from "./machine.ts";

interface Copying extends MachineAsker {
  readonly files: Files;
  /** The checkout; absolute. */
  readonly root: string;
}

/** Files of the machine that are compared at most. */
const MOST = 60;
const SUM = /^([0-9a-f]{64}) [ *](\/.*)$/;

/** Which files that logs and units name are, byte for byte, files of the checkout. */
export function copies(asker: Copying, captures: readonly Capture[]): Promise<Capture> {
  const about = { kind: "host.copies", subject: "", how: "sha256sum" } as const;
  return take(asker, about, async () => {
    const paths = captures.flatMap(({ kind, body }) =>
      kind === "repo.tree" ? (body?.paths ?? []) : [],
    );
    const named = [...new Set(captures.flatMap(namedIn))].filter((path) =>
      paths.some((file) => sharedEnd(path, file) > 0),
    );
    if (named.length === 0) return { body: [] };
    const ran = await ranAsRoot(asker, ["sha256sum", "--", ...named.slice(0, MOST)]);
    const sums = ran.stdout.split("\n").flatMap((line) => {
      const [, sum, path] = SUM.exec(line) ?? [];
      return sum && path ? [{ sum, path }] : [];
    });
    const found = await Promise.all(
      sums.map(async ({ sum, path }) => {
        for (const file of candidates(path, paths)) {
          const text = await asker.files.readText(resolve(asker.root, file));
          if (text !== null && sum === sumOf(text)) return [{ path, file }];
        }
        return [];
      }),
    );
    return { body: found.flat(), how: ran.how };
  });
}

function namedIn({ kind, body }: Capture): readonly string[] {
  if (body === null) return [];
  if (kind === "unit.journal" || kind === "app.log-file") return filesNamedIn(body.text);
  return kind === "unit.file" || kind === "supervisor.config"
    ? [...body.text.matchAll(/^# (\/\S+)$/gm)].map(([, path = ""]) => path)
    : [];
}

/** Files of the same name, the ones with the most folders in common first. */
function candidates(path: string, files: readonly string[]): readonly string[] {
  return files
    .filter((file) => sharedEnd(path, file) > 0)
    .sort((a, b) => sharedEnd(path, b) - sharedEnd(path, a))
    .slice(0, 5);
}

/** How many of the last parts of two paths are the same. */
function sharedEnd(one: string, other: string): number {
  const [a, b] = [one.split("/").reverse(), other.split("/").reverse()];
  const differs = b.findIndex((part, index) => part !== a[index]);
  return differs === -1 ? b.length : differs;
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
