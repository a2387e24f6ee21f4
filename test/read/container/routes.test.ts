import { expect, test } from "vitest";
import { connectedNetworks } from "../../../src/read/container/routes.ts";

/** Of a machine with a default route, docker0 and one compose network. */
const TABLE = `Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0
eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0
br-3f9c00aa11bb\t0000F0C0\t00000000\t0001\t0\t0\t0\t0000F0FF\t0\t0\t0
`;

test("addresses of a machine's own networks are told from those behind a gateway", () => {
  const networks = connectedNetworks(TABLE);
  expect(networks.has("172.17.0.5")).toBe(true);
  expect(networks.has("192.168.1.9")).toBe(true);
  expect(networks.has("192.240.3.2")).toBe(true);
  expect(networks.has("172.18.0.2")).toBe(false);
  expect(networks.has("8.8.8.8")).toBe(false);
  expect(networks.has("fe80::1")).toBe(false);
  expect(networks.bridged).toBe(true);
});

test("a machine whose engine lives elsewhere has no bridge", () => {
  expect(connectedNetworks(TABLE.split("\n").slice(0, 3).join("\n")).bridged).toBe(false);
  expect(connectedNetworks("").has("172.17.0.5")).toBe(false);
});
