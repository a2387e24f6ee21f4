import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";

type Evidence = View<"container.config" | "compose.service" | "dockerfile.instruction">;

/** A module that the image has, below a mount that lies over it. */
export interface Shadowed {
  readonly is: "shadowed";
  readonly module: string;
  readonly target: string;
  /** Of the host, as the compose file has it. */
  readonly source: string;
  /** Key of the mount below the service. */
  readonly key: string;
  /** False where the mounted folder may have the module too, and only lacks it now. */
  readonly sure: boolean;
  /** What put the module into the image. */
  readonly built: Fact<"dockerfile.instruction">;
}

/**
 * Whether a mount hides what the build put in its place: copied from another folder than the one
 * that is mounted, or made by a step of the build. null where nothing of this is known.
 */
export function shadowed(
  view: Evidence,
  service: string,
  module: string,
  inRepository: boolean | null,
  language: string,
): Shadowed | null {
  const volumes = composed(view, service)?.body.volumes ?? [];
  const steps = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  const workdir = workdirOf(view, service, steps);
  if (workdir === null) return null;
  for (const [index, { type, source, target }] of volumes.entries()) {
    if (type !== "bind" || !isBelow(workdir, target)) continue;
    // What the repository does not have, a COPY has not brought.
    const copied = inRepository && otherCopy(view, service, steps, source, target);
    const inside =
      language === "python" && moduleCopied(view, service, steps, { module, source, target });
    const made = copied || inside || makerOf(steps, module);
    const built = made || (language === "node" && !isKept(volumes) && installOf(steps, module));
    if (!built) continue;
    const key = `volumes.${index}`;
    return { is: "shadowed", module, target, source, key, built, sure: Boolean(made) };
  }
  return null;
}

type Step = Fact<"dockerfile.instruction">;

function workdirOf(view: Evidence, service: string, steps: readonly Step[]): string | null {
  const [config] = view.of("container.config", service);
  const written = steps.findLast(({ body }) => body.instruction === "WORKDIR")?.body.args[0];
  return config?.body.workdir || written || null;
}

/** The whole build context copied to the mount's target, where another folder is mounted. */
function otherCopy(
  view: Evidence,
  service: string,
  steps: readonly Step[],
  source: string,
  target: string,
): Step | undefined {
  const context = composed(view, service)?.body.build?.context;
  if (context === undefined || plain(context) === plain(source)) return undefined;
  return steps.find(({ body: { instruction, args } }, at) => {
    if (instruction !== "COPY" || args.length !== 2 || plain(args[0] ?? "") !== "") return false;
    const workdir = steps.slice(0, at).findLast(({ body }) => body.instruction === "WORKDIR");
    const to = plain(args[1] ?? "") === "" ? (workdir?.body.args[0] ?? "") : (args[1] ?? "");
    return plain(to) === plain(target);
  });
}

interface Mounted {
  readonly module: string;
  readonly source: string;
  readonly target: string;
}

/** The module itself copied below the mount's target, from another folder than the one mounted. */
function moduleCopied(
  view: Evidence,
  service: string,
  steps: readonly Step[],
  { module, source, target }: Mounted,
): Step | undefined {
  const context = composed(view, service)?.body.build?.context;
  const [name = ""] = module.split(".");
  if (context === undefined || name === "") return undefined;
  return steps.findLast(({ body: { instruction, args } }, at) => {
    const [from = "", to = "", more] = args;
    if (instruction !== "COPY" || more !== undefined || from.startsWith("-")) return false;
    const workdir = steps.slice(0, at).findLast(({ body }) => body.instruction === "WORKDIR");
    const base = workdir?.body.args[0] ?? "/";
    const full = to.startsWith("/") ? to : `${plain(base)}/${plain(to)}`;
    const isInto = to.endsWith("/") && /\.py$/.test(from);
    const path = isInto ? `${plain(full)}/${plain(from).split("/").at(-1)}` : plain(full);
    const inMount = isBelow(path, target) ? path.slice(plain(target).length + 1) : "";
    if (inMount !== name && inMount !== `${name}.py`) return false;
    // The same file of the repository, mounted over its own copy, hides nothing.
    return plain(`${plain(context)}/${plain(from)}`) !== plain(`${plain(source)}/${inMount}`);
  });
}

/** A step of the build that makes the module: its file, or the packages that the folder holds. */
function makerOf(steps: readonly Step[], module: string): Step | undefined {
  const name = module.slice(module.lastIndexOf(".") + 1);
  const words = [`${name}.py`, `${name}.js`, `${name}/`];
  return steps.findLast(({ body, seen }) => {
    const text = seen.quote ?? body.args.join(" ");
    if (body.instruction !== "RUN") return false;
    return words.some((word) => new RegExp(`>\\s*\\S*${word.replace(/\W/g, "\\$&")}`).test(text));
  });
}

/** npm puts packages beside the code; a path is none. */
function installOf(steps: readonly Step[], module: string): Step | undefined {
  if (/^[./]/.test(module)) return undefined;
  return steps.findLast(
    ({ body }) =>
      body.instruction === "RUN" &&
      /\b(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install))\b(?!.* -g\b)/.test(
        body.args.join(" "),
      ),
  );
}

/** A volume of its own keeps the packages of the image visible. */
function isKept(volumes: readonly { readonly target: string }[]): boolean {
  return volumes.some(({ target }) => plain(target).endsWith("/node_modules"));
}

function isBelow(path: string, folder: string): boolean {
  return `${plain(path)}/`.startsWith(`${plain(folder)}/`);
}

/** `./web/`, `web` and `web/.` are one folder. */
function plain(path: string): string {
  return path.replace(/^\.\/?/, "").replace(/\/\.?$/, "");
}
