import { isAbsolute, join, posix } from "node:path";
import { containerStart } from "../../case/container-start.ts";
import {
  type Dockerfile,
  parseDockerfile,
  type Stage,
  type Step,
  stagesThatRun,
} from "../../read/dockerfile/parse.ts";
import { isNginxImage } from "../../read/nginx/image.ts";
import type { ServiceModel } from "../compose/model.ts";
import { type Locations, shown } from "../locate.ts";
import { placeOf } from "./place-of.ts";

/** What a service's image is made of, as far as its Dockerfile tells. */
export interface ImageModel {
  /** The image that it is in the end built from: `nginx:1.27`. */
  readonly base: string;
  /** FROM nginx or openresty, or nginx installed in the stages that run. */
  readonly isNginx: boolean;
  readonly expose: readonly number[];
  /** ENTRYPOINT and CMD, those of compose first; its text is "" when neither says. */
  readonly command: { readonly text: string; readonly where: string };
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  /** The check's command; null: none. */
  readonly healthcheck: string | null;
  readonly copies: readonly CopyModel[];
  /** `frontend/Dockerfile` to say where something was found; null for a finished image. */
  readonly file: string | null;
  /** Keyword (`EXPOSE`) to the last line with it that counts: `backend/Dockerfile:22`. */
  readonly places: Readonly<Record<string, string>>;
}

/** One source of a COPY from the build context. */
export interface CopyModel {
  /** Absolute path in the repository. */
  readonly from: string;
  /** Absolute path in the image; a folder when it ends with a slash. */
  readonly to: string;
  /** `frontend/Dockerfile:20` */
  readonly where: string;
}

const INSTALLS_NGINX =
  /\b(?:apt-get|apt|apk|yum|dnf|microdnf)\b[^;&|]*\s(?:nginx(?:-\w+)*|openresty)\b/;

/** Of a service without a Dockerfile that can be read, its name and what compose says is all. */
export async function imageOf(at: Locations, service: ServiceModel): Promise<ImageModel> {
  const { build } = service;
  const text = build && (build.inline ?? (await at.files.readText(build.dockerfile)));
  if (!build || text === null) return withoutDockerfile(service);
  const file = shown(at, build.dockerfile);
  const dockerfile = parseDockerfile(file, text, build.args);
  const stages = stagesThatRun(dockerfile, build.target);
  const steps = stages.flatMap((stage) => stage.steps);
  const last = (keyword: string) => steps.findLast((step) => step.keyword === keyword);
  const base = stages[0]?.base ?? "";
  const places = Object.fromEntries(
    steps.map(({ keyword, line }) => [keyword, `${file}:${line}`] as const),
  );
  const runs = steps.filter(({ keyword }) => keyword === "RUN").map(({ args }) => args.join(" "));
  return {
    base,
    isNginx: isNginxImage(base) || runs.some((run) => INSTALLS_NGINX.test(run)),
    expose: steps
      .filter(({ keyword }) => keyword === "EXPOSE")
      .flatMap(({ args }) => args.map((arg) => Number.parseInt(arg, 10)))
      .filter((port) => port > 0),
    command: commandOf(service, last, (keyword) => places[keyword ?? ""] ?? file),
    workdir: workdirOf(steps),
    env: envOf(stages),
    healthcheck: last("HEALTHCHECK")?.args.join(" ") ?? null,
    copies: copiesOf(dockerfile, stages, build.context),
    file,
    places,
  };
}

function withoutDockerfile(service: ServiceModel): ImageModel {
  const base = service.image ?? "";
  return {
    base,
    isNginx: isNginxImage(base),
    expose: [],
    command: commandOf(
      service,
      () => undefined,
      () => placeOf(service, "image", ""),
    ),
    workdir: "/",
    env: {},
    healthcheck: null,
    copies: [],
    file: null,
    places: {},
  };
}

function workdirOf(steps: readonly Step[]): string {
  return steps
    .filter(({ keyword }) => keyword === "WORKDIR")
    .reduce((folder, { args }) => posix.resolve(folder, args[0] ?? ""), "/");
}

function commandOf(
  service: ServiceModel,
  inImage: (keyword: string) => Step | undefined,
  whereInImage: (keyword: string | null) => string,
): ImageModel["command"] {
  const { words, saidBy } = containerStart(service, inImage);
  const isInCompose = saidBy === "command" || saidBy === "entrypoint";
  return {
    text: words.join(" "),
    where: isInCompose ? placeOf(service, saidBy, "") : whereInImage(saidBy),
  };
}

function envOf(stages: readonly Stage[]): Record<string, string> {
  const pairs = stages
    .flatMap(({ steps }) => steps)
    .filter(({ keyword }) => keyword === "ENV")
    .flatMap(({ args }): (readonly [string, string])[] => {
      const [first = "", ...rest] = args;
      if (!first.includes("=")) return [[first, rest.join(" ")]];
      return args.map((arg) => [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)]);
    });
  return Object.fromEntries(pairs);
}

/** COPY and ADD in order, those out of an earlier stage followed to the context where they can be. */
function copiesOf(
  dockerfile: Dockerfile,
  stages: readonly Stage[],
  context: string,
): readonly CopyModel[] {
  const copies: CopyModel[] = [];
  let workdir = "/";
  for (const step of stages.flatMap((stage) => stage.steps)) {
    if (step.keyword === "WORKDIR") workdir = posix.resolve(workdir, step.args[0] ?? "");
    if ((step.keyword !== "COPY" && step.keyword !== "ADD") || step.heredocs.length > 0) continue;
    const to = step.args.at(-1) ?? "";
    const sources = step.args.slice(0, -1);
    const target = posix.resolve(workdir, to) + (to.endsWith("/") || sources.length > 1 ? "/" : "");
    const { from: stageName } = step.flags;
    for (const source of sources) {
      const from =
        stageName === undefined
          ? join(context, source)
          : inStage(dockerfile, stageName, source, context);
      const where = `${dockerfile.file}:${step.line}`;
      if (from !== null) copies.push({ from, to: target, where });
    }
  }
  return copies;
}

/** A path of an earlier stage, if that stage in turn copied it from the context. */
function inStage(
  dockerfile: Dockerfile,
  name: string,
  source: string,
  context: string,
): string | null {
  const index = dockerfile.stages.findIndex(
    (stage, number) => stage.name === name || String(number) === name,
  );
  if (index < 0 || !isAbsolute(source)) return null;
  const stages = stagesThatRun(
    { ...dockerfile, stages: dockerfile.stages.slice(0, index + 1) },
    null,
  );
  const before = { ...dockerfile, stages: dockerfile.stages.slice(0, index) };
  for (const { from, to } of copiesOf(before, stages, context).toReversed()) {
    const folder = to.replace(/\/$/, "");
    if (source === folder) return from;
    if (source.startsWith(`${folder}/`)) return join(from, source.slice(folder.length + 1));
  }
  return null;
}
