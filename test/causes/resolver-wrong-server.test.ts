import { expect, test } from "vitest";
import { found } from "./a-stack.ts";

const conf = (resolver: string, host = "backend") => `server {
    listen 80;
    resolver ${resolver};
    location /api/ {
        set $backend http://${host}:8000;
        proxy_pass $backend;
    }
}
`;

async function said(nginx: string) {
  const findings = await found({ "nginx.conf": nginx });
  return findings.filter((one) => one.includes("resolver-wrong-server"));
}

test("a public name server does not know the services of a stack", async () => {
  expect(await said(conf("8.8.8.8 1.1.1.1 valid=30s"))).toEqual([
    "error resolver-wrong-server nginx.conf:3",
  ]);
});

test("Docker's own server, one of the network's and a public name are right", async () => {
  expect(await said(conf("127.0.0.11 valid=10s"))).toEqual([]);
  expect(await said(conf("10.0.0.53"))).toEqual([]);
  expect(await said(conf("8.8.8.8", "api.example.com"))).toEqual([]);
});
