import manifest from "../../package.json" with { type: "json" };

/** Name and version as they stand in every file that is written. */
export const TOOL = { name: "bad-gateway", version: manifest.version } as const;

const REPOSITORY = "OWNER/bad-gateway";

/** Where a fault of ours is told; the case file is all that is needed to look at it. */
export const REPORT_FAULTS_TO = `https://github.com/${REPOSITORY}/issues`;

/** What a workflow uses. */
export const ACTION = `${REPOSITORY}@v1`;

/** Where editors find the JSON Schema of the config. */
export const CONFIG_SCHEMA = `https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas/config.schema.json`;

/** Languages that the texts exist in. */
export const LANGUAGES = ["en"] as const;
