import { expect, test } from "vitest";
import { failureIn } from "../../../src/read/compose/failure-rules.ts";

/** Docker 26 with addresses for two networks said the first; Docker 28, and the bridge driver. */
test.each([
  [
    "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
    "addresses-exhausted",
  ],
  ["all predefined address pools have been fully subnetted", "addresses-exhausted"],
  ["Pool overlaps with other one on this address space", "addresses-taken"],
  [
    "cannot create network 59311db0203b (br-59311db0203b): conflicts with network b7f26df0e17e (br-b7f26df0e17e): networks have overlapping IPv4",
    "addresses-taken",
  ],
])("a network without addresses: %s", (words, code) => {
  const line = `failed to create network shop_default: Error response from daemon: ${words}`;
  expect(failureIn(line)).toMatchObject({ code, what: "shop_default", container: null });
});
