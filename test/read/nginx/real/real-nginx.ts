import { execFile, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface RawRequest {
  readonly port: number;
  readonly method: string;
  readonly target: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A real nginx in a container of its own; requests are sent from inside, so no port is published. */
export interface RealNginx extends AsyncDisposable {
  readonly version: string;
  /** What `nginx -T` prints for the configuration that runs. */
  readonly dump: string;
  readonly ask: (requests: readonly RawRequest[]) => Promise<readonly RawAnswer[]>;
  /** Runs a command in the container and gives what it writes to either stream. */
  readonly shell: (script: string, input?: string) => Promise<string>;
}

export async function startNginx(base: string, conf: string): Promise<RealNginx> {
  const image = `bad-gateway-test-nginx:${base.replace(/\W/g, "-")}`;
  const folder = import.meta.dirname;
  await run("docker", ["build", "-q", "--build-arg", `BASE=${base}`, "-t", image, folder]);
  const create = ["run", "-d", "--rm", "--init", "--network", "none"];
  create.push("--add-host", "echo.test:127.0.0.1");
  const { stdout } = await run("docker", [...create, image, "sleep", "600"]);
  const id = stdout.trim();
  const stop = async (): Promise<void> => {
    await run("docker", ["rm", "-f", "-v", id]);
    await run("docker", ["rmi", image]);
  };
  try {
    await feed(["exec", "-i", id, "sh", "-c", "cat > /etc/nginx/nginx.conf"], conf);
    await run("docker", ["exec", id, "nginx"]);
    const [dump, version] = await Promise.all([
      run("docker", ["exec", id, "nginx", "-T"], { maxBuffer: 2 ** 26 }),
      run("docker", ["exec", id, "nginx", "-v"]),
    ]);
    const script = await readFile(`${folder}/requests.sh`, "utf8");
    return {
      version: version.stderr.trim(),
      dump: dump.stdout,
      ask: async (requests) => {
        const lines = requests.map((request) => `${request.port} ${encode(request)}\n`);
        const out = await feed(["exec", "-i", id, "bash", "-c", script], lines.join(""));
        return out.trimEnd().split("\n").map(parseAnswer);
      },
      shell: (command, input = "") =>
        feed(["exec", "-i", id, "bash", "-c", `(${command}) 2>&1`], input),
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function feed(args: readonly string[], input: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn("docker", args, { stdio: ["pipe", "pipe", "pipe"] });
  let out = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.on("error", reject);
  child.on("close", (code) => {
    if (code === 0) resolve(out);
    else reject(new Error(`docker ${args[0]} ended with ${code}: ${errors}`));
  });
  child.stdin.end(input);
  return promise;
}

function encode({ method, target, host, headers, body = "" }: RawRequest): string {
  const lines = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, "Connection: close"];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== "") lines.push(`Content-Length: ${body.length}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`).toString("base64");
}

function parseAnswer(line: string): RawAnswer {
  const text = Buffer.from(line, "base64").toString("utf8");
  const [head = "", ...body] = text.split("\r\n\r\n");
  const [status = "", ...lines] = head.split("\r\n");
  const headers = Object.fromEntries(
    lines.map((header) => {
      const colon = header.indexOf(":");
      return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(status.split(" ")[1] ?? 0), headers, body: body.join("\r\n\r\n") };
}
