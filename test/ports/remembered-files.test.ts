import { expect, test } from "vitest";
import { files } from "../../src/ports/files.ts";
import { rememberedFiles } from "../../src/ports/remembered-files.ts";

test("the same path is asked once, also while the answer is on its way", async () => {
  const asked: string[] = [];
  const disk = rememberedFiles({
    ...files,
    readText: async (path) => {
      asked.push(path);
      return path === "/gone" ? null : `text of ${path}`;
    },
  });
  const answers = await Promise.all(["/a", "/a", "/gone"].map((path) => disk.readText(path)));
  expect(answers).toEqual(["text of /a", "text of /a", null]);
  expect(await disk.readText("/gone")).toBeNull();
  expect(asked).toEqual(["/a", "/gone"]);
});
