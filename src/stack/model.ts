import { array, at, type Json, record, string, strings } from "../read/json.ts";

/** What a run needs to know of the stack, from `docker compose config --format json`. */
export interface Model {
  readonly services: readonly ModelService[];
  readonly volumes: readonly ModelResource[];
  readonly networks: readonly ModelResource[];
  /** Values of environment variables whose names say that they are secret. */
  readonly secrets: readonly string[];
}

export interface ModelService {
  readonly name: string;
  readonly image: string | null;
  readonly build: {
    readonly context: string;
    readonly dockerfile: string;
    /** Instead of a file. */
    readonly inline: string | null;
    readonly args: readonly string[];
    readonly tags: readonly string[];
  } | null;
  readonly binds: readonly Bind[];
}

export interface Bind {
  /** Absolute path on the host. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** A volume or network. */
export interface ModelResource {
  readonly key: string;
  /** As the engine knows it. */
  readonly name: string;
  readonly external: boolean;
}

export function modelOf(config: unknown): Model {
  const services = Object.entries(record(at(config, "services")));
  return {
    services: services.map(([name, service]) => ({
      name,
      image: string(at(service, "image")),
      build: buildOf(at(service, "build")),
      binds: array(at(service, "volumes"))
        .filter((volume) => at(volume, "type") === "bind")
        .map((volume) => ({
          source: string(at(volume, "source")) ?? "",
          target: string(at(volume, "target")) ?? "",
          readOnly: at(volume, "read_only") === true,
        })),
    })),
    volumes: resources(at(config, "volumes")),
    networks: resources(at(config, "networks")),
    secrets: secretsOf(services.map(([, service]) => record(at(service, "environment")))),
  };
}

/**
 * Values under a secret's name, without those that are words: one that also stands under another
 * name, as `app` for user, database and password, and short ones that people use as examples.
 */
function secretsOf(environments: readonly Json[]): readonly string[] {
  const variables = environments.flatMap((environment) => Object.entries(environment));
  const values = (isSecret: boolean) =>
    variables.flatMap(([name, value]) =>
      typeof value === "string" && SECRET_NAME.test(name) === isSecret ? [value] : [],
    );
  const words = new Set(values(false));
  return values(true).filter((value) => !words.has(value) && !/^[a-z]{0,10}$/.test(value));
}

const SECRET_NAME =
  /SECRET|PASSWORD|PASSWD|_PASS$|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|(^|_)KEY$|DSN/i;

function buildOf(build: unknown): ModelService["build"] {
  if (build === undefined || build === null) return null;
  return {
    context: string(at(build, "context")) ?? "",
    dockerfile: string(at(build, "dockerfile")) ?? "Dockerfile",
    inline: string(at(build, "dockerfile_inline")),
    args: Object.values(record(at(build, "args"))).flatMap((value) => string(value) ?? []),
    tags: strings(at(build, "tags")),
  };
}

function resources(map: unknown): ModelResource[] {
  return Object.entries(record(map)).map(([key, resource]) => ({
    key,
    name: string(at(resource, "name")) ?? key,
    external: at(resource, "external") === true,
  }));
}
