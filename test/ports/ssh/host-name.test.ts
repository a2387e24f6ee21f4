import { expect, test } from "vitest";
import { sshHostName } from "../../../src/ports/ssh/host-name.ts";

/** Says what `ssh -G` says, and what it was asked. */
function sshSaying(stdout: string) {
  const asked: string[] = [];
  const run = async (program: string, args: readonly string[]) => {
    asked.push([program, ...args].join(" "));
    return { exitCode: 0, stdout, stderr: "" };
  };
  return { asked, shell: { run } };
}

test.each([
  ["deploy@2001:db8::1", "ssh -G -- deploy@2001:db8::1"],
  ["deploy@[fd00::5]:22", "ssh -G -- ssh://deploy@[fd00::5]:22"],
  ["ssh://deploy@h:2222", "ssh -G -- ssh://deploy@h:2222"],
  ["prod", "ssh -G -- prod"],
])("of %s ssh is asked as it is for the connection", async (destination, line) => {
  const { asked, shell } = sshSaying("user deploy\nhostname 10.9.8.7\nport 22\n");
  expect(await sshHostName(destination, shell, null)).toBe("10.9.8.7");
  expect(asked).toEqual([line]);
});

test("the configuration is that of the connection", async () => {
  const { asked, shell } = sshSaying("hostname 10.9.8.7\n");
  await sshHostName("prod", shell, "/its/ssh_config");
  expect(asked).toEqual(["ssh -F /its/ssh_config -G -- prod"]);
});

test("the brackets of an address are no part of it", async () => {
  const { shell } = sshSaying("hostname [fd00::5]\n");
  expect(await sshHostName("prod", shell, null)).toBe("fd00::5");
});

test.each([
  ["deploy@2001:db8::1", "2001:db8::1"],
  ["deploy@fd00::5:80", "fd00::5:80"],
  ["deploy@[fd00::5]:22", "fd00::5"],
  ["ssh://deploy@h:2222", "h"],
  ["h", "h"],
])("where ssh says nothing of %s it is %s", async (destination, host) => {
  expect(await sshHostName(destination, sshSaying("").shell, null)).toBe(host);
});
