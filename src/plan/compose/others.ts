import { join } from "node:path";
import { type Locations, shown } from "../locate.ts";

const ELSEWHERE = /^(?:docker-)?compose[\w.-]*\.ya?ml$/;

/** Compose files that would have to be named, for the message when there is none by default. */
export async function otherComposeFiles(at: Locations): Promise<readonly string[]> {
  const folders = ["", "deploy", "docker", "infra", "hosting"].map((name) => join(at.dir, name));
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await at.files.list(folder))
        .filter(({ name, kind }) => kind === "file" && ELSEWHERE.test(name))
        .map(({ name }) => shown(at, join(folder, name))),
    ),
  );
  return found.flat();
}
