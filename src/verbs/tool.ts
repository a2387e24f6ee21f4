import manifest from "../../package.json" with { type: "json" };

/** Name and version as they stand in every file that is written. */
export const TOOL = { name: "bad-gateway", version: manifest.version } as const;

/** Where a fault of ours is told; the case file is all that is needed to look at it. */
export const REPORT_FAULTS_TO = "https://github.com/OWNER/bad-gateway/issues";

/** Languages that the texts exist in. */
export const LANGUAGES = ["en"] as const;
