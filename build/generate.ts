/** Runs every generator; with `--check` it writes nothing and fails where a file is stale. */
import { causeRegistry } from "./causes.ts";
import { configJsonSchema } from "./config-schema.ts";
import { bringUpToDate } from "./generated.ts";
import { importLaw } from "./import-law.ts";
import { readme } from "./readme.ts";

const files = [importLaw(), await causeRegistry(), configJsonSchema(), readme()];

process.exitCode = bringUpToDate(files, { check: process.argv.includes("--check") });
