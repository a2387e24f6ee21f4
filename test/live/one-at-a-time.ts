import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Waits until no other process of this machine holds the lock of that name, and holds it until disposed of. It is
 * kept by a child that ends with us, so that nothing is left locked behind.
 */
export async function alone(what = "exclusive"): Promise<Disposable> {
  const file = join(tmpdir(), `bad-gateway-${what}.lock`);
  const child = spawn("flock", ["--exclusive", file, "sh", "-c", "echo held; exec cat"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return { [Symbol.dispose]: () => void child.stdin.end() };
}
