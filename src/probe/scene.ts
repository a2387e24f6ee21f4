import type { ContainerState, Listener } from "../case/codes/container.ts";

/** In an endpoint: the machine that the containers run on, where that is another one. */
export const ENGINE_HOST = "the engine's machine";

/** A TCP address, and from where it can be opened. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
  /**
   * Id of the container whose network namespace it is opened from, or `ENGINE_HOST`; null: this
   * machine.
   */
  readonly from: string | null;
}

/** Where things are to be found right now; addresses change when containers are recreated. */
export interface Endpoints {
  /** Where users reach the planned port of the proxy; null: nowhere. */
  readonly proxy: Endpoint | null;
  /** Where users reach the proxy by https, for redirects that lead there. */
  readonly secure: Endpoint | null;
  /** Id of the proxy's container while it runs, to ask from where nginx stands. */
  readonly within: string | null;
  /** By compose service. */
  readonly backends: Readonly<Record<string, BackendAddress>>;
}

/** Where what runs on a host's own network is to be found. */
export const LOOPBACK = "127.0.0.1";

export interface BackendAddress {
  /** What it is called on its networks: its own name, or that of the service whose network it uses. */
  readonly name: string;
  /** On the network that it shares with the proxy; null while its container has none for us. */
  readonly address: string | null;
  /** As in an endpoint. */
  readonly from: string | null;
  /** Container port to where it is published on the host. */
  readonly published: Readonly<Record<number, Endpoint>>;
}

/** One end of a service's process. */
export interface Death {
  readonly exitCode: number;
  /** What that life had written, both streams; null when it is not known. */
  readonly output: string | null;
}

/** A compose service as the engine shows it at one moment. */
export interface ServiceState {
  readonly service: string;
  readonly status: ContainerState["status"];
  readonly exitCode: number | null;
  /** State.Error; "" when none. */
  readonly error: string;
  /** `no`, `always`, `unless-stopped`, `on-failure`, `on-failure:3`. */
  readonly restartPolicy: string;
  readonly restartCount: number;
  /** ISO time of the present life's start. */
  readonly startedAt: string | null;
  readonly health: "none" | "starting" | "healthy" | "unhealthy";
  readonly dependsOn: readonly string[];
  /** null: not known. */
  readonly listening: readonly Listener[] | null;
  /** What a running service that opened no port has written in this life; null: not asked. */
  readonly silentOutput: string | null;
  /** Ends seen so far, oldest first. */
  readonly deaths: readonly Death[];
}

/** The stack at one moment. */
export interface Scene {
  readonly services: readonly ServiceState[];
  readonly endpoints: Endpoints;
  /** What became of `compose up`. */
  readonly start: { readonly is: "running" | "done" | "failed"; readonly detail: string };
}

export function stateOf(scene: Scene, service: string | null): ServiceState | null {
  return scene.services.find((state) => state.service === service) ?? null;
}
