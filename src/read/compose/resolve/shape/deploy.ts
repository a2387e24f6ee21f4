import { labels } from "./mappings.ts";
import { bytes, decimal, deviceCount, duration, oneOf, text, whole } from "./scalars.ts";
import { fields, list, type MapOptions, type Shape } from "./shape.ts";

const strings = list(text, { unique: true });

const DEVICE = {
  capabilities: strings,
  count: deviceCount,
  device_ids: strings,
  driver: text,
  options: labels,
};

function devices(options: MapOptions): Shape {
  return list(fields(DEVICE, options));
}

export const gpuList: Shape = devices({});

const update = fields({
  parallelism: whole({ accepts: ["integer", "string"], kept: true }),
  delay: duration({ kept: false }),
  failure_action: text,
  monitor: duration({ kept: false }),
  max_failure_ratio: decimal(),
  order: oneOf("start-first", "stop-first"),
});

const limits = {
  cpus: decimal(),
  memory: bytes("string"),
};

/** Compose specification: deploy. */
export const deploy: Shape = fields(
  {
    mode: text,
    endpoint_mode: text,
    replicas: whole({ accepts: ["integer", "string"], kept: true }),
    labels,
    rollback_config: update,
    update_config: update,
    resources: fields({
      limits: fields({ ...limits, pids: whole({ accepts: ["integer", "string"] }) }),
      reservations: fields({
        ...limits,
        generic_resources: list(
          fields({ discrete_resource_spec: fields({ kind: text, value: whole({ kept: true }) }) }),
        ),
        devices: devices({ required: ["capabilities"] }),
      }),
    }),
    restart_policy: fields({
      condition: text,
      delay: duration(),
      max_attempts: whole({ accepts: ["integer", "string"], kept: true }),
      window: duration(),
    }),
    placement: fields({
      constraints: list(text),
      preferences: list(fields({ spread: text })),
      max_replicas_per_node: whole({ accepts: ["integer", "string"] }),
    }),
  },
  { nullable: true, always: { resources: "map", placement: "map" } },
);
