import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const PACKAGE = "pm2@6.0.14";

/**
 * pm2 as npm installs it, in a folder of its own. It is installed from here: the machine's system has
 * npm only as a package ten times pm2's size.
 */
export async function installPm2(): Promise<{ readonly folder: string } & Disposable> {
  const folder = mkdtempSync(join(tmpdir(), "bgw-pm2-"));
  // Every user of the machine may run it.
  chmodSync(folder, 0o755);
  const how = [
    "--omit=optional",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
  ];
  await promisify(execFile)("npm", ["install", "--prefix", folder, ...how, PACKAGE], {
    cwd: folder,
  });
  return {
    folder,
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
