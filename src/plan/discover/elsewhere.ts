import { join } from "node:path";
import type { ComposeModel, ServiceModel } from "../compose/model.ts";
import { otherComposeFiles } from "../compose/others.ts";
import { readCompose } from "../compose/read.ts";
import { type Locations, shown } from "../locate.ts";
import { candidateOf } from "./candidate.ts";
import { findProxy } from "./find-proxy.ts";

/** nginx that is not started: of a profile that is off, or of compose files that nobody named. */
export type NginxElsewhere =
  | { readonly is: "profile"; readonly profile: string; readonly service: string }
  | {
      readonly is: "files";
      /** All that would have to be named, from the repository's root; the last one has nginx. */
      readonly files: readonly string[];
      /** null: there is no nginx, and nothing else to name. */
      readonly service: string | null;
    };

/** Files that are read for it at most. */
const MOST = 8;

/** Where nginx is, when no service that is started runs it; null where it is not found. */
export async function nginxElsewhere(
  at: Locations,
  { off = [] }: Pick<ComposeModel, "off">,
  /** Absolute; the compose files in force. */
  inForce: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<NginxElsewhere | null> {
  const found = await proxyAmong(at, off);
  const profile = off.find(({ name }) => name === found)?.profiles[0];
  if (found !== null && profile !== undefined) return { is: "profile", profile, service: found };
  const used = inForce.map((path) => shown(at, path));
  const others = (await otherComposeFiles(at)).filter((path) => !used.includes(path));
  for (const file of others.slice(0, MOST)) {
    const services = await servicesIn(at, [join(at.root, file)], env);
    // What only changes services of another file is nothing by itself.
    const isWhole = services.every(({ image, build }) => image !== null || build !== null);
    const files = isWhole ? [file] : [...used, file];
    const all = isWhole ? services : await servicesIn(at, [...inForce, join(at.root, file)], env);
    const service = await proxyAmong(at, all);
    if (service !== null) return { is: "files", files, service };
  }
  const [first] = others;
  return used.length > 0 || first === undefined
    ? null
    : { is: "files", files: [first], service: null };
}

async function servicesIn(
  at: Locations,
  paths: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly ServiceModel[]> {
  const input = { paths, env, envFiles: [], profiles: [], services: [], project: null };
  const { model, problems } = await readCompose(at, input);
  return problems.length > 0 ? [] : model.services;
}

/** The service that runs nginx in front of others; not one that serves its own files. */
async function proxyAmong(
  at: Locations,
  services: readonly ServiceModel[],
): Promise<string | null> {
  const found = findProxy(await Promise.all(services.map((one) => candidateOf(at, one))));
  return found === null || found.other !== null ? null : found.value.service.name;
}
