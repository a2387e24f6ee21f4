import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { layScenario, scenarioNamed } from "../scenario.ts";

export interface Deployment extends AsyncDisposable {
  /** The checkout. */
  readonly dir: string;
  /** The compose project, which runs. */
  readonly project: string;
  compose(...args: readonly string[]): Promise<string>;
}

/**
 * Deploys a scenario with compose, as a team would on its server, at ports that are free. `ports`:
 * services to their container's port.
 */
export async function deploy(
  name: string,
  ports: Readonly<Record<string, number>>,
): Promise<Deployment> {
  const laid = layScenario(scenarioNamed(name));
  const { dir } = laid;
  const project = `deployed-${randomBytes(4).toString("hex")}`;
  const services = Object.entries(ports).map(
    ([service, port]) =>
      `  ${service}: {container_name: !reset null, ports: !override ["${port}"]}`,
  );
  // Beside the checkout: nobody would find it there.
  const override = join(tmpdir(), `${project}.yml`);
  writeFileSync(override, `services:\n${services.join("\n")}\n`);
  const files = ["-f", "docker-compose.yml", "-f", override];
  const compose = async (...args: readonly string[]) => {
    const all = ["compose", "-p", project, ...files, ...args];
    return (await promisify(execFile)("docker", all, { cwd: dir })).stdout;
  };
  await compose("up", "--detach", "--build");
  return {
    ...{ dir, project, compose },
    async [Symbol.asyncDispose]() {
      await compose("down", "--timeout", "1", "--volumes", "--rmi", "local");
      rmSync(override);
      laid[Symbol.dispose]();
    },
  };
}
