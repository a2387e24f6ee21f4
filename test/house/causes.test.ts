import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { causeRegistry } from "../../build/causes.ts";

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "bad-gateway-causes-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const cause = (id: string, layer: string) => `export default { id: "${id}", layer: "${layer}" };`;

test("every cause is registered, by layer and id", async () => {
  const folder = folderWith({
    "process/wrong-path.ts": cause("wrong-path", "process"),
    "network/two-nets.ts": cause("two-nets", "network"),
    "define.ts": "export const shape = 1;",
  });
  const { path, text } = await causeRegistry(folder);
  expect(path).toBe("src/causes/registry.ts");
  expect(text).toContain(
    'import twoNets from "./network/two-nets.ts";\nimport wrongPath from "./process/wrong-path.ts";\n',
  );
  expect(text).toContain("= [\n  twoNets,\n  wrongPath,\n];\n");
});

test("a file that does not say what its path says is refused, all of them at once", async () => {
  const folder = folderWith({
    "process/wrong-path.ts": cause("wrong-paths", "process"),
    "process/misplaced.ts": cause("misplaced", "network"),
    "process/phrases.ts": "export const phrase = 1;",
  });
  await expect(causeRegistry(folder)).rejects.toThrow(
    [
      'src/causes/process/misplaced.ts says layer "network": its folder is the layer',
      "src/causes/process/phrases.ts has no default export made by defineCause: a layer's folder holds causes only",
      'src/causes/process/wrong-path.ts says id "wrong-paths": the file\'s name is the id',
    ].join("\n"),
  );
});
