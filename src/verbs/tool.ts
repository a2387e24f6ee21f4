import manifest from "../../package.json" with { type: "json" };
import { HOME, REPOSITORY } from "../report/project-home.ts";

/** Name and version as they stand in every file that is written. */
export const TOOL = { name: "bad-gateway", version: manifest.version } as const;

/** Where a fault of ours is told; the case file is all that is needed to look at it. */
export const REPORT_FAULTS_TO = `${HOME}/issues`;

/** What a workflow uses. */
export const ACTION = `${REPOSITORY}@v1`;

/** Where editors find the JSON Schema of the config. */
export const CONFIG_SCHEMA = `https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas/config.schema.json`;
