import type { ComposeService } from "../../case/codes/compose.ts";
import { at, string } from "../json.ts";
import { basename, dirname, normal } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";

/** What CapRover calls the service of an app. */
export const CAPROVER_APP = "srv-captain--";

/**
 * What CapRover built the app's image from: its captain-definition names a Dockerfile, and lies at
 * the root of what was sent. Of several the one whose folder or name says the app's name.
 */
export function captainBuild(service: string, repository: Repository): ComposeService["build"] {
  if (!service.startsWith(CAPROVER_APP)) return null;
  const app = service.slice(CAPROVER_APP.length);
  const definitions = repository.paths.filter((path) =>
    basename(path).startsWith("captain-definition"),
  );
  const own = definitions.filter((path) => isOf(path, app));
  const [only, ...others] = own.length > 0 ? own : definitions;
  if (only === undefined || others.length > 0) return null;
  const dockerfile = dockerfileIn(repository.text(only) ?? "");
  if (dockerfile === null) return null;
  return { context: dirname(only) || ".", dockerfile, target: null };
}

/** `backend/captain-definition` and `captain-definition-backend` are of `shop-backend`. */
function isOf(path: string, app: string): boolean {
  const folder = basename(dirname(path));
  const suffix = basename(path).slice("captain-definition".length).replace(/^[-.]/, "");
  return [folder, suffix].some((name) => name !== "" && (app === name || app.endsWith(`-${name}`)));
}

function dockerfileIn(text: string): string | null {
  try {
    const path = string(at(JSON.parse(text), "dockerfilePath"));
    return path === null ? null : normal(path);
  } catch {
    return null; // CapRover would not take it either.
  }
}
