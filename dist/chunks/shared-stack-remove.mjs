
// src/stack/leftovers.ts
import { join } from "node:path";

// src/stack/labels.ts
var RUN = "bad-gateway.run";
var OWNER = "bad-gateway.owner";
var REPLACED = "bad-gateway.replaced";
var PROJECT = "com.docker.compose.project";
var SERVICE = "com.docker.compose.service";
function ownLabels(run, owner) {
  return { [RUN]: run, [OWNER]: JSON.stringify(owner) };
}
function isRun(id) {
  return /^[0-9a-f]{8}$/.test(id);
}
function ownerIn(labels) {
  try {
    const { host, pid, start } = JSON.parse(labels[OWNER] ?? "");
    const whole = typeof host === "string" && typeof pid === "number" && typeof start === "string";
    return whole ? { host, pid, start } : null;
  } catch {
    return null;
  }
}

// src/stack/scratch.ts
var PREFIX = "bad-gateway-stack-";
var OWNER_FILE = "owner.json";
function scratchName(run) {
  return `${PREFIX}${run}`;
}
function runOfScratch(folder) {
  return folder.startsWith(PREFIX) ? folder.slice(PREFIX.length) : null;
}

// src/stack/remove.ts
var ATTEMPTS = 5;
var BETWEEN_MS = 100;
async function removeLabelled(docker, clock, run) {
  const label = `${RUN}=${run}`;
  const containers = await untilGone(clock, "container", async () => {
    const found = await docker.containers([label]);
    return found.map(({ id, name }) => ({
      shown: name,
      remove: () => docker.remove("container", id)
    }));
  });
  const rest = await Promise.all(
    ["network", "volume", "image"].map(
      (what) => untilGone(clock, what, async () => {
        const found = await docker.list(what, [label]);
        return found.map((thing) => ({
          shown: thing.names[0] ?? thing.id,
          remove: () => what === "image" ? removeImage(docker, thing) : docker.remove(what, thing.id)
        }));
      })
    )
  );
  const all = [containers, ...rest];
  return {
    removed: all.flatMap(({ removed }) => removed),
    left: all.flatMap(({ left }) => left)
  };
}
async function untilGone(clock, what, find) {
  const seen = /* @__PURE__ */ new Set();
  let left = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const found = await find();
      if (found.length === 0) return { removed: [...seen], left: [] };
      for (const { shown } of found) seen.add(`${what} ${shown}`);
      const results = await Promise.allSettled(found.map((candidate) => candidate.remove()));
      left = results.flatMap(
        (result, index) => result.status === "rejected" ? [`${what} ${found[index]?.shown}: ${messageOf(result.reason)}`] : []
      );
      if (left.length > 0) await clock.sleep(BETWEEN_MS * attempt);
    } catch (error) {
      return { removed: [], left: [`every ${what} of the run: ${messageOf(error)}`] };
    }
  }
  return { removed: [...seen], left };
}
async function removeImage(docker, image) {
  await docker.remove("image", image.id);
  const [, name, before] = TAKEN_OVER.exec(image.labels[REPLACED] ?? "") ?? [];
  if (!name || !before || !image.names.map(wholeName).includes(wholeName(name))) return;
  if (await docker.image(before) !== null) await docker.tag(before, name);
}
var TAKEN_OVER = /^([^=]+)=(sha256:[0-9a-f]{64})$/;
function wholeName(name) {
  const short = name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
  return /:[^/]*$/.test(short) ? short : `${short}:latest`;
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/stack/leftovers.ts
async function removeLeftovers(ports) {
  const { docker, clock, files, processes } = ports;
  const found = await Promise.all([
    docker.containers([OWNER]),
    ...["network", "volume", "image"].map((what) => docker.list(what, [OWNER]))
  ]);
  const owners = new Map(
    found.flat().map(({ labels }) => [labels[RUN] ?? "", ownerIn(labels)])
  );
  for (const [run, owner] of await scratchFolders(ports)) owners.set(run, owner);
  const removed = [];
  for (const [run, owner] of owners) {
    if (!isRun(run) || owner === null || await processes.alive(owner) !== false) continue;
    await processes.endByArgument(scratchName(run));
    await removeLabelled(docker, clock, run);
    await files.remove(join(processes.temporary, scratchName(run)));
    removed.push(run);
  }
  return removed;
}
async function scratchFolders(ports) {
  const { files, processes } = ports;
  const found = [];
  for (const { name } of await files.list(processes.temporary)) {
    const run = runOfScratch(name);
    if (run === null || !isRun(run)) continue;
    const text = await files.readText(join(processes.temporary, name, OWNER_FILE));
    found.push([run, ownerIn({ [OWNER]: text ?? "" })]);
  }
  return found;
}

export {
  RUN,
  OWNER,
  REPLACED,
  PROJECT,
  SERVICE,
  ownLabels,
  OWNER_FILE,
  scratchName,
  removeLabelled,
  removeLeftovers
};
