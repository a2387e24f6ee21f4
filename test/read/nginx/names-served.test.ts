import { expect, test } from "vitest";
import { namesServed } from "../../../src/read/nginx/names-served.ts";
import { CAPTAIN_DEFAULT, captainServer } from "../../deployed/swarm/captain-nginx.ts";
import { http } from "./a-route.ts";

const two = http(CAPTAIN_DEFAULT + captainServer("admin", 80) + captainServer("shop", 8000));
const served = (config: typeof two, ...upstreams: readonly string[]) =>
  namesServed(config, new Set(upstreams), "/health/");

test("an app of CapRover has the domain whose server passes on to it", () => {
  expect(served(two, "srv-captain--shop")).toEqual(["shop.captain.example.com"]);
  expect(served(two, "srv-captain--other")).toEqual([]);
});

test("a domain that is only forwarded to https is found by its server there", () => {
  const config = http(`
    server { listen 80; server_name shop.test; return 302 https://$host$request_uri; }
    server { listen 443 ssl; server_name shop.test;
      location / { set $upstream http://srv-captain--shop:80; proxy_pass $upstream; } }`);
  expect(served(config, "srv-captain--shop")).toEqual(["shop.test"]);
});

test("what nobody can type is no domain: a default server, wildcards, patterns", () => {
  const config = http(`
    server { listen 80 default_server; server_name _ "" *.shop.test ~^x; proxy_pass http://web; }
    server { listen 80; server_name .shop.test; location / { proxy_pass http://web:80; } }`);
  expect(served(config, "web")).toEqual(["shop.test"]);
});
