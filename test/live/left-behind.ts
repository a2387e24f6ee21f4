import { OWNER } from "../../src/stack/labels.ts";
import { realPorts } from "../../src/verbs/ports.ts";

/** What carries the label of a run of this process: nothing may, once a check has returned. */
export async function leftBehind(): Promise<readonly string[]> {
  const { docker } = await realPorts().engine();
  const mine = ({ labels }: { readonly labels: Readonly<Record<string, string>> }) =>
    labels[OWNER]?.includes(`"pid":${process.pid},`) === true;
  const [containers, networks, volumes, images] = await Promise.all([
    docker.containers([OWNER]),
    docker.list("network", [OWNER]),
    docker.list("volume", [OWNER]),
    docker.list("image", [OWNER]),
  ]);
  return [
    ...containers.filter(mine).map(({ name }) => name),
    ...[...networks, ...volumes, ...images].filter(mine).map(({ id }) => id),
  ];
}
