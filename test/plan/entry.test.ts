import { describe, expect, test } from "vitest";
import { CONFIG, planOf } from "./a-repository.ts";

/** nginx in front of an api, with these ports and this configuration. */
async function entry(
  nginx: string,
  { ports = ["8080:80", "8443:443"], config = "", web = "" } = {},
) {
  const compose = `services:
  web:
    image: nginx:1.27
    ports: ${JSON.stringify(ports)}
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
${web}
  api: {image: shop/api, expose: ["3000"]}
`;
  const texts = { "docker-compose.yml": compose, "nginx.conf": nginx, [CONFIG]: config };
  const { proxy, backend, sources } = await planOf(texts);
  if (!proxy) throw new Error("no proxy was found");
  const { scheme, port, hostPort, host, insecure } = proxy;
  return { scheme, port, hostPort, host, insecure, backend: backend?.service, sources };
}

const TLS = `server {
  listen 443 ssl; ssl_certificate c.pem; ssl_certificate_key k.pem;
  location / { proxy_pass http://api:3000; }
}
`;
const PLAIN = { scheme: "http", port: 80, hostPort: 8080, host: null, insecure: false };
const SECURE = { scheme: "https", port: 443, hostPort: 8443, host: null, insecure: true };
const UPLOAD = "upload: {path: /up}\n";

describe("where the clear port only sends users on to https, the plan asks there", () => {
  test("with the lines that say so, and a certificate of nobody's accepted", async () => {
    const found = await entry(
      `server { listen 80; return 301 https://$host$request_uri; }\n${TLS}`,
      {
        config: UPLOAD,
      },
    );
    expect(found).toMatchObject({ ...SECURE, backend: "api" });
    expect(found.sources).toMatchObject({
      "proxy.scheme": { from: "discovered", detail: "nginx.conf:1 (sends users on to https)" },
      "proxy.port": {
        from: "discovered",
        detail: "docker-compose.yml:4 (published, and nginx speaks TLS on it)",
      },
      "proxy.insecure": {
        from: "default",
        detail: "self-signed certificates are accepted for a local stack",
      },
    });
  });

  test.each([301, 302, 307, 308])(
    "by a %i from a location, beside what certbot asks",
    async (status) => {
      const http = `server { listen 80;
      location /.well-known/acme-challenge/ { root /var/www; }
      location / { return ${status} https://$host$request_uri; } }`;
      expect(await entry(`${http}\n${TLS}`)).toMatchObject(SECURE);
    },
  );

  test("the port that the redirect names, of several that speak TLS", async () => {
    const http = "server { listen 80; return 301 https://$host:9443$request_uri; }";
    const nginx = `${http}\n${TLS}\n${TLS.replace("443", "8443")}`;
    const ports = ["8080:80", "8443:443", "9443:8443"];
    expect(await entry(nginx, { ports })).toMatchObject({ port: 8443, hostPort: 9443 });
  });

  test("by the site's own name, where the redirect names it", async () => {
    const http = "server { listen 80; return 301 https://www.example.com$request_uri; }";
    const tls = TLS.replace("listen", "server_name www.example.com; listen");
    const nginx = `${http}\nserver { listen 443 ssl default_server; return 444; }\n${tls}`;
    expect(await entry(nginx)).toMatchObject({ ...SECURE, host: "www.example.com" });
  });

  test("with a site of files behind it too", async () => {
    const http = "server { listen 80; return 301 https://$host$request_uri; }";
    expect(await entry(`${http}\n${TLS.replace(/proxy_pass \S+/, "root /srv;")}`)).toMatchObject(
      SECURE,
    );
  });

  test("and where nothing but TLS is published", async () => {
    expect(await entry(TLS, { ports: ["8443:443"] })).toMatchObject(SECURE);
  });
});

describe("what the clear port serves is asked there", () => {
  const REDIRECT = "server { listen 80; return 301 https://$host$request_uri; }";

  test("where TLS is only one more way in", async () => {
    const both = TLS.replace("listen 443 ssl;", "listen 80; listen 443 ssl;");
    expect(await entry(both, { config: UPLOAD })).toMatchObject(PLAIN);
  });

  test("where some of it is sent on, and the API is not", async () => {
    const http = `server { listen 80; location /api/ { proxy_pass http://api:3000; }
      location / { return 301 https://$host$request_uri; } }`;
    expect(await entry(`${http}\n${TLS}`)).toMatchObject(PLAIN);
  });

  test("where no port of nginx that speaks TLS is published", async () => {
    const found = await entry(`${REDIRECT}\n${TLS}`, { ports: ["8080:80"] });
    expect(found).toMatchObject(PLAIN);
    expect(found.sources["proxy.scheme"]).toMatchObject({ from: "default" });
  });

  test("where TLS only sends users back", async () => {
    const back = TLS.replace(/location.*/, "return 301 http://$host$request_uri;");
    expect(await entry(`${REDIRECT}\n${back}`)).toMatchObject(PLAIN);
  });

  test("where the configuration says so", async () => {
    const nginx = `${REDIRECT}\n${TLS}`;
    expect(await entry(nginx, { config: "proxy: {scheme: http}\n" })).toMatchObject(PLAIN);
    expect(await entry(nginx, { config: "proxy: {port: 80}\n" })).toMatchObject(PLAIN);
  });
});

test("a configured certificate check and a configured scheme are kept", async () => {
  const nginx = `server { listen 80; return 301 https://$host$request_uri; }\n${TLS}`;
  const checked = await entry(nginx, { config: "proxy: {insecure: false}\n" });
  expect(checked).toMatchObject({ ...SECURE, insecure: false });
  expect(checked.sources["proxy.insecure"]?.from).toBe("file");
  const chosen = await entry(nginx, { config: "proxy: {scheme: https}\n" });
  expect(chosen).toMatchObject({ ...SECURE, insecure: false });
  expect(chosen.sources["proxy.scheme"]?.from).toBe("file");
});

describe("a site that only its name leads to is asked by that name", () => {
  const site = (name: string, target = "api:3000") => `server {
  listen 80; server_name ${name};
  location / { proxy_pass http://${target}; }
}
`;
  const NOBODY = "server { listen 80 default_server; server_name _; return 444; }\n";

  test("the first that is no pattern, with its line", async () => {
    const names = "_ *.example.com ~^www\\d+\\. shop.example.com www.example.com";
    const found = await entry(NOBODY + site(names), { config: UPLOAD });
    expect(found).toMatchObject({ ...PLAIN, host: "shop.example.com", backend: "api" });
    expect(found.sources["proxy.host"]).toMatchObject({
      from: "discovered",
      detail: "nginx.conf:3 (server_name; no other name leads to a backend)",
    });
  });

  test("where another page answers to all other names, or sends them to it", async () => {
    const files = "server { listen 80 default_server; root /srv; }\n";
    const canonical =
      "server { listen 80 default_server; return 301 http://shop.example.com$request_uri; }\n";
    for (const first of [files, canonical]) {
      expect(await entry(first + site("shop.example.com"))).toMatchObject({
        host: "shop.example.com",
        backend: "api",
      });
    }
  });

  test("the one that has what is asked, of several", async () => {
    const admin = site("admin.example.com").replace("location /", "location /admin/");
    const nginx = NOBODY + admin + site("shop.example.com");
    expect(await entry(nginx, { config: UPLOAD })).toMatchObject({ host: "shop.example.com" });
  });

  test("by TLS, where its clear port sends users there", async () => {
    const http =
      "server { listen 80; server_name shop.example.com; return 301 https://$host$request_uri; }\n";
    const tls = TLS.replace("listen", "server_name shop.example.com; listen");
    const none = "server { listen 443 ssl default_server; return 444; }\n";
    expect(await entry(NOBODY + http + none + tls)).toMatchObject({
      ...SECURE,
      host: "shop.example.com",
    });
  });

  test("not where everybody's name leads to a backend, or another is configured", async () => {
    const nginx = site("_", "api:3000") + site("shop.example.com");
    expect(await entry(nginx)).toMatchObject(PLAIN);
    const config = "proxy: {host: my.example.com}\n";
    const kept = await entry(NOBODY + site("shop.example.com"), { config });
    expect(kept).toMatchObject({ host: "my.example.com" });
  });

  test("not where it has only patterns", async () => {
    expect(await entry(NOBODY + site("*.example.com"))).toMatchObject({ host: null });
  });
});

test("in the network of another service, the ports are that one's", async () => {
  const compose = `services:
  pod: {image: app, ports: ["8080:80", "8443:443"]}
  web:
    image: nginx:1.27
    network_mode: service:pod
    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]
`;
  const nginx = `server { listen 80; return 301 https://$host$request_uri; }\n${TLS}`;
  const { proxy } = await planOf({ "docker-compose.yml": compose, "nginx.conf": nginx });
  expect(proxy).toMatchObject({ service: "web", ...SECURE });
});
