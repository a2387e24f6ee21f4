/** Runs every generator; with `--check` it writes nothing and fails where a file is stale. */
import { inWords, spoken } from "../src/verbs/speech.ts";
import { causePages } from "./cause-pages.ts";
import { causeRegistry } from "./causes.ts";
import { configJsonSchema } from "./config-schema.ts";
import { bringUpToDate } from "./generated.ts";
import { importLaw } from "./import-law.ts";
import { pageAssets } from "./page-assets.ts";
import { pagesWithOutput } from "./readme.ts";
import { redactionPage } from "./redaction-page.ts";
import { taiwanese, taiwanFile, translationRegistry } from "./translations.ts";

/** As they stand in the sources now, not in the files that may be stale. */
const taiwan = await taiwanese();
const chinese = await spoken("zh-CN");

const files = [
  importLaw(),
  await causeRegistry(),
  translationRegistry(),
  taiwanFile(taiwan),
  configJsonSchema(),
  await pageAssets(),
  ...pagesWithOutput(),
  redactionPage(),
  ...causePages([chinese, inWords("zh-TW", taiwan)]),
];

process.exitCode = bringUpToDate(files, { check: process.argv.includes("--check") });
