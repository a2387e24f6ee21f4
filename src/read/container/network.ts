import type { AnyFact } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { at, number, record, string, strings } from "../json.ts";
import { fact, witness } from "../witness.ts";

/** Characters of a container's id that serve as its default host name. */
const SHORT_ID = 12;

/** `names` turns the engine's network names (`project_front`) into the keys of the compose file. */
export function readNetworks(
  capture: Looked<"docker.inspect">,
  names: ReadonlyMap<string, string>,
): readonly AnyFact[] {
  const { subject, how, body } = capture;
  const id = string(at(body, "Id")) ?? "";
  return Object.entries(record(at(body, "NetworkSettings", "Networks"))).map(([name, settings]) => {
    const address = string(at(settings, "IPAddress")) ?? "";
    const prefix = number(at(settings, "IPPrefixLen"));
    const gateway = string(at(settings, "Gateway"));
    // Newer engines list all names in DNSNames; both contain the container's own short id.
    const aliases = new Set([
      ...strings(at(settings, "Aliases")),
      ...strings(at(settings, "DNSNames")),
    ]);
    return fact(
      "container.network",
      subject,
      {
        network: names.get(name) ?? name,
        address,
        ...(prefix ? { prefix } : {}),
        ...(gateway ? { gateway } : {}),
        aliases: [...aliases].filter((alias) => alias !== id.slice(0, SHORT_ID)),
      },
      witness({
        source: subject,
        how,
        at: capture.at,
        quote: JSON.stringify({ [name]: { IPAddress: address, Aliases: [...aliases] } }),
      }),
    );
  });
}

/** Engine name to key, from the resolved compose file. */
export function networkNames(config: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record(at(config, "networks"))).map(([key, network]) => [
      string(at(network, "name")) ?? key,
      key,
    ]),
  );
}
