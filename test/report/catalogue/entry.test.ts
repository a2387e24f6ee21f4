import { expect, test } from "vitest";
import { causes } from "../../../src/causes/registry.ts";
import { catalogueEntry, renderCatalogue } from "../../../src/report/catalogue/entry.ts";

test("the list has every cause once, below its layer", () => {
  const text = renderCatalogue(causes);
  for (const { id, layer, doc } of causes) {
    expect(text.split("\n").filter((line) => line.trim().startsWith(`${id} `))).toHaveLength(1);
    expect(text).toContain(doc.title);
    expect(text).toContain(`${layer}\n`);
  }
});

test("the data holds nothing that JSON would lose", () => {
  for (const cause of causes) {
    const entry = catalogueEntry(cause);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  }
});
