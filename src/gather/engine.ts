import type { Capture } from "../case/captures.ts";
import type { Compose } from "../ports/compose.ts";
import type { Docker } from "../ports/docker.ts";
import { at, string } from "../read/json.ts";
import { type Time, take } from "./capture.ts";

/** Versions and ways of the engine: what decides how the rest of the evidence is to be read. */
export function engine(
  asker: Time & { readonly docker: Docker; readonly compose: Compose },
): Promise<Capture> {
  const { docker, compose, signal } = asker;
  return take(
    asker,
    { kind: "engine", subject: "", how: "docker version, docker info" },
    async () => {
      const [version, info, composeVersion] = await Promise.all([
        docker.version({ signal }),
        docker.info({ signal }),
        compose.version(),
      ]);
      const said: Readonly<Record<string, unknown>> = {
        engine: at(version, "Version"),
        api: at(version, "ApiVersion"),
        os: at(info, "OperatingSystem"),
        kernel: at(info, "KernelVersion"),
        architecture: at(info, "Architecture"),
        cgroup: at(info, "CgroupVersion"),
        storage: at(info, "Driver"),
        logging: at(info, "LoggingDriver"),
      };
      const texts = Object.entries(said).flatMap(([key, value]) => {
        const text = string(value);
        return text === null ? [] : [[key, text] as const];
      });
      return { body: { ...Object.fromEntries(texts), compose: composeVersion } };
    },
  );
}
