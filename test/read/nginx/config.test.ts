import { describe, expect, test } from "vitest";
import { configFromDump, configFromFiles } from "../../../src/read/nginx/config.ts";
import { allDirectives, headOf, httpBlock } from "../../../src/read/nginx/walk.ts";

const files = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(record));

describe("includes", () => {
  const config = configFromFiles(
    files({
      "/etc/nginx/nginx.conf":
        "http {\n  include conf.d/*.conf;\n  include /etc/nginx/mime.types;\n  include none/*.conf;\n}",
      "/etc/nginx/conf.d/b.conf": "server {\n  include snippets/x.conf;\n}",
      "/etc/nginx/conf.d/a.conf": "upstream u {\n  server x:80;\n}",
      "/etc/nginx/conf.d/.hidden.conf": "server { }",
      "/etc/nginx/conf.d/sub/c.conf": "server { }",
      "/etc/nginx/conf.d/notes.txt": "server { }",
      "/etc/nginx/snippets/x.conf": "\nlisten 81;",
      "/etc/nginx/mime.types": "types { }",
    }),
    "/etc/nginx/nginx.conf",
  );

  test("are resolved against the entry's folder, globs sorted, hidden and other files left out", () => {
    const found = [...allDirectives(config)].map(({ directive, parents }) =>
      [...parents.map(headOf), headOf(directive)].join(" > "),
    );
    expect(found).toEqual([
      "http",
      "http > upstream u",
      "http > upstream u > server x:80",
      "http > server",
      "http > server > listen 81",
      "http > types",
    ]);
    expect(config.problems).toEqual([]);
  });

  test("keep file and line of what they bring in", () => {
    const listen = [...allDirectives(config)].find(({ directive }) => directive.name === "listen");
    expect(listen?.directive).toMatchObject({ file: "/etc/nginx/snippets/x.conf", line: 2 });
    expect(config.files).toHaveLength(5);
  });

  test("that lead nowhere or to themselves are said", () => {
    const broken = configFromFiles(
      files({
        "nginx.conf": "http {\n  include a.conf;\n  include gone.conf;\n}",
        "a.conf": "include b.conf;",
        "b.conf": "include ./a.conf;\nmap_hash_max_size 1;",
      }),
      "nginx.conf",
    );
    expect(broken.problems.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      "include-cycle b.conf:1",
      "include-missing nginx.conf:3",
    ]);
    expect(httpBlock(broken).map(({ name }) => name)).toEqual(["map_hash_max_size"]);
  });

  test("that double at every level end", () => {
    const names = Array.from({ length: 40 }, (_, at) => `f${at}`);
    const doubling = Object.fromEntries(
      names.map((name, at) => [name, `include f${at + 1}; include f${at + 1};`]),
    );
    const { problems } = configFromFiles(files({ ...doubling, f40: "a;" }), "f0");
    expect(problems.some(({ code }) => code === "include-cycle")).toBe(true);
  });
});

describe("an nginx -T dump", () => {
  const dump = [
    "nginx: the configuration file /etc/nginx/nginx.conf syntax is ok",
    "nginx: configuration file /etc/nginx/nginx.conf test is successful",
    "# configuration file /etc/nginx/nginx.conf:",
    "events { }",
    "http {",
    "  include /etc/nginx/conf.d/*.conf;",
    "}",
    "",
    "# configuration file /etc/nginx/conf.d/default.conf:",
    "server {",
    "  listen 80;",
    "}",
    "",
    "",
  ].join("\n");

  test("counts lines within each file", () => {
    const config = configFromDump(dump);
    expect(config.entry).toBe("/etc/nginx/nginx.conf");
    expect(config.problems).toEqual([]);
    const [server] = httpBlock(config);
    expect(server).toMatchObject({ file: "/etc/nginx/conf.d/default.conf", line: 1, endLine: 3 });
  });

  test("text without markers is one file", () => {
    const config = configFromDump("server { listen 80; }");
    expect(httpBlock(config).map(({ name }) => name)).toEqual(["server"]);
  });

  test("an empty one is empty", () => {
    expect(configFromDump("")).toMatchObject({ root: [], problems: [] });
  });
});

describe("directives in the wrong place", () => {
  test.each([
    ["http { location / { } }", '"location" directive is not allowed here'],
    ["http { server { upstream a { server b; } } }", '"upstream" directive is not allowed here'],
    ["http { server { location / { listen 80; } } }", '"listen" directive is not allowed here'],
    ["server { } http { }", '"server" directive is not allowed here'],
    ["http { server { if ($a) { try_files a b; } } }", '"try_files" directive is not allowed here'],
    ["server { user x; }", '"user" directive is not allowed here'],
    ["http { server { http { } } }", '"http" directive is not allowed here'],
  ])("%s", (text, detail) => {
    const { problems } = configFromDump(text);
    expect(problems.map((problem) => [problem.code, problem.detail])).toEqual([
      ["not-allowed-here", detail],
    ]);
  });

  test.each([
    "try_files $uri =404; deny all;",
    "location / { } deny all;",
    "upstream a { server b; } server { location / { if ($a) { proxy_pass http://a; } } }",
    "events { } stream { upstream a { server b:1; } server { listen 1; proxy_pass a; } }",
    "http { map $a $b { server root; } server { foo_module on; limit_except GET { deny all; } } }",
  ])("%s is fine", (text) => {
    expect(configFromDump(text).problems.filter(({ code }) => code === "not-allowed-here")).toEqual(
      text.includes("server { foo_module") ? [expect.anything()] : [],
    );
  });
});
