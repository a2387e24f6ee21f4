import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { shadowed } from "../../../src/causes/ask/configuration/shadowed.ts";
import { fact, viewOf } from "../../diagnose/a-table.ts";
import { composed, config } from "../../diagnose/of-services.ts";

const step = (instruction: string, ...args: readonly string[]): AnyFact =>
  fact("dockerfile.instruction", "web", { instruction, form: "shell", args, final: true });
const mount = (source: string, target: string, type = "bind") => ({
  type,
  source,
  target,
  readOnly: false,
});
const service = (...volumes: readonly ReturnType<typeof mount>[]) =>
  composed("web", {
    build: { context: "web", dockerfile: "Dockerfile", target: null },
    volumes,
  });
const image = [config("web"), step("WORKDIR", "/app"), step("COPY", ".", ".")];

function hides(module: string, inRepository: boolean | null, ...facts: readonly AnyFact[]) {
  const found = shadowed(viewOf([...image, ...facts]), "web", module, inRepository, "node");
  return found && { target: found.target, sure: found.sure };
}

test("another folder over what was copied hides the project's own modules, and no others", () => {
  const other = service(mount("web/src", "/app"));
  expect(hides("shop", true, other)).toEqual({ target: "/app", sure: true });
  expect(hides("requests", false, other)).toBeNull();
  expect(hides("shop", true, service(mount("web/src", "/app/src")))).toBeNull();
});

test("the folder that was copied hides what the build made besides", () => {
  const same = service(mount("./web", "/app"));
  const made = step("RUN", "python3 generate.py > shop/prices.py");
  expect(hides("shop.prices", true, same, made)).toEqual({ target: "/app", sure: true });
  expect(hides("shop.prices", true, same)).toBeNull();
});

test("packages of npm are hidden, unless a volume keeps them", () => {
  const install = step("RUN", "npm ci --omit=dev");
  const same = mount("web", "/app");
  expect(hides("express", false, service(same), install)).toEqual({ target: "/app", sure: false });
  const kept = service(same, mount("modules", "/app/node_modules", "volume"));
  expect(hides("express", false, kept, install)).toBeNull();
  expect(hides("./routes", true, service(same), install)).toBeNull();
});
