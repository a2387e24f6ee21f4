import { expect, test } from "vitest";
import { causes } from "../../src/causes/registry.ts";
import { catalogueEntry, renderCatalogue, renderCausePage } from "../../src/report/catalogue.ts";

test("the list has every cause once, below its layer", () => {
  const text = renderCatalogue(causes);
  for (const { id, layer, doc } of causes) {
    expect(text.split("\n").filter((line) => line.trim().startsWith(`${id} `))).toHaveLength(1);
    expect(text).toContain(doc.title);
    expect(text).toContain(`${layer}\n`);
  }
});

test("a page says what the cause is, what it is judged from, and its look-alikes", () => {
  for (const cause of causes) {
    const page = renderCausePage(cause, 90);
    const flat = page.replace(/\s+/g, " ");
    expect(flat).toContain(cause.doc.what.replace(/\s+/g, " "));
    for (const need of cause.needs.flat()) expect(page).toContain(need);
    for (const other of Object.keys(cause.doc.confusedWith)) expect(page).toContain(other);
    expect(page.split("\n").every((line) => line.length <= 90 || !line.trim().includes(" "))).toBe(
      true,
    );
  }
});

test("the data holds nothing that JSON would lose", () => {
  for (const cause of causes) {
    const entry = catalogueEntry(cause);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  }
});
