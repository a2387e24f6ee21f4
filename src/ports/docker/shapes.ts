import type { ContainerSummary, Labelled } from "../docker.ts";

/** The parts of the engine's answers that we rely on (Engine API 1.41 and later). */
export interface ListedContainer {
  readonly Id: string;
  readonly Names: readonly string[] | null;
  readonly Image: string;
  readonly State: string;
  readonly Labels: Readonly<Record<string, string>> | null;
  readonly Ports: readonly {
    readonly IP?: string;
    readonly PrivatePort: number;
    readonly PublicPort?: number;
  }[];
  readonly NetworkSettings: {
    readonly Networks: Readonly<Record<string, { readonly IPAddress?: string }>> | null;
  } | null;
}

export function summary(listed: ListedContainer): ContainerSummary {
  const networks = Object.entries(listed.NetworkSettings?.Networks ?? {});
  return {
    id: listed.Id,
    name: listed.Names?.[0]?.replace(/^\//, "") ?? "",
    image: listed.Image,
    state: listed.State,
    labels: listed.Labels ?? {},
    addresses: Object.fromEntries(networks.map(([name, { IPAddress }]) => [name, IPAddress ?? ""])),
    published: (listed.Ports ?? []).flatMap(({ IP = "", PrivatePort, PublicPort }) =>
      PublicPort ? [{ container: PrivatePort, host: PublicPort, address: IP }] : [],
    ),
  };
}

export interface ListedThing {
  readonly Id?: string;
  readonly Name?: string;
  readonly RepoTags?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
}

export function labelled({ Id, Name, RepoTags, Labels }: ListedThing): Labelled {
  return {
    id: Id ?? Name ?? "",
    names: Name === undefined ? (RepoTags ?? []) : [Name],
    labels: Labels ?? {},
  };
}
