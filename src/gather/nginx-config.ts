import { posix } from "node:path";
import type { Capture } from "../case/captures.ts";
import { type ContainerFile, EngineError } from "../ports/docker.ts";
import { at, strings } from "../read/json.ts";
import { configFromFiles } from "../read/nginx/config.ts";
import { type NginxOptions, nginxOptions } from "../read/nginx/options.ts";
import { type Found, take } from "./capture.ts";
import { filesByPath } from "./linked-files.ts";
import { type Asker, isRunning, type Subject } from "./subject.ts";

const TIMEOUT_MS = 8000;
/** Where distributions and images keep nginx.conf: Debian and nginx's own, OpenResty, source builds. */
const ENTRIES = [
  "/etc/nginx/nginx.conf",
  "/usr/local/openresty/nginx/conf/nginx.conf",
  "/usr/local/nginx/conf/nginx.conf",
  "/opt/bitnami/nginx/conf/nginx.conf",
];

/**
 * The configuration in force: what nginx itself reads, or, where it does not run or refuses its
 * configuration, the files copied out of the container and put into the same form.
 */
export function nginxConfig(asker: Asker, subject: Subject): Promise<Capture> {
  const about = { kind: "nginx.config", subject: subject.service, how: "nginx -T" } as const;
  return take(asker, about, async () => {
    const options = optionsIn(await asker.docker.inspect(subject.id, { signal: asker.signal }));
    return (await dumped(asker, subject, options)) ?? copied(asker, subject, options);
  });
}

function optionsIn(inspect: unknown): NginxOptions {
  const config = at(inspect, "Config");
  return nginxOptions(
    [...strings(at(config, "Entrypoint")), ...strings(at(config, "Cmd"))].join(" "),
  );
}

async function dumped(
  { docker, signal }: Asker,
  subject: Subject,
  { entry, prefix }: NginxOptions,
): Promise<Found<"nginx.config"> | null> {
  if (!isRunning(subject)) return null;
  const argv = ["-T", ...(entry ? ["-c", entry] : []), ...(prefix ? ["-p", prefix] : [])];
  for (const program of ["nginx", "openresty"]) {
    const command = [program, ...argv];
    const { stdout } = await docker.exec(subject.id, command, { timeoutMs: TIMEOUT_MS, signal });
    if (stdout.includes("# configuration file ")) {
      const how = `docker exec ${subject.name} ${command.join(" ")}`;
      return { body: { text: stdout, how: "nginx -T" }, how };
    }
  }
  return null;
}

async function copied(
  asker: Asker,
  subject: Subject,
  { entry, prefix }: NginxOptions,
): Promise<Found<"nginx.config">> {
  const named = entry === null ? [] : [posix.resolve(prefix ?? "/etc/nginx", entry)];
  for (const candidate of [...named, ...ENTRIES]) {
    const folder = posix.dirname(candidate);
    const files = filesByPath(await filesBelow(asker, subject, folder));
    if (!files.has(candidate)) continue;
    // In nginx's order, without the files that are there and not included.
    const parts = configFromFiles(files, candidate).files.map(
      (path) => `# configuration file ${path}:\n${files.get(path) ?? ""}\n`,
    );
    const how = `docker cp ${subject.name}:${folder}`;
    return { body: { text: parts.join(""), how: "copied" }, how };
  }
  throw new Error(`no nginx.conf in the container (looked at ${ENTRIES.join(", ")})`);
}

async function filesBelow(
  { docker, signal }: Asker,
  subject: Subject,
  folder: string,
): Promise<readonly ContainerFile[]> {
  try {
    return await docker.files(subject.id, folder, { timeoutMs: TIMEOUT_MS, signal });
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return [];
    throw error;
  }
}
