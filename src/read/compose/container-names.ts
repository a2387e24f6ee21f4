import type { Evidence } from "../evidence.ts";
import { at, record, string } from "../json.ts";

/** The service that a container's name stands for; null when it cannot be told. */
export type ServiceOf = (container: string) => string | null;

export function containerNames(evidence: Evidence): ServiceOf {
  const known = new Map<string, string>();
  for (const { body } of evidence.looked("compose.config")) {
    for (const [service, resolved] of Object.entries(record(at(body, "services")))) {
      known.set(service, service);
      const name = string(at(resolved, "container_name"));
      if (name !== null) known.set(name, service);
    }
  }
  const services = [...new Set(known.values())];
  for (const { subject, body } of evidence.looked("docker.inspect")) {
    const name = string(at(body, "Name"));
    if (name !== null) known.set(name.replace(/^\//, ""), subject);
  }
  return (container) => {
    const name = container.replace(/^\//, "");
    // compose: PROJECT-SERVICE-NUMBER; version 1 wrote underscores.
    const generated = services
      .filter((service) => new RegExp(`(?:^|[-_])${quoted(service)}[-_]\\d+$`).test(name))
      .sort((a, b) => b.length - a.length);
    return known.get(name) ?? generated[0] ?? null;
  };
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
