import { at, record } from "../json.ts";

/** Docker opens no port to the outside for a service whose networks are all `internal`. */
export interface Sealed {
  /** Other services that are on one of these networks and reach beyond them: a proxy in front, say. */
  readonly gates: readonly string[];
}

/** null where a network of the service leads outside, or was made elsewhere, so nobody can tell. */
export function sealed(config: unknown, service: string): Sealed | null {
  const services = record(at(config, "services"));
  const own = networksOf(services[service]);
  if (own.length === 0 || !own.every((network) => isInternal(config, network))) return null;
  const gates = Object.keys(services).filter((name) => {
    const networks = networksOf(services[name]);
    return (
      networks.some((network) => own.includes(network)) &&
      networks.some((network) => !isInternal(config, network))
    );
  });
  return { gates };
}

function networksOf(service: unknown): readonly string[] {
  return Object.keys(record(at(service, "networks")));
}

function isInternal(config: unknown, network: string): boolean {
  const settings = at(config, "networks", network);
  return at(settings, "internal") === true && at(settings, "external") !== true;
}
