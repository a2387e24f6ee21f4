
// src/case/without-query.ts
function withoutQuery(path) {
  return path.split("?", 1)[0] ?? path;
}

// src/case/container-start.ts
function containerStart(compose, imageSays) {
  const { entrypoint = null, command = null } = compose ?? {};
  const inImage = entrypoint === null ? imageSays("ENTRYPOINT") : void 0;
  const head = entrypoint ?? inImage?.args ?? [];
  const isDeaf = inImage?.form === "shell";
  if (!isDeaf && command !== null && command.length > 0) {
    return { words: [...head, ...command], saidBy: "command" };
  }
  const keepsCommand = !isDeaf && (entrypoint === null || entrypoint.length === 0);
  const tail = keepsCommand ? imageSays("CMD") : void 0;
  if (tail) return { words: [...head, ...tail.args], saidBy: "CMD" };
  return { words: head, saidBy: entrypoint ? "entrypoint" : inImage ? "ENTRYPOINT" : null };
}

export {
  withoutQuery,
  containerStart
};
