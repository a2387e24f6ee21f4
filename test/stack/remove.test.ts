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
  readonly labels: Readonly<Record<string, string>>;
}

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
      having(what, labels).map(({ id, labels }) => ({ id, names: [id], labels })),
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
    image: async (ref) => (ref === "sha256:before" ? { Id: ref } : null),
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

test("a name that an image took over is given back to the image that had it", async () => {
  const image = thing("image", "sha256:ours", "a");
  const labels = { ...image.labels, "bad-gateway.replaced": "team/app:1=sha256:before" };
  const { docker, calls } = engineWith([{ ...image, labels }]);
  await removeLabelled(docker, clock, "a");
  expect(calls).toEqual(["remove image sha256:ours", "tag sha256:before team/app:1"]);
});

test("by project, only what a run of ours made is removed", async () => {
  const { docker, things } = engineWith([
    thing("container", "ours", "a"),
    thing("container", "ours-elsewhere", "b", me, "q"),
    { what: "container", id: "theirs", labels: { [PROJECT]: "p" } },
  ]);
  await removeRun({ docker, clock, processes }, "p");
  expect(things.map(({ id }) => id)).toEqual(["ours-elsewhere", "theirs"]);
});

test("leftovers of the dead are removed, those of the living and of other hosts are not", async () => {
  const { docker, things } = engineWith([
    thing("container", "of-the-dead", "a", dead),
    thing("image", "image-of-the-dead", "a", dead),
    thing("container", "of-the-living", "b", me),
    thing("container", "of-another-host", "c", foreign),
    {
      what: "volume",
      id: "unreadable",
      labels: { "bad-gateway.run": "d", "bad-gateway.owner": "?" },
    },
  ]);
  expect(await removeLeftovers({ docker, clock, processes, files })).toEqual(["a"]);
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
        { name: "bad-gateway-stack-11", kind: "directory" },
        { name: "bad-gateway-stack-22", kind: "directory" },
        { name: "somebody-else", kind: "directory" },
      ],
      readText: async (path) => JSON.stringify(path.includes("-11/") ? dead : me),
      remove: async (path) => void gone.push(path),
    },
  });
  expect(removed).toEqual(["11"]);
  expect(gone).toEqual(["/tmp/bad-gateway-stack-11"]);
});
