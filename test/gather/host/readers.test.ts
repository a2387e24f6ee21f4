import { expect, test } from "vitest";
import { ranAsRoot } from "../../../src/gather/host/machine.ts";
import { onlyReads } from "../../../src/gather/host/only-reads.ts";

/** `stat`'s line of each path that is there, without the path. */
const THERE: Readonly<Record<string, string>> = {
  "/home": "drwxr-xr-x:root:root",
  "/home/app": "drwxr-x---:app:app",
  "/home/app/x.log": "lrwxrwxrwx:app:app",
  "/home/app/shop": "drwxrwxr-x:app:app",
  "/home/app/shared": "drwxrwxrwx:app:app",
  "/home/app/of-other": "drwxr-xr-x:other:other",
  "/home/app/of-team": "drwxrwxr-x:app:team",
  "/home/app/link": "lrwxrwxrwx:app:app",
  "/tmp": "drwxrwxrwt:root:root",
  "/root": "drwx------:root:root",
  "/var": "drwxr-xr-x:root:root",
  "/var/log": "drwxrwxr-x:root:syslog",
  "/var/log/shop.log": "-rw-r-----:app:adm",
  "/var/log/link.log": "lrwxrwxrwx:root:root",
  "/var/log/app": "drwxr-xr-x:app:app",
};

async function ranFor(argv: readonly string[], sudo = true): Promise<string> {
  const ran: string[] = [];
  const run = async (command: readonly string[]) => {
    expect(onlyReads(command)).toBe(true);
    ran.push(command.join(" "));
    const isStat = command.includes("--format=%A:%U:%G:%n");
    const lines = command.flatMap((path) => (THERE[path] ? [`${THERE[path]}:${path}`] : []));
    return { exitCode: 0, stdout: isStat ? lines.join("\n") : "", stderr: "" };
  };
  const clock = { now: Date.now, elapsed: () => 0, sleep: async () => undefined };
  const signal = new AbortController().signal;
  await ranAsRoot({ ssh: { destination: "d", run }, sudo, signal, clock }, argv);
  return ran.at(-1)?.replace(/ tail .*| cat .*/, "") ?? "";
}

test.each([
  ["/home/app/x.log", "sudo -n -u app"],
  ["/home/app/shop/x.log", "sudo -n -u app"],
  ["/var/log/app/x.log", "sudo -n -u app"],
  ["/var/log/shop.log", "sudo -n"],
  ["/root/.log", "sudo -n"],
  ["/home/app/shared/x.log", "tail"],
  ["/home/app/of-other/x.log", "tail"],
  ["/home/app/of-team/x.log", "tail"],
  ["/home/app/link/x.log", "tail"],
  ["/tmp/x.log", "tail"],
  ["/home/x.log", "tail"],
  ["/var/log/link.log", "tail"],
  ["/not/there.log", "tail"],
])("%s is read by whom its folders belong to: %s", async (path, expected) => {
  expect(await ranFor(["tail", "-n", "2000", path])).toBe(
    expected === "tail" ? `tail -n 2000 ${path}` : expected,
  );
});

test("a line break in a name cannot pass for another folder", async () => {
  const forged = "/home/app/a\n/x.log";
  const runs: string[] = [];
  const run = async (command: readonly string[]) => {
    runs.push(command.join(" "));
    return { exitCode: 0, stdout: "", stderr: "" };
  };
  const clock = { now: Date.now, elapsed: () => 0, sleep: async () => undefined };
  const signal = new AbortController().signal;
  await ranAsRoot({ ssh: { destination: "d", run }, sudo: true, signal, clock }, ["tail", forged]);
  expect(runs).toEqual([`tail ${forged}`]);
});

test("without sudo nothing more is asked", async () => {
  expect(await ranFor(["tail", "-n", "2000", "/home/app/x.log"], false)).toBe(
    "tail -n 2000 /home/app/x.log",
  );
});
