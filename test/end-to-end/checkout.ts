import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layScenario, scenarios } from "../scenario.ts";

/**
 * A checkout of the barcode stack with one fault or none (`base`), whose containers have no names
 * and no host ports of their own: what else runs on the machine must not decide a test.
 */
export function layCheckout(leaf: string): { readonly dir: string } & Disposable {
  const found = scenarios().find((scenario) => scenario.leaf === leaf);
  if (!found) throw new Error(`there is no scenario ${leaf}`);
  const laid = layScenario(found);
  const compose = join(laid.dir, "docker-compose.yml");
  const text = readFileSync(compose, "utf8");
  writeFileSync(
    compose,
    text.replace(/^ *container_name:.*\n/gm, "").replace(/^( *- ")\d+:(\d+")$/gm, "$1$2"),
  );
  return laid;
}
