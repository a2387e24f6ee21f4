import { expect, test } from "vitest";
import { configSchema } from "../../src/plan/config/schema.ts";
import { files } from "../../src/ports/files.ts";
import { said } from "../../src/report/language.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { loadLanguage } from "../../src/verbs/load-language.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aRepository, CONFIG, STACK } from "../plan/a-repository.ts";

const chinese = await loadLanguage("zh-CN");

/** What a config is told, line by line. */
async function told(
  config: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
) {
  const cwd = await aRepository({ ...STACK, [CONFIG]: config });
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  expect(await runCli(argv, { cwd, env, stdout, stderr, clock: handClock(), files })).toBe(2);
  return stderr.shown().map((line) => line.replace(`${CONFIG}:`, ""));
}

/** Every text with which a part of the schema refuses a value. */
function refusals(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const own: unknown = "error" in value && typeof value.error === "function" && value.error({});
  const parts = "_zod" in value ? [Reflect.get(Object(value._zod), "def")] : Object.values(value);
  return [
    ...(typeof own === "string" ? [own] : []),
    ...parts.flatMap((one) => refusals(one, seen)),
  ];
}

test("every refusal of the config's schema is said in Chinese", () => {
  const texts = new Set(refusals(configSchema));
  expect(texts.size).toBeGreaterThan(50);
  const kept = [...texts].filter(
    (text) => !/\p{Script=Han}/u.test(said(text, "problems", chinese)),
  );
  expect(kept).toEqual([]);
});

const WRONG = "timeout: soon\nproxy: {port: 0}\nupload: {size: 2GB}\n";

test.each([
  ["by an option", WRONG, ["check", "--lang", "zh-CN"], {}],
  ["by the environment", WRONG, ["check"], { LANG: "zh_CN.UTF-8" }],
  ["by the config that is wrong", `${WRONG}lang: zh-CN\n`, ["check"], { LANG: "de_DE.UTF-8" }],
  ["for a plan", `${WRONG}lang: zh-CN\n`, ["plan"], {}],
])("what is wrong is said in Chinese, asked for %s", async (_, config, argv, env) => {
  expect(await told(config, argv, env)).toEqual([
    '1: timeout: 写的是 "soon"；应当是：秒数，大于 0，最多 3600',
    "2: proxy.port: 写的是 0；应当是：端口号，1 到 65535",
    "3: upload.path: 缺少：以 / 开头的路径，例如 /api/upload",
    '3: upload.size: 写的是 "2GB"；应当是：大小，例如 64KB 或 3MB，最多 1GB',
  ]);
});

test("an option wins over the config, in what is wrong too", async () => {
  const [first] = await told("timeout: soon\nlang: zh-CN\n", ["check", "--lang", "zh-TW"], {});
  expect(first).toBe('1: timeout: 寫的是 "soon"；應當是：秒數，大於 0，最多 3600');
});

test.each([
  ["compose: [gone.yml]\nlang: zh-CN\n", /^1: compose\.0: 没有这个文件：gone\.yml，查找过 /],
  ["timeout: 5\ntimeout: 6\n", /^2: 不是有效的 YAML：映射里的键不能重复$/],
  ["health: {direct: /up\n", /^\d: 不是有效的 YAML：花括号映射必须有足够的缩进，并以 } 结尾$/],
  ["health: *up\n", /^1: 不是有效的 YAML：前面没有锚点 "up"$/],
])("so is what only shows when %j is read", async (config, line) => {
  const [first] = await told(config, ["check"], { LANG: "zh_CN.UTF-8" });
  expect(first).toMatch(line);
});
