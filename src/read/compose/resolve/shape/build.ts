import { hosts, labels, oneOrMore, ssh, variables } from "./mappings.ts";
import { bytes, flag, printable, text, whole } from "./scalars.ts";
import { dict, either, fields, list, type Shape } from "./shape.ts";

const FILE = fields({
  source: text,
  target: text,
  uid: text,
  gid: text,
  mode: whole({ kept: true }),
});

/** Secrets or configs that a service or a build is given. */
export const files: Shape = list(either(text, FILE));

const LIMIT = whole({ accepts: ["integer", "string"] });

export const ulimits: Shape = dict(
  either(LIMIT, fields({ hard: LIMIT, soft: LIMIT }, { required: ["soft", "hard"] })),
  { names: /^[a-z]+$/ },
);

const strings = list(text);

/** Compose specification: build. */
export const build: Shape = either(
  text,
  fields({
    context: text,
    dockerfile: text,
    dockerfile_inline: text,
    entitlements: strings,
    args: variables,
    ssh,
    labels,
    cache_from: strings,
    cache_to: strings,
    no_cache: flag,
    no_cache_filter: oneOrMore,
    provenance: printable,
    sbom: printable,
    additional_contexts: labels,
    network: text,
    pull: flag,
    target: text,
    shm_size: bytes("integer", "string"),
    extra_hosts: hosts,
    isolation: text,
    privileged: flag,
    secrets: files,
    tags: strings,
    ulimits,
    platforms: strings,
  }),
);
