import type { ContainerSummary, Docker } from "../../src/ports/docker.ts";

/** An engine that can do only what the test gives it; every other call is a fault of the test. */
export function fakeDocker(given: Partial<Docker> = {}): Docker {
  const refuse = (name: string) => () => Promise.reject(new Error(`the fake has no ${name}`));
  return {
    endpoint: "unix:///fake.sock",
    local: false,
    ping: refuse("ping"),
    version: refuse("version"),
    info: refuse("info"),
    containers: refuse("containers"),
    inspect: refuse("inspect"),
    image: refuse("image"),
    logs: refuse("logs"),
    events: refuse("events"),
    exec: refuse("exec"),
    pipe: refuse("pipe"),
    companion: refuse("companion"),
    files: refuse("files"),
    sidecar: refuse("sidecar"),
    list: refuse("list"),
    remove: refuse("remove"),
    tag: refuse("tag"),
    swarm: {
      services: refuse("services"),
      tasks: refuse("tasks"),
      logs: refuse("task logs"),
      network: refuse("network"),
    },
    ...given,
  };
}

export function containerSummary(given: Partial<ContainerSummary> = {}): ContainerSummary {
  return {
    id: "c0ffee",
    name: "app-1",
    image: "app",
    state: "running",
    labels: {},
    addresses: {},
    published: [],
    ...given,
  };
}
