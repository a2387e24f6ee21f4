import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Compose, ComposeProject } from "../../src/ports/compose.ts";
import type { Docker } from "../../src/ports/docker.ts";
import type { Progress } from "../../src/ports/progress.ts";
import { shell } from "../../src/ports/shell.ts";
import { type CheckPorts, realPorts } from "../../src/verbs/ports.ts";
import type { Expectation } from "../scenario.ts";
import { meddle } from "./meddle.ts";
import { sideBySide } from "./side-by-side.ts";

export interface Arranged extends AsyncDisposable {
  readonly ports: CheckPorts;
  readonly progress: Progress;
}

/**
 * The real world, with two liberties: the containers get names and host ports of their own, which
 * only `create` and `up` know of, and the scenario's commands run between waiting and asking.
 */
export async function arranged({
  exclusive = false,
  meddle: meddling = [],
}: Pick<Expectation, "exclusive" | "meddle">): Promise<Arranged> {
  const real = realPorts();
  const folder = await mkdtemp(join(tmpdir(), "bad-gateway-beside-"));
  const moved = join(folder, "side-by-side.yml");
  let project: ComposeProject | null = null;
  let meddled: Promise<unknown> = Promise.resolve(null);

  const composeOver = (compose: Compose): Compose => ({
    ...compose,
    async create(given, ...rest) {
      project = given;
      if (!exclusive) {
        const { stdout } = await compose.config(given);
        await writeFile(moved, await sideBySide(JSON.parse(stdout), given.project));
        project = { ...given, files: [...given.files, moved] };
      }
      return compose.create(project, ...rest);
    },
    up: (given, ...rest) => compose.up(project ?? given, ...rest),
  });
  // Nothing looks at the stack before its containers are listed anew.
  const dockerOver = (docker: Docker): Docker => ({
    ...docker,
    containers: async (...args) => {
      const failed = await meddled;
      meddled = Promise.resolve(null); // What is created must still be found, to be removed.
      if (failed) throw failed;
      return docker.containers(...args);
    },
  });
  const nothing = (): undefined => undefined;
  return {
    ports: {
      ...real,
      async engine() {
        const { docker, compose } = await real.engine();
        return { docker: dockerOver(docker), compose: composeOver(compose) };
      },
    },
    progress: {
      begin: nothing,
      note: nothing,
      warn: nothing,
      end(stage) {
        if (stage !== "ready" || !project) return;
        meddled = meddle(meddling, project).then(
          () => null,
          (error: unknown) => error,
        );
      },
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
      if (meddling.length === 0 || !project) return;
      // Containers that a command made carry no label of the run.
      const name = project.project;
      const down = ["down", "--volumes", "--remove-orphans", "--timeout", "0"];
      await shell.run("docker", ["compose", "--project-name", name, ...down], { cwd: "/" });
    },
  };
}
