import { expect, test } from "vitest";
import { changed, findings } from "./a-stack.ts";

test.each([
  ["shared: {external: true}", "shared"],
  ["shared: {external: true, name: proxy-net}", "proxy-net"],
])("the network of `%s` is made as %s", async (network, name) => {
  const stack = changed(
    "docker-compose.yml",
    "      - backend\n",
    `      - backend\n    networks: [default, shared]\nnetworks:\n  ${network}\n`,
  );
  const [found, ...others] = await findings(stack);
  expect(others).toEqual([]);
  expect(found?.cause).toBe("external-network-missing");
  expect(found?.fix.say).toContain(`\`docker network create ${name}\``);
});
