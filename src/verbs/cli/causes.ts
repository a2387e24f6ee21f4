import type { Command } from "commander";
import { json } from "../../deliver/write-out.ts";
import { suggestion } from "../../plan/nearest.ts";
import { UsageError } from "../../plan/usage-error.ts";
import { catalogueEntry, renderCatalogue, renderCausePage } from "../../report/catalogue.ts";
import type { CliWorld } from "./world.ts";

export function addCauses(
  program: Command,
  { stdout }: CliWorld,
  finish: (exitCode: number) => void,
): void {
  program
    .command("causes")
    .description("list the causes that can be named, or explain one")
    .argument("[id]", "a cause")
    .option("--json", "print the catalogue, or the one cause, as JSON")
    .action(async (id: string | undefined, { json: asJson }: { json?: boolean }) => {
      const { causes } = await import("../../causes/registry.ts");
      const cause = causes.find((each) => each.id === id);
      if (id !== undefined && !cause) {
        const ids = causes.map((each) => each.id);
        const message = `there is no such cause.${suggestion(id, ids)}`;
        throw new UsageError([{ file: null, line: null, key: id, message }]);
      }
      const data = cause ? catalogueEntry(cause) : causes.map(catalogueEntry);
      const width = Math.min(stdout.columns(), 100);
      const text = cause ? renderCausePage(cause, width) : renderCatalogue(causes);
      stdout.write(asJson ? json(data) : text);
      finish(0);
    });
}
