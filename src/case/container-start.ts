/** `ENTRYPOINT` or `CMD` of an image; in shell form it is one line. */
interface InImage {
  readonly form: "exec" | "shell" | null;
  readonly args: readonly string[];
}

/** What compose says instead; null: nothing. */
interface InCompose {
  readonly entrypoint: readonly string[] | null;
  readonly command: readonly string[] | null;
}

export interface ContainerStart {
  /** Those of the entrypoint first. */
  readonly words: readonly string[];
  /** The key of compose or the instruction that says the last of them; null: nobody says any. */
  readonly saidBy: "entrypoint" | "command" | "ENTRYPOINT" | "CMD" | null;
}

/**
 * What a container is started with, put together as the engine does it: an entrypoint of compose's
 * own takes the image's command away, an empty one does not (compose specification, `entrypoint`);
 * and an ENTRYPOINT in shell form hears no command (Dockerfile reference, shell form ENTRYPOINT).
 */
export function containerStart(
  compose: InCompose | undefined,
  imageSays: (keyword: "ENTRYPOINT" | "CMD") => InImage | undefined,
): ContainerStart {
  const { entrypoint = null, command = null } = compose ?? {};
  const inImage = entrypoint === null ? imageSays("ENTRYPOINT") : undefined;
  const head = entrypoint ?? inImage?.args ?? [];
  const isDeaf = inImage?.form === "shell";
  if (!isDeaf && command !== null && command.length > 0) {
    return { words: [...head, ...command], saidBy: "command" };
  }
  const keepsCommand = !isDeaf && (entrypoint === null || entrypoint.length === 0);
  const tail = keepsCommand ? imageSays("CMD") : undefined;
  if (tail) return { words: [...head, ...tail.args], saidBy: "CMD" };
  return { words: head, saidBy: entrypoint ? "entrypoint" : inImage ? "ENTRYPOINT" : null };
}
