import { build, files, ulimits } from "./build.ts";
import { deploy, gpuList } from "./deploy.ts";
import { command, healthTest, hosts, labels, oneOrMore, variables } from "./mappings.ts";
import {
  anyText,
  anything,
  bytes,
  decimal,
  duration,
  flag,
  like,
  oneOf,
  option,
  portText,
  strictSwitch,
  switched,
  text,
  textOrNothing,
  textOrNumber,
  whole,
} from "./scalars.ts";
import { dict, either, fields, list, type Shape, type Shapes } from "./shape.ts";

const strings = list(text, { unique: true });
const NAMES = /^[a-zA-Z0-9._-]+$/;

const HEALTHCHECK = fields({
  disable: flag,
  interval: duration(),
  retries: whole({ kept: true }),
  test: healthTest,
  timeout: duration(),
  start_period: duration(),
  start_interval: duration(),
});

const PORT = fields({
  name: text,
  mode: text,
  host_ip: text,
  target: whole({ accepts: ["integer", "string"] }),
  published: portText,
  protocol: text,
  app_protocol: text,
});

const VOLUME = fields(
  {
    type: text,
    source: text,
    target: text,
    read_only: flag,
    consistency: text,
    bind: fields({
      propagation: text,
      create_host_path: flag,
      recursive: oneOf("enabled", "disabled", "writable", "readonly"),
      selinux: oneOf("z", "Z"),
    }),
    volume: fields({ nocopy: flag, subpath: text, labels }),
    image: fields({ subpath: text }),
    tmpfs: fields({ size: bytes("integer", "string"), mode: whole() }),
  },
  { required: ["type"] },
);

const NETWORK = fields(
  {
    aliases: strings,
    ipv4_address: text,
    ipv6_address: text,
    link_local_ips: strings,
    mac_address: text,
    driver_opts: dict(textOrNumber),
    interface_name: text,
    priority: whole({ accepts: ["number"] }),
    gw_priority: whole({ accepts: ["number"] }),
  },
  { nullable: true },
);

const DEPENDENCY = fields(
  {
    restart: flag,
    required: strictSwitch,
    condition: oneOf("service_started", "service_healthy", "service_completed_successfully"),
  },
  { required: ["condition"] },
);

const hook = { command, user: text, privileged: flag, working_dir: text, environment: variables };
const HOOK = fields(hook, { always: { command: "null" } });

const WATCH = fields(
  {
    ignore: oneOrMore,
    include: oneOrMore,
    initial_sync: flag,
    path: text,
    action: oneOf("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: text,
    exec: HOOK,
  },
  { required: ["path", "action"], always: { exec: "map" } },
);

const rates = list(fields({ path: text, rate: bytes("integer", "string") }));

const MODEL = fields({ endpoint_var: text, model_var: text }, { nullable: true });
const PULL_POLICY =
  /^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:\d+[wdhms])+)$/;

const KEYS: Shapes = {
  annotations: labels,
  attach: switched,
  blkio_config: fields({
    device_read_bps: rates,
    device_read_iops: rates,
    device_write_bps: rates,
    device_write_iops: rates,
    weight: whole({ accepts: ["integer", "string"] }),
    weight_device: list(fields({ path: text, weight: whole({ accepts: ["integer", "string"] }) })),
  }),
  build,
  cgroup: oneOf("host", "private"),
  command,
  configs: files,
  cpu_count: whole({ accepts: ["string", "integer"], from: 0 }),
  cpu_percent: decimal({ accepts: ["string", "integer"], from: 0, to: 100 }),
  cpus: decimal(),
  credential_spec: fields({ config: text, file: text, registry: text }),
  depends_on: either(strings, dict(DEPENDENCY, { names: NAMES })),
  deploy,
  develop: fields({ watch: list(WATCH) }, { nullable: true }),
  devices: list(
    either(
      text,
      fields({ source: text, target: text, permissions: text }, { required: ["source"] }),
    ),
  ),
  dns: oneOrMore,
  dns_search: oneOrMore,
  entrypoint: command,
  env_file: either(
    text,
    list(
      either(
        text,
        fields({ path: text, format: text, required: switched }, { required: ["path"] }),
      ),
    ),
  ),
  environment: variables,
  expose: list(textOrNumber, { unique: true }),
  extends: either(text, fields({ service: text, file: text }, { required: ["service"] })),
  extra_hosts: hosts,
  gpus: either(oneOf("all"), gpuList),
  group_add: list(textOrNumber, { unique: true }),
  healthcheck: HEALTHCHECK,
  label_file: either(text, list(text)),
  labels,
  logging: fields({ driver: text, options: dict(option) }),
  mem_limit: bytes(),
  mem_reservation: bytes("string", "integer"),
  mem_swappiness: bytes("integer", "string"),
  memswap_limit: bytes(),
  networks: either(strings, dict(NETWORK, { names: NAMES, nulls: true })),
  oom_score_adj: whole({ accepts: ["string", "integer"], from: -1000, to: 1000 }),
  pid: textOrNothing,
  ports: list(either(textOrNumber, PORT), { long: true }),
  models: either(strings, dict(MODEL, { nulls: true })),
  post_start: list(HOOK),
  pre_start: list(fields({ ...hook, image: text, per_replica: flag })),
  pre_stop: list(HOOK),
  profiles: strings,
  provider: fields({ type: text, options: anything }, { required: ["type"] }),
  pull_policy: like(PULL_POLICY, "always, never, missing, build, daily, weekly or every_12h"),
  scale: whole({ accepts: ["integer", "string"], kept: true }),
  secrets: files,
  shm_size: bytes(),
  stop_grace_period: duration(),
  storage_opt: dict(anyText),
  sysctls: labels,
  tmpfs: oneOrMore,
  ulimits,
  volumes: list(either(text, VOLUME), { long: true }),
  ...all(
    text,
    "cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address",
  ),
  ...all(
    text,
    "network_mode platform restart pull_refresh_after runtime stop_signal user uts userns_mode working_dir",
  ),
  use_api_socket: flag,
  ...all(flag, "oom_kill_disable privileged read_only stdin_open tty"),
  ...all(switched, "init"),
  ...all(whole(), "cpu_shares cpu_quota cpu_period cpu_rt_period cpu_rt_runtime pids_limit"),
  ...all(strings, "cap_add cap_drop device_cgroup_rules dns_opt external_links links security_opt"),
  ...all(strings, "volumes_from"),
};

function all(shape: Shape, names: string): Shapes {
  return Object.fromEntries(names.split(" ").map((name) => [name, shape]));
}

/** Compose specification: services; keys of later versions than the compared one are known too. */
export const service: Shape = fields(KEYS, {
  hidden: ["env_file", "label_file", "extends"],
  always: { command: "null", entrypoint: "null" },
});

export const services: Shape = dict(service, { names: NAMES });
