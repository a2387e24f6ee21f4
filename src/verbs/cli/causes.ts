import type { Command } from "commander";
import type { LanguageTag } from "../../case/language-tag.ts";
import { json } from "../../deliver/write-out.ts";
import { suggestion } from "../../plan/nearest.ts";
import { UsageError } from "../../plan/usage-error.ts";
import { catalogueEntry, renderCatalogue } from "../../report/catalogue/entry.ts";
import type { CauseExample } from "../../report/catalogue/example.ts";
import { causePage } from "../../report/catalogue/page.ts";
import { pageAsText } from "../../report/catalogue/page-text.ts";
import { type LanguageOption, languageIn, withLanguage } from "./shared-options.ts";
import type { CliWorld } from "./world.ts";

export function addCauses(
  program: Command,
  world: CliWorld,
  finish: (exitCode: number) => void,
): void {
  const { stdout } = world;
  const command = program
    .command("causes")
    .description("list the causes that can be named, or explain one")
    .argument("[id]", "a cause")
    .option("--json", "print the catalogue, or the one cause, as JSON");
  withLanguage(command).action(
    async (id: string | undefined, options: LanguageOption & { readonly json?: boolean }) => {
      const { spoken } = await import("../speech.ts");
      const { tag, causes, language } = await spoken(languageIn(options, world));
      const cause = causes.find((each) => each.id === id);
      if (id !== undefined && !cause) {
        const ids = causes.map((each) => each.id);
        const hint = suggestion(id, ids) || " bad-gateway causes lists them.";
        const message = `there is no such cause.${hint}`;
        throw new UsageError([{ file: null, line: null, key: id, message }]);
      }
      const example = cause ? await exampleOf(cause.id, tag) : null;
      const data = cause ? { ...catalogueEntry(cause), example } : causes.map(catalogueEntry);
      const width = Math.min(stdout.columns(), 100);
      const text = cause
        ? pageAsText(causePage(cause, example, language), width)
        : renderCatalogue(causes, language);
      stdout.write(options.json ? json(data) : text);
      finish(0);
    },
  );
}

async function exampleOf(id: string, tag: LanguageTag): Promise<CauseExample | null> {
  const { default: examples } = await EXAMPLES[tag]();
  const known: Readonly<Record<string, CauseExample>> = examples;
  return known[id] ?? null;
}

/** Each is as large as all else that this verb needs. */
const EXAMPLES = {
  en: () => import("../../report/catalogue/examples.json", { with: { type: "json" } }),
  "zh-CN": () => import("../../languages/zh-CN/examples.json", { with: { type: "json" } }),
  "zh-TW": () => import("../../languages/zh-TW/examples.json", { with: { type: "json" } }),
} as const satisfies Record<LanguageTag, unknown>;
