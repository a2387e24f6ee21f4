import { type Docker, StackUnavailable } from "../ports/docker.ts";
import { at, string } from "../read/json.ts";

/** 1.30 is the first API with all logs of tasks (Docker 17.06); nothing older was tried. */
const OLDEST_MINOR = 30;

/** Rejects with `StackUnavailable`, and what would do, where an engine that others run is too old. */
export async function expectApi(docker: Docker): Promise<void> {
  const api = string(at(await docker.version(), "ApiVersion")) ?? "";
  const [major = 0, minor = 0] = api.split(".").map(Number);
  if (api === "" || major > 1 || (major === 1 && minor >= OLDEST_MINOR)) return;
  throw new StackUnavailable(
    `The engine at ${docker.endpoint} speaks API ${api}; what runs there is read with 1.30 (Docker 17.06) or newer.`,
  );
}
