import { external, labels, oneOrMore } from "./mappings.ts";
import { flag, switched, text, textOrNumber, whole } from "./scalars.ts";
import { services } from "./service-keys.ts";
import { dict, either, fields, list, type Shape } from "./shape.ts";

const NAMES = /^[a-zA-Z0-9._-]+$/;

const driver = { name: text, driver: text, driver_opts: dict(textOrNumber), external, labels };

const IPAM = fields(
  {
    driver: text,
    config: list(
      fields({ subnet: text, ip_range: text, gateway: text, aux_addresses: dict(text) }),
    ),
    options: dict(text),
  },
  { hidden: ["options"] },
);

export const network: Shape = fields(
  {
    ...driver,
    ipam: IPAM,
    internal: flag,
    enable_ipv4: switched,
    enable_ipv6: switched,
    attachable: flag,
  },
  { nullable: true, always: { ipam: "map" } },
);

export const volume: Shape = fields(driver, { nullable: true });

const file = { name: text, environment: text, file: text, external, labels, template_driver: text };

export const secret: Shape = fields({ ...file, driver: text, driver_opts: dict(textOrNumber) });

export const config: Shape = fields({ ...file, content: text });

/** Compose specification: the top level of a file. */
export const project: Shape = fields({
  version: text,
  name: text,
  include: list(
    either(text, fields({ path: oneOrMore, env_file: oneOrMore, project_directory: text })),
  ),
  services,
  networks: dict(network),
  volumes: dict(volume, { names: NAMES }),
  secrets: dict(secret, { names: NAMES }),
  configs: dict(config, { names: NAMES }),
  models: dict(
    fields(
      { name: text, model: text, context_size: whole(), runtime_flags: list(text) },
      { required: ["model"] },
    ),
    { names: NAMES },
  ),
});
