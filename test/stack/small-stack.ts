import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Capture, CaptureKind, CaptureKinds } from "../../src/case/captures.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { clock } from "../../src/ports/clock.ts";
import { composeOf } from "../../src/ports/compose/docker-compose.ts";
import { connectDocker } from "../../src/ports/docker/engine.ts";
import type { Docker } from "../../src/ports/docker.ts";
import { files } from "../../src/ports/files.ts";
import { footprint } from "../../src/ports/footprint.ts";
import { processes } from "../../src/ports/process.ts";
import { shell } from "../../src/ports/shell.ts";
import { RUN } from "../../src/stack/labels.ts";

/** A stack in a folder of its own, made for one test; its disposal removes the folder. */
export interface SmallStack extends Disposable {
  readonly dir: string;
  readonly plan: Plan;
}

/** `texts`: further files by their path. */
export function smallStack(
  compose: string,
  texts: Readonly<Record<string, string>> = {},
  project: string | null = null,
): SmallStack {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), "small-stack-")));
  for (const [path, text] of Object.entries({ "compose.yml": compose, ...texts })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return {
    dir,
    plan: planFor(dir, project),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}

export function planFor(dir: string, project: string | null = null): Plan {
  return {
    root: dir,
    dir,
    out: join(dir, ".bad-gateway"),
    target: { kind: "compose" },
    config: null,
    compose: {
      files: [join(dir, "compose.yml")],
      profiles: [],
      services: [],
      envFiles: [],
      env: {},
      project,
    },
    proxy: null,
    backend: null,
    health: { direct: null, proxied: null, headers: {} },
    upload: null,
    routes: [],
    auth: null,
    timeoutSeconds: 60,
    requestTimeoutSeconds: 10,
    lang: "en",
    secrets: [],
    sources: {},
    missing: [],
    warnings: [],
  };
}

export async function realPorts() {
  const docker = await connectDocker(shell);
  const compose = composeOf(shell, docker);
  return { docker, compose, shell, files, footprint, processes: processes(shell), clock };
}

/** What there is in the engine with the run's label, for tests that expect nothing. */
export async function leftOf(docker: Docker, run: string): Promise<readonly string[]> {
  const labels = [`${RUN}=${run}`];
  const found = await Promise.all([
    docker.containers(labels).then((list) => list.map(({ name }) => `container ${name}`)),
    ...(["network", "volume", "image"] as const).map((what) =>
      docker.list(what, labels).then((list) => list.map(({ id }) => `${what} ${id}`)),
    ),
  ]);
  return found.flat();
}

/** The bodies of one kind, by subject. */
export function bodies<K extends CaptureKind>(
  captures: readonly Capture[],
  kind: K,
): Readonly<Record<string, CaptureKinds[K]>> {
  const found: Record<string, CaptureKinds[K]> = {};
  for (const capture of captures) {
    // The comparison ties the body to the kind, which a union of captures cannot show.
    if (capture.kind === kind && capture.body !== null) {
      found[capture.subject] = capture.body as CaptureKinds[K];
    }
  }
  return found;
}
