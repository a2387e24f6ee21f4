import { mayKeepValue } from "../../case/environment.ts";
import { at, record } from "../json.ts";

/** The configuration as it may be kept: environment variables without their values. */
export function withoutValues(config: unknown): unknown {
  const services = Object.entries(record(at(config, "services"))).map(([name, service]) => {
    const variables = Object.entries(record(at(service, "environment")));
    const environment = Object.fromEntries(
      variables.map(([key, value]) => [key, mayKeepValue(key) ? value : null]),
    );
    return [name, variables.length === 0 ? service : { ...record(service), environment }];
  });
  return { ...record(config), services: Object.fromEntries(services) };
}
