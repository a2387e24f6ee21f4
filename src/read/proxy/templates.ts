import type { NginxTemplate } from "../../case/codes/nginx-files.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { KnownServices } from "../known-services.ts";
import type { Repository } from "../places/repository.ts";
import { startedWith } from "../started-with.ts";
import { fact, witness } from "../witness.ts";
import { filesInContainer } from "./from-repository.ts";

/** How the official entrypoint finds its templates (20-envsubst-on-templates.sh). */
const BY_IMAGE = /^\/etc\/nginx\/templates\/.+\.template$/;

/** Variables that templates of the service's nginx configuration want replaced. */
export function readTemplates(
  service: string,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const files = filesInContainer(service, known, repository);
  const rendered = new Map(
    renderings(service, known, repository, files).map((one) => [one.template, one]),
  );
  return files.flatMap(({ path, file }) => {
    const rendering = rendered.get(path);
    if (!rendering && !BY_IMAGE.test(path)) return [];
    const by = rendering ? "envsubst" : "image";
    const { listed = false, caller = null } = rendering ?? {};
    return (repository.text(file) ?? "").split("\n").flatMap((line, index) =>
      variablesOf(line, by).map((variable) =>
        fact(
          "nginx.template",
          service,
          { ...variable, by, listed, caller },
          witness({
            source: service,
            how: `read ${file}`,
            place: { file, line: index + 1 },
            quote: line.trim(),
          }),
        ),
      ),
    );
  });
}

interface Rendering {
  /** Path in the container. */
  readonly template: string;
  readonly listed: boolean;
  readonly caller: Place | null;
}

const READS = /\benvsubst\b([^<|;&\n]*)<\s*["']?([^\s"';&|>]+)/g;
const PIPED = /\bcat\s+["']?([^\s"';&|>]+)["']?\s*\|\s*envsubst\b([^>|;&\n]*)/g;

/** Calls of envsubst in the start command, and in scripts of the repository that are in the image. */
function renderings(
  service: string,
  known: KnownServices,
  repository: Repository,
  files: readonly { readonly path: string; readonly file: string }[],
): readonly Rendering[] {
  const scripts = files.filter(({ path }) => /\.(?:sh|envsh|bash)$/.test(path));
  return [
    ...callsIn(startedWith(service, known).join(" "), null),
    ...scripts.flatMap(({ file }) => callsIn(repository.text(file) ?? "", file)),
  ];
}

function callsIn(text: string, file: string | null): readonly Rendering[] {
  const call = (index: number, template: string, list: string): Rendering => {
    const line = text.slice(0, index).split("\n").length;
    return { template, listed: list.includes("$"), caller: file === null ? null : { file, line } };
  };
  return [
    ...[...text.matchAll(READS)].map(({ index, 1: list = "", 2: path = "" }) =>
      call(index, path, list),
    ),
    ...[...text.matchAll(PIPED)].map(({ index, 1: path = "", 2: list = "" }) =>
      call(index, path, list),
    ),
  ];
}

type Variable = Pick<NginxTemplate, "variable" | "word" | "directive">;

/** envsubst(1) takes `$NAME` too; what the image leaves alone need not be looked at. */
function variablesOf(line: string, by: NginxTemplate["by"]): readonly Variable[] {
  if (line.trim().startsWith("#")) return [];
  const pattern =
    by === "image" ? /\$\{([A-Z_][A-Z0-9_]*)/g : /\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;
  const directive = /^\s*([a-z_]+)\s/.exec(line)?.[1] ?? "";
  return line.split(/[\s;]+/).flatMap((word) =>
    [...word.matchAll(pattern)].map(({ 1: braced, 2: bare }) => ({
      variable: braced ?? bare ?? "",
      word,
      directive,
    })),
  );
}
