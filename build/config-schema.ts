/** The JSON Schema of `.github/bad-gateway.yml`, which editors read, from what the config is checked by. */
import { z } from "zod";
import { configSchema } from "../src/plan/config/schema.ts";
import { OPTIONS } from "../src/plan/options.ts";
import { CONFIG_SCHEMA } from "../src/verbs/tool.ts";
import type { GeneratedFile } from "./generated.ts";

/** What no option says: the groups, and what stands inside lists and maps. */
const MORE: Readonly<Record<string, string>> = {
  proxy: "nginx, in front of the backend",
  backend: "The service behind nginx that answers the upload",
  health: "GET requests that show that the backend lives",
  upload: "The upload to send, directly and through nginx; without it only GET requests are sent",
  auth: "Credentials for the upload: bearer, headers, login or steps. Write secrets as ${NAME}",
  "routes.path": "Path through nginx",
  "routes.backend": "Who answers there, where it is not the backend",
  "routes.backend.service": "Compose service that answers there",
  "routes.backend.port": "Port that it listens on",
  "routes.expect": "Statuses that count as good",
  target:
    "What others run, to be looked at only; without it the compose stack is started and checked",
  "target.url": "An address as its users know it; only its answers can be seen",
  "target.docker": "Containers of a Docker engine",
  "target.docker.host": "The engine, as DOCKER_HOST would name it",
  "target.docker.project": "Compose project whose containers are looked at",
  "target.docker.proxy": "Container or service of nginx",
  "target.docker.backend": "Container or service behind it",
  "auth.login.path": "Path of the log-in through nginx",
  "auth.login.json": "What to send as JSON",
  "auth.login.form": "What to send as a form instead",
  "auth.login.token": "Where the token stands in the JSON answer, like data.access_token",
  "auth.steps.method": "Method of the request",
  "auth.steps.path": "Path of the request through nginx",
  "auth.steps.json": "What to send as JSON",
  "auth.steps.form": "What to send as a form instead",
  "auth.steps.headers": "Headers of the request",
  "auth.steps.save": "Names to paths in the JSON answer; ${NAME} means them from then on",
};

/** Reserved keys, and the one value that says nothing. */
const RESERVED: Readonly<Record<string, false>> = {
  "second-day": false,
  "prove-fix": false,
};

type Schema = z.core.JSONSchema.BaseSchema;

export function configJsonSchema(): GeneratedFile {
  const { $schema, ...shape } = z.toJSONSchema(configSchema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (isList(zodSchema)) allowOne(jsonSchema);
      delete jsonSchema.propertyNames;
    },
  });
  describe(shape, []);
  for (const [key, empty] of Object.entries(RESERVED)) {
    const property = shape.properties?.[key];
    if (property && typeof property === "object") property.const = empty;
  }
  const head = {
    $schema,
    $id: CONFIG_SCHEMA,
    title: ".github/bad-gateway.yml",
    description:
      "Everything is optional: what is left out is looked for in the repository. ${NAME} is filled from the environment, or from env.",
  };
  return { path: "schemas/config.schema.json", text: printed({ ...head, ...shape }) };
}

/** A list that may be written as its single entry. */
function isList(schema: z.core.$ZodType): boolean {
  return (
    schema instanceof z.core.$ZodPipe &&
    schema._zod.def.in instanceof z.core.$ZodTransform &&
    schema._zod.def.out instanceof z.core.$ZodArray
  );
}

function allowOne(schema: Schema): void {
  const { type, items } = schema;
  if (type !== "array" || !items || typeof items !== "object" || Array.isArray(items)) return;
  delete schema.type;
  delete schema.items;
  schema.anyOf = [{ type, items }, items];
}

function describe(schema: Schema, key: readonly string[]): void {
  const { properties = {}, items } = schema;
  for (const [name, property] of Object.entries(properties)) {
    if (typeof property !== "object") continue;
    const path = [...key, name];
    const option = OPTIONS.find((each) => each.key.join(".") === path.join("."));
    const description = option?.help ?? MORE[path.join(".")];
    if (description !== undefined) property.description = description;
    describe(property, path);
  }
  if (items && typeof items === "object" && !Array.isArray(items)) describe(items, key);
}

/** JSON as the formatter leaves it: lists of words on one line. */
function printed(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[\s+("[^[\]{}]*?)\s+\]/g, (_, words: string) => `[${words.replace(/\s*\n\s*/g, " ")}]`)}\n`;
}
