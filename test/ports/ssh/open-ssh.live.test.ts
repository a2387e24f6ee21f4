import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StackUnavailable } from "../../../src/ports/docker.ts";
import { httpOver } from "../../../src/ports/http.ts";
import { connectSsh } from "../../../src/ports/ssh/open-ssh.ts";
import type { Ssh } from "../../../src/ports/ssh.ts";
import { requestTo } from "../requests.ts";
import { newKey, type SshServer, startSshServer } from "./ssh-server.ts";

let server: SshServer;
beforeAll(async () => {
  server = await startSshServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const connected = (): Promise<Ssh> => connectSsh("vps", { configFile: server.config });

describe("commands on a host", () => {
  test("get every word as it is, and give exit code and both streams", async () => {
    await using ssh = await connected();
    const words = ["a b", "$HOME", "it's", "`id`", "", "-n", "*", 'say "x"', "two\nlines", "!!"];
    const printed = await ssh.run(["printf", "%s|", ...words]);
    expect(printed).toEqual({ exitCode: 0, stdout: `${words.join("|")}|`, stderr: "" });
    const failed = await ssh.run(["sh", "-c", 'echo no >&2; cat; exit "$0"', "3"], { input: "in" });
    expect(failed).toEqual({ exitCode: 3, stdout: "in", stderr: "no\n" });
    expect((await ssh.run(["there-is-no-such-program"])).exitCode).toBe(127);
    expect((await ssh.run(["sh", "-c", "exit 255"])).exitCode).toBe(255);
  });

  test("find system programs, and speak English", async () => {
    await using ssh = await connected();
    const { stdout } = await ssh.run(["sh", "-c", 'echo "$LC_ALL $PATH"']);
    expect(stdout).toMatch(/^C .*:\/usr\/sbin/);
  });

  test("are ended by their time limit and by the caller, and cut at their size limit", async () => {
    await using ssh = await connected();
    await expect(ssh.run(["sleep", "60"], { timeoutMs: 100 })).rejects.toThrow(/sleep did not end/);
    const signal = AbortSignal.timeout(50);
    await expect(ssh.run(["sleep", "60"], { signal })).rejects.toThrow(/aborted due to timeout/);
    const { stdout } = await ssh.run(["sh", "-c", "yes | head -c 9999"], { maxBytes: 100 });
    expect(stdout).toHaveLength(100);
  });

  test("may be more than sshd allows at once", async () => {
    await using ssh = await connected();
    const all = Array.from({ length: 15 }, async (_, index) => {
      const { stdout } = await ssh.run(["echo", String(index)]);
      return Number(stdout);
    });
    expect(await Promise.all(all)).toEqual(Array.from({ length: 15 }, (_, index) => index));
  });

  test("say that the connection is gone", async () => {
    await using other = await startSshServer();
    await using ssh = await connectSsh("vps", { configFile: other.config });
    const { stdout } = await ssh.run(["sh", "-c", 'ps -o ppid= -p "$PPID"']);
    process.kill(Number(stdout));
    if (!ssh.lost.aborted) await once(ssh.lost, "abort");
    expect(ssh.lost.reason).toBeInstanceOf(StackUnavailable);
    await expect(ssh.run(["true"])).rejects.toThrow(/SSH connection to vps is gone/);
  });
});

describe("ways through a host", () => {
  test("lead HTTP to what the host reaches, and tell what became of it", async () => {
    await using ssh = await connected();
    const http = httpOver((address, port, signal) => ssh.connect(address, port, signal));
    const web = createHttpServer((asked, answer) => answer.end(`you asked for ${asked.url}`));
    const port = await listening(web);
    const reply = await http.send(requestTo(port, { path: "/x" }));
    expect(reply.text).toBe("you asked for /x");
    web.close();
    expect(await http.connect("127.0.0.1", 1, 5000)).toMatchObject({ code: "ECONNREFUSED" });
    expect(await http.connect("nowhere.invalid", 80, 5000)).toMatchObject({ is: "unresolved" });
  });

  test("are refused with a code of their own where sshd forbids them", async () => {
    await using closed = await startSshServer(["AllowTcpForwarding no"]);
    await using ssh = await connectSsh("vps", { configFile: closed.config });
    await expect(ssh.connect("127.0.0.1", closed.port)).rejects.toMatchObject({ code: "EACCES" });
  });

  test("lead to a socket of the host", async () => {
    await using ssh = await connected();
    const folder = mkdtempSync(join(tmpdir(), "bgw-socket-"));
    const path = join(folder, "there.sock");
    const there = createServer((socket) => socket.end("from there"));
    await once(there.listen(path), "listening");
    const local = await ssh.forwardSocket(path);
    expect(await text(createConnection(local))).toBe("from there");
    there.close();
    rmSync(folder, { recursive: true });
  });
});

describe("what hinders a connection is said", () => {
  const refusal = (configFile: string) =>
    connectSsh("vps", { configFile }).then(
      () => "connected",
      (error: unknown) => (error instanceof StackUnavailable ? error.message : error),
    );

  test("a key that the host does not know", async () => {
    newKey(join(server.folder, "stranger"));
    const config = server.configured({ IdentityFile: join(server.folder, "stranger") });
    expect(await refusal(config)).toMatch(/vps does not accept the key.*authorized_keys/);
  });

  test("a host whose key is not known, also where the user's configuration would let it pass", async () => {
    const config = server.configured({
      UserKnownHostsFile: join(server.folder, "empty"),
      StrictHostKeyChecking: "accept-new",
    });
    expect(await refusal(config)).toMatch(/host key of vps is not known here.*ssh-keyscan/);
  });

  test("a host whose key has changed", async () => {
    newKey(join(server.folder, "other"));
    const known = join(server.folder, "changed_hosts");
    const key = readFileSync(join(server.folder, "other.pub"), "utf8");
    writeFileSync(known, `[127.0.0.1]:${server.port} ${key}`);
    const config = server.configured({ UserKnownHostsFile: known });
    expect(await refusal(config)).toMatch(/host key of vps is not the one/);
  });

  test("a private key that was cut, and one with a passphrase", async () => {
    const cut = join(server.folder, "cut");
    writeFileSync(cut, "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl", { mode: 0o600 });
    expect(await refusal(server.configured({ IdentityFile: cut }))).toMatch(/private key.*cut/);
    newKey(join(server.folder, "locked"), "a phrase");
    const locked = server.configured({ IdentityFile: join(server.folder, "locked") });
    expect(await refusal(locked)).toMatch(/passphrase|does not accept the key/);
  });

  test("nobody at the port, no such name, and what is no SSH server", async () => {
    expect(await refusal(server.configured({ Port: "1" }))).toMatch(/refuses the connection/);
    const nowhere = server.configured({ HostName: "nowhere.invalid" });
    expect(await refusal(nowhere)).toMatch(/does not resolve/);
    const mute: Server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const config = server.configured({ Port: String(await listening(mute)) });
    expect(await refusal(config)).toMatch(/Is it an SSH server/);
    mute.close();
  });

  test("a destination that ssh would take for something else", async () => {
    for (const destination of ["-oProxyCommand=x", "a b", "host;id", "u@h:99999", ""]) {
      await expect(connectSsh(destination)).rejects.toThrow(/no destination/);
    }
  });
});

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}
