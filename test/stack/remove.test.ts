import { expect, test } from "vitest";
import type { Clock } from "../../src/ports/clock.ts";
import { type Docker, EngineError, StackUnavailable } from "../../src/ports/docker.ts";
import { ownLabels, PROJECT } from "../../src/stack/labels.ts";
import { removeLeftovers } from "../../src/stack/leftovers.ts";
import { removeLabelled, removeRun } from "../../src/stack/remove.ts";
import { containerSummary, fakeDocker } from "../ports/fake-docker.ts";

const clock: Clock = { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() };
const me = { host: "here", pid: 1, start: "now" };
const dead = { host: "here", pid: 2, start: "then" };
const foreign = { host: "elsewhere", pid: 2, start: "then" };

interface Thing {
  readonly what: string;
  readonly id: string;
  readonly names?: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

const BEFORE = `sha256:${"b".repeat(64)}`;
const RUN_A = "aaaaaaaa";

/** An engine with these things in it; `stubborn` refuse to go that many times. */
function engineWith(things: Thing[], stubborn: Readonly<Record<string, number>> = {}) {
  const patience = { ...stubborn };
  const having = (what: string, wanted: readonly string[]) =>
    things.filter(
      (thing) =>
        thing.what === what &&
        wanted.every((label) => {
          const [key = "", value] = label.split("=");
          return key in thing.labels && (value === undefined || thing.labels[key] === value);
        }),
    );
  const calls: string[] = [];
  const docker: Docker = fakeDocker({
    containers: async (labels) =>
      having("container", labels).map(({ id, labels }) =>
        containerSummary({ id, name: id, labels }),
      ),
    list: async (what, labels) =>
      having(what, labels).map(({ id, names = [id], labels }) => ({ id, names, labels })),
    async remove(what, id) {
      calls.push(`remove ${what} ${id}`);
      if ((patience[id] ?? 0) > 0) {
        patience[id] = (patience[id] ?? 0) - 1;
        throw new EngineError("still in use", 409);
      }
      things.splice(
        things.findIndex((thing) => thing.id === id),
        1,
      );
    },
    image: async (ref) => (ref === BEFORE ? { Id: ref } : null),
    tag: async (image, name) => void calls.push(`tag ${image} ${name}`),
  });
  return { docker, things, calls };
}

function thing(what: string, id: string, run: string, owner = me, project = "p"): Thing {
  return { what, id, labels: { ...ownLabels(run, owner), [PROJECT]: project } };
}

const processes = {
  temporary: "/tmp",
  self: () => Promise.resolve(me),
  alive: async (owner: typeof me) => (owner.host === "here" ? owner.pid === me.pid : null),
  endByArgument: () => Promise.resolve(),
};
const files = { list: async () => [], remove: async () => undefined, readText: async () => null };

test("only what carries the run's label goes, containers first", async () => {
  const mine = ["container", "network", "volume", "image"].map((what) =>
    thing(what, `my-${what}`, "a"),
  );
  const { docker, things, calls } = engineWith([
    ...mine,
    thing("container", "other-run", "b"),
    { what: "volume", id: "no-label", labels: { [PROJECT]: "p" } },
  ]);
  const { removed, left } = await removeLabelled(docker, clock, "a");
  expect(removed.toSorted()).toEqual(mine.map(({ what, id }) => `${what} ${id}`).toSorted());
  expect(left).toEqual([]);
  expect(things.map(({ id }) => id)).toEqual(["other-run", "no-label"]);
  expect(calls[0]).toBe("remove container my-container");
});

test("what is still in use is asked for again", async () => {
  const { docker, things } = engineWith([thing("network", "net", "a")], { net: 3 });
  expect((await removeLabelled(docker, clock, "a")).left).toEqual([]);
  expect(things).toEqual([]);
});

test("what does not go is named with the engine's reason", async () => {
  const { docker } = engineWith([thing("volume", "stuck", "a")], { stuck: 100 });
  expect((await removeLabelled(docker, clock, "a")).left).toEqual(["volume stuck: still in use"]);
});

test("without an engine everything is left, and said to be", async () => {
  const gone = () => Promise.reject(new StackUnavailable("gone"));
  const docker = fakeDocker({ containers: gone, list: gone });
  const { left } = await removeLabelled(docker, clock, "a");
  expect(left).toContain("every container of the run: gone");
  expect(left).toHaveLength(4);
});

const named = (names: readonly string[], replaced: string): Thing => {
  const image = thing("image", "sha256:ours", RUN_A);
  return { ...image, names, labels: { ...image.labels, "bad-gateway.replaced": replaced } };
};

test.each([
  ["team/app:1", "team/app:1"],
  ["team/app", "team/app:latest"],
  ["docker.io/library/app:1", "app:1"],
])(
  "the name %s that an image took over is given back to the image that had it",
  async (name, listed) => {
    const { docker, calls } = engineWith([named([listed], `${name}=${BEFORE}`)]);
    await removeLabelled(docker, clock, RUN_A);
    expect(calls).toEqual(["remove image sha256:ours", `tag ${BEFORE} ${name}`]);
  },
);

test.each([
  ["of an image that does not bear it", ["attacker/evil:1"], `nginx:latest=${BEFORE}`],
  ["for an image that is named, and not told by its id", ["nginx:latest"], "nginx:latest=evil:1"],
  ["where none was taken over", ["nginx:latest"], ""],
])("no name is given back %s", async (_, names, replaced) => {
  const { docker, calls } = engineWith([named(names, replaced)]);
  docker.image = async () => ({ Id: "x" });
  await removeLabelled(docker, clock, RUN_A);
  expect(calls).toEqual(["remove image sha256:ours"]);
});

test("a label that no run of ours wrote leads to no folder and no process", async () => {
  const touched: string[] = [];
  const note = async (what: string) => void touched.push(what);
  const { docker, things } = engineWith([
    thing("image", "path", "x/../../victim", dead),
    thing("image", "short", "a", dead),
    thing("image", "none", "", dead),
  ]);
  const removed = await removeLeftovers({
    docker,
    clock,
    processes: { ...processes, endByArgument: note },
    files: {
      ...files,
      list: async () => [{ name: "bad-gateway-stack-", kind: "directory" }],
      readText: async () => JSON.stringify(dead),
      remove: note,
    },
  });
  await removeRun({ docker, clock, processes: { ...processes, endByArgument: note } }, "p");
  expect([removed, touched]).toEqual([[], []]);
  expect(things).toHaveLength(3);
});

test("by project, only what a run of ours made is removed", async () => {
  const { docker, things } = engineWith([
    thing("container", "ours", RUN_A),
    thing("container", "ours-elsewhere", "bbbbbbbb", me, "q"),
    { what: "container", id: "theirs", labels: { [PROJECT]: "p" } },
  ]);
  await removeRun({ docker, clock, processes }, "p");
  expect(things.map(({ id }) => id)).toEqual(["ours-elsewhere", "theirs"]);
});

test("leftovers of the dead are removed, those of the living and of other hosts are not", async () => {
  const { docker, things } = engineWith([
    thing("container", "of-the-dead", RUN_A, dead),
    thing("image", "image-of-the-dead", RUN_A, dead),
    thing("container", "of-the-living", "bbbbbbbb", me),
    thing("container", "of-another-host", "cccccccc", foreign),
    {
      what: "volume",
      id: "unreadable",
      labels: { "bad-gateway.run": "dddddddd", "bad-gateway.owner": "?" },
    },
  ]);
  expect(await removeLeftovers({ docker, clock, processes, files })).toEqual([RUN_A]);
  expect(things.map(({ id }) => id)).toEqual(["of-the-living", "of-another-host", "unreadable"]);
});

test("a run that was killed before it created anything leaves no folder either", async () => {
  const gone: string[] = [];
  const { docker } = engineWith([]);
  const removed = await removeLeftovers({
    docker,
    clock,
    processes,
    files: {
      list: async () => [
        { name: "bad-gateway-stack-11111111", kind: "directory" },
        { name: "bad-gateway-stack-22222222", kind: "directory" },
        { name: "somebody-else", kind: "directory" },
      ],
      readText: async (path) => JSON.stringify(path.includes("-11111111/") ? dead : me),
      remove: async (path) => void gone.push(path),
    },
  });
  expect(removed).toEqual(["11111111"]);
  expect(gone).toEqual(["/tmp/bad-gateway-stack-11111111"]);
});
