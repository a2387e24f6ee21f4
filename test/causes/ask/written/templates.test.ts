import { expect, test } from "vitest";
import { changed, findings, STACK, type Texts } from "../../a-stack.ts";

const TEMPLATE = STACK["nginx.conf"].replace(
  "listen 80;",
  "listen 80;\n    resolver ${NGINX_LOCAL_RESOLVERS} valid=5s;",
);

function withTemplate(service: string): Texts {
  const mounted = changed(
    "docker-compose.yml",
    "./nginx.conf:/etc/nginx/conf.d/default.conf:ro\n",
    `./templates:/etc/nginx/templates:ro\n${service}`,
  );
  return { ...mounted, "nginx.conf": "", "templates/default.conf.template": TEMPLATE };
}

test("the image's entrypoint is told to set the resolvers", async () => {
  const set = '    environment:\n      NGINX_ENTRYPOINT_LOCAL_RESOLVERS: "1"\n';
  expect(await findings(withTemplate(set))).toEqual([]);
});

test("nobody tells it to", async () => {
  expect(await findings(withTemplate(""))).toEqual([
    expect.objectContaining({
      cause: "template-env-unset",
      severity: "error",
      fix: expect.objectContaining({
        say: expect.stringContaining("`NGINX_ENTRYPOINT_LOCAL_RESOLVERS` with the value `1`"),
      }),
    }),
  ]);
});
