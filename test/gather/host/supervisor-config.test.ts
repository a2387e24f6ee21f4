import { expect, test } from "vitest";
import { withoutSecrets } from "../../../src/gather/host/supervisor-config.ts";

const PRINTED = `==> /etc/supervisor/supervisord.conf <==
[inet_http_server]
username=admin
password=hunter2

==> /etc/supervisor/conf.d/shop.conf <==
[program:shop]
command=node server.js
environment=PORT="3000",DATABASE_URL="postgres://u:hunter2@db/shop",
    TOKEN=hunter2
user=shop
`;

test("of supervisord's files only what tells how programs are run is kept, line by line", () => {
  const wanted = ["/etc/supervisor/supervisord.conf", "/etc/supervisor/conf.d/shop.conf"];
  expect(withoutSecrets(PRINTED, wanted)).toBe(`# /etc/supervisor/supervisord.conf
[inet_http_server]



# /etc/supervisor/conf.d/shop.conf
[program:shop]
command=node server.js
environment=PORT=3000,DATABASE_URL
  TOKEN
user=shop
`);
});
