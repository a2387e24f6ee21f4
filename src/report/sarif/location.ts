import type { Location } from "sarif";
import type { ReportPlace } from "../report.ts";

/** A place in the repository: code scanning wants paths from its root, as a URI. */
export function locationOf({ file, line, endLine }: ReportPlace): Location {
  const region = line === null ? {} : { region: { startLine: line, endLine: endLine ?? line } };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file ?? ""), uriBaseId: "SRCROOT" },
      ...region,
    },
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
