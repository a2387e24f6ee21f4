import { expect, test } from "vitest";
import { parse } from "yaml";
import { modelOf } from "../../src/stack/model.ts";
import { override, tagsBuiltUpon } from "../../src/stack/override.ts";

const labels = { "bad-gateway.run": "1234abcd" };
/** Also over what a Dockerfile says. */
const ofBuild = { ...labels, "bad-gateway.replaced": "" };

function read(config: unknown, more: Partial<Parameters<typeof override>[0]> = {}) {
  const text = override({
    model: modelOf(config),
    project: "p",
    labels,
    existing: new Set(),
    keptTags: new Set(),
    replaced: new Map(),
    ...more,
  });
  return {
    text,
    file: parse(text, { customTags: [{ tag: "!reset", collection: "seq" }] }) as unknown,
  };
}

test("everything that compose creates carries the run's labels", () => {
  const { file } = read({
    services: { web: { image: "nginx" }, api: { build: { context: "/a" } } },
    networks: { default: { name: "p_default" } },
    volumes: { data: { name: "p_data" } },
  });
  expect(file).toEqual({
    services: { web: { labels }, api: { labels, build: { labels: ofBuild } } },
    networks: { default: { labels } },
    volumes: { data: { labels } },
  });
});

test("what is external, or is there already, is not written to", () => {
  const { file } = read(
    {
      services: {},
      networks: { shared: { name: "shared", external: true } },
      volumes: { kept: { name: "kept" }, data: { name: "p_data" } },
    },
    { existing: new Set(["kept"]) },
  );
  expect(file).toMatchObject({ networks: {}, volumes: { data: { labels } } });
  expect(file).not.toHaveProperty("volumes.kept");
});

test("images that are built get a name of the run, for all services that use them", () => {
  const { text, file } = read({
    services: {
      api: { image: "team/app:1", build: { context: "/a", tags: ["team/app:latest"] } },
      worker: { image: "team/app:1" },
      web: { image: "nginx" },
    },
  });
  expect(file).toMatchObject({
    services: { api: { image: "p-api" }, worker: { image: "p-api" }, web: {} },
  });
  expect(file).not.toHaveProperty("services.web.image");
  expect(text).toContain("!reset []");
});

test("a tag that another build starts from keeps its name, and says what it replaces", () => {
  const config = {
    services: {
      base: { image: "team/base", build: { context: "/a" } },
      app: { build: { context: "/b", args: { UNRELATED: "1" } } },
    },
  };
  const kept = tagsBuiltUpon(modelOf(config), new Map([["app", "FROM team/base AS x\nRUN y"]]));
  expect([...kept]).toEqual(["team/base"]);
  const replaced = new Map([["team/base", { "bad-gateway.replaced": "team/base=sha256:1" }]]);
  const { file } = read(config, { keptTags: kept, replaced });
  expect(file).not.toHaveProperty("services.base.image");
  expect(file).toMatchObject({
    services: { base: { build: { labels: { "bad-gateway.replaced": "team/base=sha256:1" } } } },
  });
});

test("a word that only looks like a tag does not keep it", () => {
  const config = {
    services: {
      api: { image: "app", build: { context: "/a" } },
      web: { build: { context: "/b" } },
    },
  };
  const kept = tagsBuiltUpon(modelOf(config), new Map([["web", "FROM nginx\nWORKDIR /app\n"]]));
  expect(kept.size).toBe(0);
});

test("compose does not take anything in a label for a variable", () => {
  const { text } = read({ services: { web: {} } }, { labels: { owner: "a$b" } });
  expect(text).toContain('"a$$b"');
});
