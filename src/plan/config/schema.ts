import * as z from "zod";
import { LANGUAGES } from "../../case/language-tag.ts";
import { sshDestination } from "../../ports/ssh/destination.ts";
import { parseSize } from "./size.ts";

/** Error texts say what would be right; `validate.ts` puts what was found in front. */
const text = (right: string) => z.string(right).min(1, right);
const path = text("a path that starts with /, like /api/upload").regex(
  /^\/[^\s#]*$/,
  "a path that starts with /, without spaces, like /api/upload",
);
const PORT = "a port number, 1 to 65535";
const port = z.int(PORT).min(1, PORT).max(65_535, PORT);
const STATUS = "an HTTP status, like 200";
const status = z.int(STATUS).min(100, STATUS).max(599, STATUS);
const SECONDS = "a number of seconds, more than 0 and at most 3600";
const seconds = z.number(SECONDS).positive(SECONDS).max(3600, SECONDS);
const flag = z.boolean("true or false");

const SCALAR = "a text, number or boolean";
const scalar = z.union([z.string(), z.number(), z.boolean()], SCALAR).transform(String);
const map = (right: string) => z.record(z.string(), scalar, right);
const headers = map("a map of header names to values");
const fields = map("a map of form fields to values");

/** A single entry may stand without its brackets. */
const list = <T extends z.ZodType>(entry: T, right: string) =>
  z.preprocess((value) => (isEntry(value) ? [value] : value), z.array(entry, right));
const isEntry = (value: unknown) => value !== null && typeof value !== "object";

const profiles = list(text("the name of a profile"), "a list of profiles");
const services = list(text("the name of a service"), "a list of services");
const filesList = list(text("the path of a file"), "a list of paths");
const expect = list(status, "a list of HTTP statuses, like [200, 201]");

const SIZE = "a size, like 64KB or 3MB";
const SIZE_LIMIT = "a size, like 64KB or 3MB, at most 1GB";
const size = z
  .union([z.string(), z.number()], SIZE)
  .transform((value) => parseSize(String(value)))
  .pipe(z.int(SIZE).max(1024 ** 3, SIZE_LIMIT));

const METHOD = "POST, PUT or PATCH";
const HOST = "a host name with an optional port, like app.example.com";
const PROJECT = "a compose project name: lower-case letters, digits, - and _";

const backend = z.strictObject(
  { service: text("the name of a compose service"), port: port.optional() },
  "a map of service and port",
);

const step = z.strictObject(
  {
    method: text("an HTTP method").optional(),
    path,
    json: z.unknown().optional(),
    form: fields.optional(),
    headers: headers.optional(),
    save: map("a map of names to paths in the JSON answer").optional(),
  },
  "a map of method, path, json or form, headers, save",
);

const login = z.strictObject(
  {
    path,
    json: z.unknown().optional(),
    form: fields.optional(),
    token: text("where the token stands in the JSON answer, like data.access_token").optional(),
  },
  "a map of path, json or form, token",
);

const URL_TEXT = "an address without a path, like https://app.example.com";
const SSH_TEXT = "a host for ssh, like deploy@app.example.com";
const UNIT = "the name of a systemd unit, like nginx";
const UNIT_NAME = /^[\w.@\\:][\w.@\\:-]*$/;
const target = z.strictObject(
  {
    url: text(URL_TEXT)
      .regex(/^https?:\/\/[^\s/?#@]+\/?$/, URL_TEXT)
      .refine((value) => URL.canParse(value), URL_TEXT)
      .optional(),
    docker: z
      .strictObject(
        {
          host: text("a Docker host, like unix:///run/docker.sock or tcp://host:2375").optional(),
          project: text("the name of a compose project that runs there").optional(),
          proxy: text("the name of nginx's container or service").optional(),
          backend: text("the name of the backend's container or service").optional(),
        },
        "a map of host, project or proxy, backend",
      )
      .optional(),
    swarm: z
      .strictObject(
        {
          host: text("a Docker host, like unix:///run/docker.sock or tcp://host:2375").optional(),
          proxy: text("the name of nginx's service; without it: captain-nginx").optional(),
          backend: text("the name of the backend's service, or of its CapRover app"),
        },
        "a map of host, proxy, backend",
      )
      .optional(),
    ssh: text(SSH_TEXT)
      .refine((value) => sshDestination(value) !== null, SSH_TEXT)
      .optional(),
    proxy: z.strictObject({ unit: text(UNIT).regex(UNIT_NAME, UNIT) }, "a map of unit").optional(),
    backend: z
      .strictObject(
        {
          unit: text(UNIT).regex(UNIT_NAME, UNIT).optional(),
          port: port.optional(),
          process: text("a part of the command line of the process").optional(),
        },
        "a map of unit or process, port",
      )
      .optional(),
  },
  "a map with url, docker, swarm or ssh",
);

/** `.github/bad-gateway.yml`. Reserved keys are known here and refused in `reserved.ts`. */
export const configSchema = z.strictObject(
  {
    compose: filesList.optional(),
    profiles: profiles.optional(),
    services: services.optional(),
    "env-file": filesList.optional(),
    env: map("a map of names to values").optional(),
    project: text(PROJECT)
      .regex(/^[a-z0-9][a-z0-9_-]*$/, PROJECT)
      .optional(),
    proxy: z
      .strictObject(
        {
          service: text("the name of a compose service").optional(),
          port: port.optional(),
          host: text(HOST)
            .regex(/^[^\s/:]+(:\d+)?$/, HOST)
            .optional(),
          scheme: z.enum(["http", "https"], "http or https").optional(),
          insecure: flag.optional(),
        },
        "a map of service, port, host, scheme, insecure",
      )
      .optional(),
    backend: backend.optional(),
    health: z
      .strictObject(
        { direct: path.optional(), proxied: path.optional(), headers: headers.optional() },
        "a map of direct, proxied, headers",
      )
      .optional(),
    upload: z
      .strictObject(
        {
          path,
          method: z
            .string(METHOD)
            .transform((value) => value.toUpperCase())
            .pipe(z.enum(["POST", "PUT", "PATCH"], METHOD))
            .optional(),
          field: text("the name of the form field").optional(),
          file: text("the path of a file in the repository").optional(),
          size: size.optional(),
          fields: fields.optional(),
          expect: expect.optional(),
        },
        "a map of path, method, field, file or size, fields, expect",
      )
      .optional(),
    routes: z
      .array(
        z.strictObject(
          { path, backend: backend.optional(), expect: expect.optional() },
          "a map of path, backend, expect",
        ),
        "a list of {path, backend, expect}",
      )
      .optional(),
    auth: z
      .strictObject(
        {
          bearer: text("a token, best as ${NAME}").optional(),
          headers: headers.optional(),
          login: login.optional(),
          steps: z.array(step, "a list of requests").optional(),
        },
        "a map of bearer, headers, login or steps",
      )
      .optional(),
    timeout: seconds.optional(),
    "request-timeout": seconds.optional(),
    lang: z.enum(LANGUAGES, "en, zh-CN or zh-TW").optional(),
    "second-day": z.unknown().optional(),
    "prove-fix": z.unknown().optional(),
    target: target.nullable().optional(),
  },
  "a map of settings",
);

export type Config = z.output<typeof configSchema>;
