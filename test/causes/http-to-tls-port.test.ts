import { expect, test } from "vitest";
import { changed, found } from "./a-stack.ts";

const PORT = '"--port", "8000"]';
const UVICORN = '"--ssl-keyfile", "/certs/key.pem", "--ssl-certfile", "/certs/cert.pem"]';
const withCertificate = changed("backend/Dockerfile", PORT, `"--port", "8000", ${UVICORN}`);

test("a server that is started with a certificate wants TLS", async () => {
  expect(await found(withCertificate)).toContain("error http-to-tls-port nginx.conf:4");
});

test("gunicorn has another option for it", async () => {
  const start = '["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]';
  const gunicorn =
    '["gunicorn", "app:app", "--bind", "0.0.0.0:8000", "--certfile", "/certs/c.pem"]';
  const stack = changed("backend/Dockerfile", start, gunicorn);
  expect(await found(stack)).toContain("error http-to-tls-port nginx.conf:4");
});

test("nginx that speaks TLS to it is right", async () => {
  const conf = changed("nginx.conf", "http://backend", "https://backend");
  const errors = (await found({ ...withCertificate, ...conf })).filter((line) =>
    line.startsWith("error"),
  );
  expect(errors).toEqual([]);
});
