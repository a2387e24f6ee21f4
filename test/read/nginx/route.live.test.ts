import { describe, expect, test } from "vitest";
import { configFromDump } from "../../../src/read/nginx/config.ts";
import { type NginxRoute, routeFor } from "../../../src/read/nginx/route.ts";
import { CHOOSING, REWRITING } from "./real/choosing-cases.ts";
import { SERVING, UPSTREAMS } from "./real/content-cases.ts";
import { MATCHED, PROXIED } from "./real/generated-cases.ts";
import { type RawAnswer, type RawRequest, startNginx } from "./real/real-nginx.ts";

const ROUTE_CASES = [...PROXIED, ...MATCHED, ...CHOOSING, ...REWRITING, ...SERVING, ...UPSTREAMS];

/** Says what reached it: port, method, URI and Host header. */
const ECHO_PORTS = [9001, 9002, 9003, 9004, 9005];
const ECHO = `server {
  ${ECHO_PORTS.map((port) => `listen ${port};`).join(" ")}
  location / { return 200 "$server_port $request_method $request_uri $http_host"; }
}`;

const FILES = ["index.html", "app/index.html", "assets/a.js", "assets/b.css"];
const onDisk = new Set(FILES.map((file) => `/srv/www/${file}`));
const folders = new Set(["/srv/www", "/srv/www/app", "/srv/www/assets"]);
const exists = (path: string, kind: "file" | "directory"): boolean =>
  kind === "file" ? onDisk.has(path) : folders.has(path.replace(/\/+$/, ""));

const asked = ROUTE_CASES.flatMap(({ asks }, at) =>
  asks.map(({ line, host = "app.test", headers = {} }): RawRequest => {
    const [method = "GET", target = ""] = line.startsWith("/") ? ["GET", line] : line.split(" ");
    return { port: 8100 + at, method, target, host, headers };
  }),
);

const conf = `events {}
http {
  access_log off;
  default_type text/plain;
  variables_hash_bucket_size 128;
  ${ECHO}
  ${ROUTE_CASES.map((one, at) => one.conf.replaceAll("PORT", String(8100 + at))).join("\n")}
}
`;

describe.each(["debian:bookworm-slim", "debian:trixie-slim"])("nginx of %s", (base) => {
  test(`answers ${asked.length} requests as computed`, async () => {
    await using nginx = await startNginx(base, conf);
    const config = configFromDump(nginx.dump);
    const answers = await nginx.ask(asked);
    const computed = asked.map((request) => {
      const { target: path, ...rest } = request;
      const route = routeFor(config, { ...rest, path, scheme: "http", exists });
      return `${describeRequest(request)} => ${expected(route)}`;
    });
    const real = asked.map((request, at) => {
      const answer = answers[at];
      return `${describeRequest(request)} => ${answer ? seen(request, answer) : "nothing"}`;
    });
    expect(config.problems).toEqual([]);
    expect(computed).toEqual(real);
  });
});

function describeRequest({ port, method, target, host }: RawRequest): string {
  return `${ROUTE_CASES[port - 8100]?.name}: ${method} ${target} (${host})`;
}

function expected({ handler, upstreamHost, request, uncertain }: NginxRoute): string {
  if (uncertain.length > 0) return `uncertain: ${uncertain.join(", ")}`;
  const head = request.method === "HEAD";
  switch (handler.is) {
    case "proxied": {
      const [server] = handler.servers.filter(({ params }) => !params.includes("backup"));
      // A blank in the request line: nginx sends it like that, and the backend cannot read it.
      if (handler.upstreamUri.includes(" ")) return "400 ";
      const line = `${server?.port} ${request.method} ${handler.upstreamUri} ${upstreamHost.value}`;
      return `200 ${head ? "" : line}`;
    }
    case "returned":
      return `${handler.status} ${head ? "" : (handler.body ?? "")}`;
    case "redirected":
      return `${handler.status} to ${handler.to}`;
    case "static":
      return `${handler.status} ${handler.status === 200 ? `file ${handler.file}` : ""}`;
    default:
      return handler.is;
  }
}

/** nginx's own pages for statuses of 300 and more say nothing that is not in the status. */
function seen({ method }: RawRequest, { status, headers, body }: RawAnswer): string {
  const { location } = headers;
  if (location !== undefined && status >= 300 && status < 400) return `${status} to ${location}`;
  const own = status >= 300 && body.includes("<center>nginx");
  return `${status} ${own || method === "HEAD" ? "" : body}`;
}
