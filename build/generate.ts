/** Runs every generator; with `--check` it writes nothing and fails where a file is stale. */
import { causeRegistry } from "./causes.ts";
import { bringUpToDate } from "./generated.ts";
import { importLaw } from "./import-law.ts";
import { readme } from "./readme.ts";

const files = [importLaw(), await causeRegistry(), readme()];

process.exitCode = bringUpToDate(files, { check: process.argv.includes("--check") });
