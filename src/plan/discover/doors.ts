import type { ServiceModel } from "../compose/model.ts";
import { placeOf } from "./place-of.ts";

/** A port of nginx's container that users can reach. */
export interface Door {
  readonly port: number;
  /** On the host; null: chosen by the engine. */
  readonly host: number | null;
  /** `docker-compose.yml:8` */
  readonly place: string;
}

/** With `network_mode: service:NAME` the ports are published by NAME. */
export function doorsOf(
  services: readonly ServiceModel[],
  proxy: ServiceModel,
  listened: readonly number[],
): readonly Door[] {
  const { networkMode } = proxy;
  if (networkMode === "host") {
    const place = placeOf(proxy, "network_mode", "");
    return listened.map((port) => ({ port, host: port, place }));
  }
  const [, owner] = /^service:(.+)$/.exec(networkMode ?? "") ?? [];
  return services
    .filter(({ name }) => name === proxy.name || name === owner)
    .flatMap((service) =>
      service.ports.map(({ container, host }, index) => ({
        port: container,
        host,
        place: placeOf(service, `ports.${index}`, "ports", ""),
      })),
    );
}
