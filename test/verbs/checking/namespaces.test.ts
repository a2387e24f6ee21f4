import { expect, test } from "vitest";
import { atSharedAddresses } from "../../../src/verbs/checking/namespaces.ts";

test("a container in another one's network is found where that one is", () => {
  const container = (service: string, address: string | null, host: number | null) => ({
    ...{ service, id: service, name: service, image: "", state: "running", labels: {} },
    addresses: address === null ? {} : { net: address },
    published: host === null ? [] : [{ container: 80, host, address: "0.0.0.0" }],
  });
  const pod = container("pod", "172.18.0.2", 8080);
  const other = container("other", "172.18.0.3", null);
  const config = { services: { pod: {}, web: { network_mode: "service:pod" } } };
  const found = atSharedAddresses([container("web", null, null), pod, other], config);
  expect(found).toEqual([
    { ...container("web", "172.18.0.2", 8080), home: "pod" },
    { ...pod, home: "pod" },
    { ...other, home: "other" },
  ]);
});
