import { expect, test } from "vitest";
import { selfCalls } from "../../../src/causes/ask/requests/self-calls.ts";
import { viewOf } from "../../diagnose/a-table.ts";
import { nginxError } from "../../diagnose/of-nginx.ts";

const timedOut = (client: string, host: string) =>
  nginxError("answer-timed-out", {
    client,
    upstream: { scheme: "http", host, port: 8000, uri: "/api/tariffs" },
  });

test.each([
  ["172.20.0.5", "172.20.0.5", 1],
  ["172.20.0.7", "172.20.0.5", 0],
  // One host for everybody: the loopback, a gateway of docker's, a machine of the local network.
  ["127.0.0.1", "127.0.0.1", 0],
  ["172.17.0.1", "172.17.0.1", 0],
  ["192.168.1.5", "192.168.1.5", 0],
])("a request from %s to %s", (client, host, found) => {
  expect(selfCalls(viewOf([timedOut(client, host)]))).toHaveLength(found);
});
