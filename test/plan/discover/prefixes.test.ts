import { expect, test } from "vitest";
import { prefixesByService, prefixesIn } from "../../../src/plan/discover/prefixes.ts";
import { configFromFiles } from "../../../src/read/nginx/config.ts";

test("the prefixes of a server, what looks like an API first, and no patterns", () => {
  const text = `server {
    location / { root /srv; location /deep/ { return 204; } }
    location = /one { return 200; }
    location ~ ^/files/(.*)$ { return 200; }
    location ^~ /v1/ { proxy_pass http://api; }
  }`;
  const { root } = configFromFiles(
    new Map([["/etc/nginx/nginx.conf", text]]),
    "/etc/nginx/nginx.conf",
  );
  expect(prefixesIn(root)).toEqual(["/v1/", "/deep/", "/one", "/"]);
});

test("a service may be behind what leads to it, and behind what stands before that", () => {
  const prefixes = ["/api/", "/api/files/", "/apiary/", "/chat/", "/"];
  const asked: string[] = [];
  const found = prefixesByService(prefixes, (path) => {
    asked.push(path);
    return path === "/api/files/" ? "files" : path === "/chat/" ? null : "shop";
  });
  expect(found.get("files")).toEqual(["/api/", "/api/files/", "/"]);
  expect(found.get("shop")).toEqual(["/api/", "/apiary/", "/"]);
  expect(asked).toEqual(prefixes);
});
