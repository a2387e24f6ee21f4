import { expect, test } from "vitest";
import { configLines } from "../../../src/verbs/initializing/config-lines.ts";
import { aRepository, planIn } from "../../plan/a-repository.ts";

const API = "services:\n  api:\n    image: example/api\n    expose: ['8000']\n";
const WEB = "  web:\n    image: nginx:1.27\n    ports: ['80:80']\n";

async function lines(texts: Readonly<Record<string, string>>) {
  const plan = await planIn(await aRepository(texts));
  return configLines(plan).lines.filter(({ key: [group = ""] }) =>
    ["compose", "profiles", "proxy"].includes(group),
  );
}

test("compose files with nginx that nobody named are offered beside those that are found", async () => {
  expect(await lines({ "compose.yml": API, "compose.prod.yml": API + WEB })).toMatchObject([
    { key: ["compose"], value: ["compose.yml"], open: true },
    {
      ...{ key: ["compose"], value: ["compose.prod.yml"], open: true },
      why: "service web, which runs nginx, stands in compose.prod.yml only",
    },
  ]);
});

test("so is a profile that starts it", async () => {
  expect(await lines({ "compose.yml": `${API}${WEB}    profiles: [prod]\n` })).toMatchObject([
    { key: ["compose"] },
    {
      ...{ key: ["profiles"], value: ["prod"], open: true },
      why: "service web, which runs nginx, starts with profile prod only",
    },
  ]);
});
