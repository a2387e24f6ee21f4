import {
  ZodArray,
  ZodNullable,
  ZodObject,
  ZodOptional,
  _enum,
  array,
  boolean,
  int,
  number,
  preprocess,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./shared-zod.mjs";
import {
  sshDestination
} from "./shared-ports-ssh-destination.mjs";
import {
  problemAt,
  suggestion
} from "./shared-plan-nearest.mjs";
import {
  LANGUAGES
} from "./shared-case-language-tag.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";

// src/plan/config/size.ts
var UNITS = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
function parseSize(text2) {
  const found = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i.exec(text2.trim());
  const unit = UNITS[found?.[2]?.toUpperCase() ?? ""];
  if (!found || unit === void 0) return null;
  return Math.round(Number(found[1]) * unit);
}

// src/plan/config/schema.ts
var text = (right) => string(right).min(1, right);
var path = text("a path that starts with /, like /api/upload").regex(
  /^\/[^\s#]*$/,
  "a path that starts with /, without spaces, like /api/upload"
);
var PORT = "a port number, 1 to 65535";
var port = int(PORT).min(1, PORT).max(65535, PORT);
var STATUS = "an HTTP status, like 200";
var status = int(STATUS).min(100, STATUS).max(599, STATUS);
var SECONDS = "a number of seconds, more than 0 and at most 3600";
var seconds = number(SECONDS).positive(SECONDS).max(3600, SECONDS);
var flag = boolean("true or false");
var SCALAR = "a text, number or boolean";
var scalar = union([string(), number(), boolean()], SCALAR).transform(String);
var map = (right) => record(string(), scalar, right);
var headers = map("a map of header names to values");
var fields = map("a map of form fields to values");
var list = (entry, right) => preprocess((value) => isEntry(value) ? [value] : value, array(entry, right));
var isEntry = (value) => value !== null && typeof value !== "object";
var profiles = list(text("the name of a profile"), "a list of profiles");
var services = list(text("the name of a service"), "a list of services");
var filesList = list(text("the path of a file"), "a list of paths");
var expect = list(status, "a list of HTTP statuses, like [200, 201]");
var SIZE = "a size, like 64KB or 3MB";
var SIZE_LIMIT = "a size, like 64KB or 3MB, at most 1GB";
var size = union([string(), number()], SIZE).transform((value) => parseSize(String(value))).pipe(int(SIZE).max(1024 ** 3, SIZE_LIMIT));
var METHOD = "POST, PUT or PATCH";
var HOST = "a host name with an optional port, like app.example.com";
var PROJECT = "a compose project name: lower-case letters, digits, - and _";
var backend = strictObject(
  { service: text("the name of a compose service"), port: port.optional() },
  "a map of service and port"
);
var step = strictObject(
  {
    method: text("an HTTP method").optional(),
    path,
    json: unknown().optional(),
    form: fields.optional(),
    headers: headers.optional(),
    save: map("a map of names to paths in the JSON answer").optional()
  },
  "a map of method, path, json or form, headers, save"
);
var login = strictObject(
  {
    path,
    json: unknown().optional(),
    form: fields.optional(),
    token: text("where the token stands in the JSON answer, like data.access_token").optional()
  },
  "a map of path, json or form, token"
);
var URL_TEXT = "an address without a path, like https://app.example.com";
var SSH_TEXT = "a host for ssh, like deploy@app.example.com";
var UNIT = "the name of a systemd unit, like nginx";
var UNIT_NAME = /^[\w.@\\:][\w.@\\:-]*$/;
var target = strictObject(
  {
    url: text(URL_TEXT).regex(/^https?:\/\/[^\s/?#@]+\/?$/, URL_TEXT).refine((value) => URL.canParse(value), URL_TEXT).optional(),
    docker: strictObject(
      {
        host: text("a Docker host, like unix:///run/docker.sock or tcp://host:2375").optional(),
        project: text("the name of a compose project that runs there").optional(),
        proxy: text("the name of nginx's container or service").optional(),
        backend: text("the name of the backend's container or service").optional()
      },
      "a map of host, project or proxy, backend"
    ).optional(),
    swarm: strictObject(
      {
        host: text("a Docker host, like unix:///run/docker.sock or tcp://host:2375").optional(),
        proxy: text("the name of nginx's service; without it: captain-nginx").optional(),
        backend: text("the name of the backend's service, or of its CapRover app")
      },
      "a map of host, proxy, backend"
    ).optional(),
    ssh: text(SSH_TEXT).refine((value) => sshDestination(value) !== null, SSH_TEXT).optional(),
    proxy: strictObject({ unit: text(UNIT).regex(UNIT_NAME, UNIT) }, "a map of unit").optional(),
    backend: strictObject(
      {
        unit: text(UNIT).regex(UNIT_NAME, UNIT).optional(),
        port: port.optional(),
        process: text("a part of the command line of the process").optional()
      },
      "a map of unit or process, port"
    ).optional()
  },
  "a map with url, docker, swarm or ssh"
);
var configSchema = strictObject(
  {
    compose: filesList.optional(),
    profiles: profiles.optional(),
    services: services.optional(),
    "env-file": filesList.optional(),
    env: map("a map of names to values").optional(),
    project: text(PROJECT).regex(/^[a-z0-9][a-z0-9_-]*$/, PROJECT).optional(),
    proxy: strictObject(
      {
        service: text("the name of a compose service").optional(),
        port: port.optional(),
        host: text(HOST).regex(/^[^\s/:]+(:\d+)?$/, HOST).optional(),
        scheme: _enum(["http", "https"], "http or https").optional(),
        insecure: flag.optional()
      },
      "a map of service, port, host, scheme, insecure"
    ).optional(),
    backend: backend.optional(),
    health: strictObject(
      { direct: path.optional(), proxied: path.optional(), headers: headers.optional() },
      "a map of direct, proxied, headers"
    ).optional(),
    upload: strictObject(
      {
        path,
        method: string(METHOD).transform((value) => value.toUpperCase()).pipe(_enum(["POST", "PUT", "PATCH"], METHOD)).optional(),
        field: text("the name of the form field").optional(),
        file: text("the path of a file in the repository").optional(),
        size: size.optional(),
        fields: fields.optional(),
        expect: expect.optional()
      },
      "a map of path, method, field, file or size, fields, expect"
    ).optional(),
    routes: array(
      strictObject(
        { path, backend: backend.optional(), expect: expect.optional() },
        "a map of path, backend, expect"
      ),
      "a list of {path, backend, expect}"
    ).optional(),
    auth: strictObject(
      {
        bearer: text("a token, best as ${NAME}").optional(),
        headers: headers.optional(),
        login: login.optional(),
        steps: array(step, "a list of requests").optional()
      },
      "a map of bearer, headers, login or steps"
    ).optional(),
    timeout: seconds.optional(),
    "request-timeout": seconds.optional(),
    lang: _enum(LANGUAGES, "en, zh-CN or zh-TW").optional(),
    "second-day": unknown().optional(),
    "prove-fix": unknown().optional(),
    target: target.nullable().optional()
  },
  "a map of settings"
);

// src/plan/config/validate.ts
function validate(settings, value) {
  const parsed = configSchema.safeParse(value ?? {});
  if (parsed.success) return { config: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => {
    const path2 = written(
      value,
      issue.path.map((key) => typeof key === "symbol" ? key.toString() : key)
    );
    if (issue.code === "unrecognized_keys") {
      const known = keysAt(path2);
      return issue.keys.map(
        (key) => problemAt(settings, [...path2, key], `no such key.${suggestion(key, known)}`)
      );
    }
    const found = valueAt(value, path2);
    const message = found === void 0 ? `missing: ${issue.message}` : `found ${shown(found)}; right would be ${issue.message}`;
    return [problemAt(settings, path2, message)];
  });
  return { config: null, problems: problems.filter(isFirst) };
}
function isFirst({ key, message }, index, all) {
  return all.findIndex((other) => other.key === key && other.message === message) === index;
}
function written(value, path2) {
  const parent = valueAt(value, path2.slice(0, -1));
  const isSingle = parent !== null && parent !== void 0 && typeof parent !== "object";
  return isSingle ? path2.slice(0, -1) : path2;
}
function keysAt(path2) {
  let schema = configSchema;
  for (const key of path2) {
    const at2 = bare(schema);
    schema = at2 instanceof ZodObject ? at2.shape[key] : at2 instanceof ZodArray ? at2.element : null;
  }
  const at = bare(schema);
  return at instanceof ZodObject ? Object.keys(at.shape) : [];
}
function bare(schema) {
  const isWrapped = schema instanceof ZodOptional || schema instanceof ZodNullable;
  return isWrapped ? bare(schema.unwrap()) : schema;
}
function valueAt(value, path2) {
  return path2.reduce(
    (at, key) => typeof at === "object" && at !== null ? Reflect.get(at, String(key)) : void 0,
    value
  );
}
function shown(value) {
  if (value === null) return "nothing";
  const text2 = JSON.stringify(value);
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026` : text2;
}
export {
  validate
};
