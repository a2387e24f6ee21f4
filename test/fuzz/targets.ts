import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "../../build/generated.ts";
import { resolveCompose } from "../../src/read/compose/resolve.ts";
import { readInstructions } from "../../src/read/dockerfile/instructions.ts";
import { parseDockerfile } from "../../src/read/dockerfile/parse.ts";
import { configFromDump, configFromFiles } from "../../src/read/nginx/config.ts";
import { routeFor } from "../../src/read/nginx/route.ts";
import { listenPorts } from "../../src/read/nginx/routing/listen.ts";
import { allDirectives } from "../../src/read/nginx/walk.ts";

/** A file of the repository's own, as the start of a mutation. */
export interface Sample {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** A reader that no text may crash or hang. */
export interface Target {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** What means something to the reader, and what breaks it. */
  readonly words: readonly string[];
  /** Letters, far more than real files have: what grows faster than the text shows here. */
  readonly longest: number;
  /** Reads `text` in the place of the sample. */
  read(text: string, sample: Sample): void;
}

export const TARGETS: readonly Target[] = [
  {
    name: "nginx",
    longest: 150_000,
    samples: samples("**/{*.conf,*.template,*.conf.*}"),
    words: [
      ..."{|}|;|\"|'|$|${|\\|#|(|)|[|~|~*|^~|=|@|*|\n| |%2e|\0|é|\uFEFF|../".split("|"),
      ..."include nginx.conf;|include *;|location / {|location ~ ^/(x+)+$ {|if ($a ~ (b*)*c) {".split(
        "|",
      ),
      ..."map $uri $m {|geo $g {|rewrite ^/(.*)$ /p/$1 last;|return 301 $uri;|set $a $a$a;".split(
        "|",
      ),
      ..."proxy_pass http://$m/;|try_files $uri @b;|error_page 404 = /e;|internal;|server {".split(
        "|",
      ),
      ..."upstream u {|content_by_lua_block {|listen [::]:80 default_server;|server_name ~^(.+)+$;".split(
        "|",
      ),
      ..."alias /z/;|rewrite ^ / last;|# configuration file /etc/nginx/x.conf:\n|http {".split("|"),
    ],
    read(text) {
      const config = configFromFiles(
        new Map([["/etc/nginx/nginx.conf", text]]),
        "/etc/nginx/nginx.conf",
      );
      for (const { directive } of allDirectives(config)) directive.name.at(0);
      for (const each of [config, configFromDump(text)]) {
        listenPorts(each);
        for (const [method, path] of [
          ["GET", "/"],
          ["POST", "/api/upload?a=b"],
          ["GET", `/${"x".repeat(40)}/%2e%2e//a.php`],
        ] as const) {
          routeFor(each, { method, path, host: "app.test", scheme: "http", port: 80 });
        }
      }
    },
  },
  {
    name: "compose",
    longest: 150_000,
    samples: samples("**/{*.yml,*.yaml,.env,*.env}"),
    words: [
      ..."{|}|[|]|:|- |#|&a |*a|!reset null|!override [a]|!!str |!x|>|||'|\"|%|@|`|\t|  |\n".split(
        "|",
      ),
      ..."<<: *a|<<: [*a, *b]|null|~|[]|{}|0777|1e9|.inf|-1|2024-01-01|---\n|...\n|? |\0|é".split(
        "|",
      ),
      ..."$|${|${A|${A:-b}|${A:?c}|${A:-${B:-${C}}}|$$|${A:+x}|${A-}|services:\n|extends: web".split(
        "|",
      ),
      ..."include: [compose.yml]|extends: {file: compose.yml, service: web}|depends_on: [web]".split(
        "|",
      ),
      ...'A=$A$A$A\n|A=x\n|profiles: [a]|"80:80"|"8000-9000:8000-9000"|"1-65535:1-65535"|env_file: .env'.split(
        "|",
      ),
    ],
    read(text, { path }) {
      const folder = dirname(join(root, path));
      const main = mainOf(folder) ?? join(root, path);
      const changed = join(root, path);
      const textOf = (file: string) => (file === changed ? text : textAt(file));
      const found = resolveCompose({
        files: [{ path: main, text: textOf(main) ?? text }],
        read: textOf,
        env: { HOME: "/home/tester", A: "1" },
      });
      found.place("services", "web", "ports");
      found.placesBelow("services");
    },
  },
  {
    name: "dockerfile",
    longest: 60_000,
    samples: samples("**/*Dockerfile*"),
    words: [
      ...'\\\n|`\n|# escape=`\n|# syntax=x\n|<<EOF\n|<<-"E"\n|EOF\n|<<|$|${|${A|${A:-b}|${A:+${B}}|$A'.split(
        "|",
      ),
      ...'[|]|["a", "b"]|"|\'|,|--|--from=|--mount=type=cache,target=/x |--chown=a:b |=|\n|\t| '.split(
        "|",
      ),
      ..."FROM x AS y\n|FROM y\n|ARG A=1\n|ENV A $A$A\n|ENV A=$A B=${A}\n|COPY --from=0 a b\n".split(
        "|",
      ),
      ...'HEALTHCHECK NONE\n|HEALTHCHECK --interval=1s CMD [\n|ONBUILD RUN x\n|SHELL ["a"]\n|CMD\n'.split(
        "|",
      ),
      ...'EXPOSE 80/tcp 1-2\n|USER\n|LABEL a="b\\\n c"\n|ADD <<A <<B /x\n|\0|é|\uFEFF|\r\n'.split(
        "|",
      ),
    ],
    read(text) {
      const dockerfile = parseDockerfile("Dockerfile", text, { A: "given" });
      for (const target of [null, "y", "0"]) readInstructions("web", dockerfile, target, "fuzz");
    },
  },
];

function samples(pattern: string): readonly Sample[] {
  const found = globSync(pattern, { cwd: join(root, "test") }).sort();
  const paths = found.map((path) => `test/${path}`).filter((path) => isFile(join(root, path)));
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

const texts = new Map<string, string | null>();

/** Read once: the disk is not what is tested. */
function textAt(path: string): string | null {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = isFile(path) ? readFileSync(path, "utf8") : null;
  texts.set(path, text);
  return text;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The file that compose would start from. */
function mainOf(folder: string): string | null {
  const names = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
  const paths = names.map((name) => join(folder, name));
  return paths.find((path) => textAt(path) !== null) ?? null;
}

/** How a sample is named in a report. */
export function titleOf({ path }: Sample): string {
  return `${basename(dirname(path))}/${basename(path)}`;
}
