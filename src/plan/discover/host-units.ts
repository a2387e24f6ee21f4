import { basename, join } from "node:path";
import { heredocsIn } from "../../read/heredocs.ts";
import { lineAt } from "../../read/routes/scan.ts";
import type { ServiceModel } from "../compose/model.ts";
import { type Locations, shown } from "../locate.ts";
import { commandPort } from "./find-port.ts";
import type { NginxFile } from "./nginx-files.ts";

/** What a repository without compose files sets up on a host: systemd units, and nginx's files. */
export interface HostSetup {
  /** Units that listen on a port, as if they were services that publish it. */
  readonly services: readonly ServiceModel[];
  readonly nginx: readonly NginxFile[];
}

const FILES = /\.service$|\.sh$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const SKIPPED = new Set(["node_modules", "vendor", "venv", "__pycache__", "dist", ".git"]);
const FOLDERS = 2000;
const BYTES = 256 * 1024;

export async function hostSetup(at: Locations): Promise<HostSetup> {
  const written = (await filesOf(at)).flatMap(writtenBy);
  return {
    services: written.flatMap((file) => unitOf(at, file)),
    nginx: written
      .filter(({ text }) => /(?:^|\n)\s*server\s*\{/.test(text))
      .map(({ path, line, text }) => ({ path, text: "\n".repeat(line - 1) + text })),
  };
}

async function filesOf(at: Locations) {
  const folders = [at.root];
  const found: { readonly path: string; readonly text: string }[] = [];
  for (const folder of folders) {
    if (folders.length > FOLDERS) break;
    for (const { name, kind } of await at.files.list(folder)) {
      const path = join(folder, name);
      if (kind === "directory" && !SKIPPED.has(name)) folders.push(path);
      if (kind !== "file" || !FILES.test(shown(at, path))) continue;
      const bytes = (await at.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES ? null : await at.files.readText(path);
      if (text !== null) found.push({ path: shown(at, path), text });
    }
  }
  return found;
}

interface Written {
  /** File of the repository that it stands in. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/** A unit by itself, or what a script or workflow writes. */
function writtenBy({ path, text }: { readonly path: string; readonly text: string }): Written[] {
  if (path.endsWith(".service")) return [{ path, name: basename(path), text, line: 1 }];
  return heredocsIn(text).map(({ target, text: own, line }) => ({
    ...{ path, text: own, line },
    name: basename(target ?? ""),
  }));
}

/** Lines of the start command, and the port in it; a unit that listens on none is no backend. */
function unitOf(at: Locations, { path, name, text, line }: Written): readonly ServiceModel[] {
  const start = /^\s*ExecStart=(.+)$/m.exec(text);
  const [, command = ""] = start ?? [];
  const port = commandPort(command);
  if (!start || port === null || name === "") return [];
  const offset = start.index + (start[0].length - start[0].trimStart().length);
  const place = { file: path, line: line - 1 + lineAt(text, offset) };
  return [
    {
      ...{ name, image: null, build: null, command: [command], entrypoint: null },
      ports: [{ container: port, host: port }],
      expose: [],
      // The host has the repository as it is.
      volumes: [{ source: at.root, target: "/", bind: true }],
      environment: {},
      inlined: [],
      dependsOn: [],
      healthcheck: null,
      names: [name],
      networkMode: "host",
      profiles: [],
      places: { "": place, command: place },
    },
  ];
}
