import type { Update } from "./updates.ts";

/** The app that CapRover's one-click database is. */
export const DATABASE = "srv-captain--postgres-db";

/** How an app differs from the healthy one, in its scenario's `deploy.yml`. */
export interface Deployed {
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly mounts?: readonly string[];
  readonly user?: string;
  readonly image?: string;
  readonly replicas?: number;
  readonly restart?: "none";
  readonly entrypoint?: string;
  /** Environment of the deployment before. */
  readonly before?: Readonly<Record<string, string>>;
  /** What happens to the app once it runs: then it has the healthy image until this. */
  readonly update?: Update;
  /** The app's own image takes the tag of the healthy one it runs, and one task is started again. */
  readonly retag?: boolean;
  /** Further services of the same app's stack. */
  readonly beside?: Readonly<Record<string, Deployed>>;
}

export function serviceOf(app: string): string {
  return `srv-captain--${app}`;
}

export function databaseOf(app: string): string {
  return app.replaceAll("-", "_");
}

export function envOf(app: string): Readonly<Record<string, string>> {
  return {
    DB_HOST: DATABASE,
    DB_PORT: "5432",
    DB_NAME: databaseOf(app),
    DB_USER: "multivendor",
    DB_PASSWORD: "vendor-4711-db",
    DB_TRIES: "3",
    SECRET_KEY: "change-me-in-production",
    ALLOWED_HOSTS: `localhost,${app}.captain.example.com`,
  };
}

export function argumentsFor(app: string, given: Deployed, tag: string): readonly string[] {
  const env = Object.entries({ ...envOf(app), ...given.env });
  return [
    ...env.flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...(given.mounts ?? []).flatMap((mount) => ["--mount", mount]),
    ...(given.replicas === undefined ? [] : ["--replicas", String(given.replicas)]),
    ...(given.user ? ["--user", given.user] : []),
    ...(given.entrypoint ? ["--entrypoint", given.entrypoint] : []),
    ...(given.restart ? ["--restart-condition", given.restart] : []),
    given.image ?? tag,
    ...(given.args ?? []),
  ];
}
