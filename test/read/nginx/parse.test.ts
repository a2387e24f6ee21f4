import { describe, expect, test } from "vitest";
import type { Directive } from "../../../src/read/nginx/directive.ts";
import { parseNginx } from "../../../src/read/nginx/parse.ts";

const parse = (text: string): ReturnType<typeof parseNginx> => parseNginx(text, "a.conf");
const words = (text: string): readonly (readonly string[])[] =>
  parse(text).directives.map(({ name, args }) => [name, ...args]);
const problems = (text: string): readonly string[] =>
  parse(text).problems.map(
    ({ code, line, nginxLine, detail }) =>
      `${code} ${line}${nginxLine === line ? "" : ` (${nginxLine})`}: ${detail}`,
  );

describe("words", () => {
  test.each([
    ["a b c;", ["a", "b", "c"]],
    [`a "b c" 'd;e{f}';`, ["a", "b c", "d;e{f}"]],
    [`a "b\\"c" 'd\\'e' f\\;g;`, ["a", 'b"c', "d'e", "f\\;g"]],
    ['a \\\\ "x\\ty\\nz\\r";', ["a", "\\", "x\ty\nz\r"]],
    ["a b#c # comment ; }\n;", ["a", "b#c"]],
    ["a ${B}c$d ${e};", ["a", "${B}c$d", "${e}"]],
    ['a "${B} {x}";', ["a", "${B} {x}"]],
    ["a \\.(js|css)$;", ["a", "\\.(js|css)$"]],
    ['a "^/[0-9]{2}$";', ["a", "^/[0-9]{2}$"]],
    ["a b}c it's;", ["a", "b}c", "it's"]],
    ['if ($a = "b") ;', ["if", "($a", "=", "b", ")"]],
    ["a '' \"\";", ["a", "", ""]],
    ["a\tb\r\nc\n;", ["a", "b", "c"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});

describe("the tree", () => {
  test("keeps first and last line of every directive", () => {
    const text = "a;\nb {\n  # c {\n  d\n    e;\n  f { }\n}\n";
    const { directives } = parse(text);
    const shape = ({ name, line, endLine, block }: Directive): unknown => [
      name,
      line,
      endLine,
      block?.map(shape) ?? null,
    ];
    expect(directives.map(shape)).toEqual([
      ["a", 1, 1, null],
      [
        "b",
        2,
        7,
        [
          ["d", 4, 5, null],
          ["f", 6, 6, []],
        ],
      ],
    ]);
    expect(directives[0]?.file).toBe("a.conf");
  });

  test("takes Lua as code, with braces in strings and comments", () => {
    const lua = `
      -- a } in a comment
      --[[ and } a long one ]]
      local t = { a = "}", b = '}', c = [[ } ]], d = [==[ ]] } ]==] }
      if t then ngx.say("\\"}") end
    `;
    const { directives, problems: found } = parse(
      `location / {\n content_by_lua_block {${lua}}\n}\nset_by_lua_block $x { return 1 }\nb;`,
    );
    expect(found).toEqual([]);
    expect(directives.map(({ name }) => name)).toEqual(["location", "set_by_lua_block", "b"]);
    expect(directives[0]?.block?.[0]).toMatchObject({
      args: [lua],
      line: 2,
      endLine: 7,
      block: [],
    });
    expect(directives[1]?.args).toEqual(["$x", " return 1 "]);
  });

  test("keeps unknown directives and the entries of data blocks", () => {
    const text =
      'map $a $b { default 1; "~^x{2}" 2; listen root; }\ntypes { text/html html; }\nfoo bar { baz; }';
    expect(parse(text).problems).toEqual([]);
    expect(parse(text).directives[0]?.block?.map(({ name }) => name)).toEqual([
      "default",
      "~^x{2}",
      "listen",
    ]);
  });
});

describe("what nginx refuses", () => {
  test.each([
    ["server {\n  listen 80;\n", ['unexpected-end 1 (3): unexpected end of file, expecting "}"']],
    ["a;\n}\nb;", ['unexpected 2: unexpected "}"']],
    ["a b", ['unexpected-end 1: unexpected end of file, expecting ";" or "}"']],
    ["server {\n  root /x\n}", ['not-terminated 2 (3): unexpected "}"']],
    [";", ['unexpected 1: unexpected ";"']],
    ["{ a; }", ['unexpected 1: unexpected "{"']],
    ['a "b"c;', ['unexpected 1: unexpected "c"']],
    ['a "b;\nc;', ['unterminated-quote 1: unexpected end of file, expecting ";" or "}"']],
    ["\uFEFFserver { }", ['unknown-directive 1: unknown directive "\uFEFFserver"']],
    ["content_by_lua_block { x", ['unexpected-end 1: unexpected end of file, expecting "}"']],
    [
      "proxy_set_header Host ;",
      ['invalid-arguments 1: invalid number of arguments in "proxy_set_header" directive'],
    ],
    ["location /x;", ['no-block 1: directive "location" has no opening "{"']],
  ])("%j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    [
      "proxy_pass http://b\nproxy_set_header Host $host;\nroot /x;",
      ['not-terminated 1 (2): invalid number of arguments in "proxy_pass" directive'],
      [
        ["proxy_pass", "http://b"],
        ["proxy_set_header", "Host", "$host"],
        ["root", "/x"],
      ],
    ],
    [
      "listen 80\nserver_name x;",
      ['not-terminated 1 (2): invalid parameter "server_name"'],
      [
        ["listen", "80"],
        ["server_name", "x"],
      ],
    ],
    [
      "error_page 500\n  /50x.html\nlocation / {\n}",
      ['not-terminated 2 (3): directive "error_page" is not terminated by ";"'],
      [
        ["error_page", "500", "/50x.html"],
        ["location", "/"],
      ],
    ],
  ])("a missing semicolon: %j", (text, expected, directives) => {
    expect(problems(text)).toEqual(expected);
    expect(words(text)).toEqual(directives);
  });

  test("what nginx accepts is not split", () => {
    const text = "server_name a\n  root b;\nlog_format x '$a'\n  '$b';\ntry_files $uri\n  index;";
    expect(problems(text)).toEqual([]);
    expect(words(text)).toHaveLength(3);
  });

  test("the tree so far is kept", () => {
    const { directives } = parse("http {\n server {\n  listen 80;\n  location / {\n   root /x");
    const names = (all: readonly Directive[]): readonly string[] =>
      all.flatMap(({ name, block }) => [name, ...names(block ?? [])]);
    expect(names(directives)).toEqual(["http", "server", "listen", "location", "root"]);
  });

  test("any text at all is read to its end", () => {
    for (const text of [
      "{".repeat(9_999),
      "a{".repeat(9_999),
      "}".repeat(99),
      '"\\',
      "\\",
      "a\\",
    ]) {
      expect(parse(text).problems.length).toBeGreaterThan(0);
    }
  });
});
