import type { DockerTarget } from "../plan/target.ts";
import { type ContainerSummary, type Docker, StackUnavailable } from "../ports/docker.ts";
import { expectApi } from "./expect-api.ts";
import { PROJECT, SERVICE } from "./labels.ts";
import { recordedEvents } from "./recorded-events.ts";
import type { Stack, StackContainer } from "./stack.ts";

type Names = Pick<DockerTarget, "project" | "proxy" | "backend">;

/**
 * Containers that somebody else runs, in the shape of a stack: nothing is started, and taking it
 * down leaves everything as it is. Rejects with `StackUnavailable` where there are no such
 * containers. `docker` is an engine that only looks.
 */
export async function attach(docker: Docker, names: Names, now: () => number): Promise<Stack> {
  await expectApi(docker);
  const containers = async () => chosen(await docker.containers(labelsOf(names)), names);
  const found = await containers();
  if (found.length === 0) throw new StackUnavailable(nothingThere(docker, names));
  const absent = [names.proxy, names.backend].filter(
    (name) => name !== null && !found.some(({ service }) => service === name),
  );
  if (absent.length > 0) {
    const there = found.map(({ service }) => service).join(", ");
    throw new StackUnavailable(
      `There is no container ${absent.join(" and no ")}; there is ${there}.`,
    );
  }
  const events = await recordedEvents(docker, labelsOf(names), now);
  const lost = new AbortController();
  return {
    run: { id: "", project: names.project ?? "" },
    started: Promise.resolve({ ok: true, step: "up", exitCode: 0, output: "" }),
    labels: {},
    secrets: [],
    lost: lost.signal,
    containers,
    events: events.sofar,
    services: [...new Set(found.map(({ service }) => service))],
    captures: async () => [],
    async tearDown() {
      events.close();
      return { removed: [], left: [], written: [] };
    },
    async [Symbol.asyncDispose]() {
      events.close();
    },
  };
}

function labelsOf({ project }: Names): readonly string[] {
  return project === null ? [] : [`${PROJECT}=${project}`];
}

/** Of a project all; else the two that are named, by their own name or their compose service. */
function chosen(
  all: readonly ContainerSummary[],
  { project, proxy, backend }: Names,
): readonly StackContainer[] {
  if (project !== null) {
    return all.map((container) => ({ ...container, service: serviceOf(container) }));
  }
  return [proxy, backend].flatMap((wanted) => {
    const found =
      all.find(({ name }) => name === wanted) ??
      all.find((container) => serviceOf(container) === wanted);
    return found && wanted !== null ? [{ ...found, service: wanted }] : [];
  });
}

function serviceOf({ labels, name }: ContainerSummary): string {
  return labels[SERVICE] ?? name;
}

function nothingThere({ endpoint }: Docker, { project, proxy, backend }: Names): string {
  const wanted =
    project === null
      ? `no container ${[proxy, backend].filter(Boolean).join(" or ")}`
      : `no container of the compose project ${project}`;
  return `There is ${wanted} at ${endpoint}.`;
}
