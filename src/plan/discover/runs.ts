import { posix } from "node:path";
import type { ServiceModel } from "../compose/model.ts";
import { type Locations, shown } from "../locate.ts";
import { readBehind } from "./container-files.ts";
import type { ImageModel } from "./image.ts";

/** Something that a service starts. */
export interface Run {
  readonly text: string;
  /** `backend/Dockerfile:22`, `backend/package.json (dev)`. */
  readonly where: string;
}

const SCRIPT =
  /(?:^|[\s"'=])((?:\/|\.\/)?[\w./-]+\.(?:sh|bash)|\/[\w./-]*(?:entrypoint|start|run)[\w.-]*)(?=$|[\s"';&])/g;
const PACKAGE_SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:-]+)/;

/** The service's command, and what the scripts in it start in turn: shell, and package.json. */
export async function runsOf(
  at: Locations,
  service: ServiceModel,
  image: ImageModel,
): Promise<readonly Run[]> {
  const { command } = image;
  if (command.text === "") return [];
  const runs: Run[] = [command];
  for (const [, name = ""] of command.text.matchAll(SCRIPT)) {
    const path = posix.resolve(image.workdir, name);
    const found = await readBehind(at, service, image, path);
    if (found) runs.push({ text: withoutComments(found.text), where: shown(at, found.file) });
  }
  for (const run of [...runs]) {
    const name = PACKAGE_SCRIPT.exec(run.text)?.[1];
    const script = name === undefined ? null : await packageScript(at, service, image, name);
    if (script) runs.push(script);
  }
  return runs;
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, "");
}

async function packageScript(
  at: Locations,
  service: ServiceModel,
  image: ImageModel,
  name: string,
): Promise<Run | null> {
  const found = await readBehind(at, service, image, posix.join(image.workdir, "package.json"));
  if (!found) return null;
  const line = new RegExp(`"${name.replace(/[^\w:-]/g, "")}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`);
  const scripts = /"scripts"\s*:\s*\{[^}]*\}/.exec(found.text)?.[0] ?? "";
  const text = line.exec(scripts)?.[1];
  return text === undefined ? null : { text, where: `${shown(at, found.file)} (${name})` };
}
